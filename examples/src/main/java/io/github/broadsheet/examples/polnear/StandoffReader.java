package io.github.broadsheet.examples.polnear;

import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one file of brat's standoff format: "T" lines name spans, "E" lines join them. */
final class StandoffReader {
  private static final Pattern SPAN = Pattern.compile("T\\d+\t.*");
  private static final Pattern EVENT = Pattern.compile("E\\d+\t.*");

  private StandoffReader() {}

  static List<GoldStatement> read(Path file, CodePoints offsets) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<GoldStatement> statements = new ArrayList<>();
    List<String> events = new ArrayList<>();
    for (String line : Files.readString(file).split("\n")) {
      if (SPAN.matcher(line).matches()) {
        String[] fields = line.split("\t");
        spans.put(fields[0], spans(fields[1], offsets));
      } else if (EVENT.matcher(line).matches()) {
        events.add(line.split("\t")[1]);
      }
    }
    for (String event : events) {
      statements.add(statement(event, spans));
    }
    return statements;
  }

  /** Reads "Source 3 8;12 15". */
  private static List<Span> spans(String field, CodePoints offsets) {
    List<Span> spans = new ArrayList<>();
    for (String part : field.substring(field.indexOf(' ') + 1).split(";")) {
      String[] ends = part.strip().split(" ");
      spans.add(offsets.toUnits(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
    }
    return spans;
  }

  /** Reads "Attribution:T4 Content:T3 Cue:T2 Source:T1", where a role's name may end in a digit. */
  private static GoldStatement statement(String event, Map<String, List<Span>> spans) {
    Map<String, List<Span>> roles =
        Map.of("Source", new ArrayList<>(), "Cue", new ArrayList<>(), "Content", new ArrayList<>());
    for (String part : event.strip().split(" ")) {
      String[] pair = part.split(":");
      List<Span> role = roles.get(pair[0].replaceAll("\\d+$", ""));
      if (role != null) {
        role.addAll(spans.getOrDefault(pair[1], List.of()));
      }
    }
    return new GoldStatement(
        Corpus.joined(roles.getOrDefault("Source", List.of())),
        Corpus.joined(roles.getOrDefault("Cue", List.of())),
        Corpus.joined(roles.getOrDefault("Content", List.of())));
  }
}
