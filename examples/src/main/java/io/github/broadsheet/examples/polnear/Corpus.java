package io.github.broadsheet.examples.polnear;

import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A folder with {@code text/*.txt}, {@code attributions/*_WHO.ann} in brat's standoff format and
 * perhaps {@code tokens.tsv.gz}. Offsets in files count code points; here they count code units.
 */
public final class Corpus {
  private static final int ANNOTATOR_SUFFIX = "_abcd.ann".length();

  private Corpus() {}

  /** Reads all articles, in order of their names; of several annotators, the first by name. */
  public static List<AnnotatedArticle> read(Path folder) throws IOException {
    Map<String, Path> annotations = annotations(folder.resolve("attributions"));
    Map<String, List<String[]>> tokens = tokens(folder.resolve("tokens.tsv.gz"));
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Path file : files(folder.resolve("text"))) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - ".txt".length());
      String text = Files.readString(file);
      CodePoints offsets = CodePoints.of(text);
      Path annotation = annotations.get(id);
      List<GoldStatement> statements =
          annotation == null ? List.of() : StandoffReader.read(annotation, offsets);
      List<String[]> lines = tokens.getOrDefault(id, List.of());
      articles.add(new AnnotatedArticle(id, text, statements, tagged(lines, offsets)));
    }
    return articles;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
    }
  }

  private static Map<String, Path> annotations(Path folder) throws IOException {
    Map<String, Path> first = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".ann")) {
        first.putIfAbsent(name.substring(0, name.length() - ANNOTATOR_SUFFIX), file);
      }
    }
    return first;
  }

  private static Map<String, List<String[]>> tokens(Path file) throws IOException {
    Map<String, List<String[]>> tokens = new HashMap<>();
    if (!Files.exists(file)) {
      return tokens;
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", -1);
        tokens.computeIfAbsent(fields[0], id -> new ArrayList<>()).add(fields);
      }
    }
    return tokens;
  }

  private static List<TaggedToken> tagged(List<String[]> lines, CodePoints offsets) {
    return lines.stream()
        .map(
            fields ->
                new TaggedToken(
                    Integer.parseInt(fields[1]),
                    offsets.toUnits(Integer.parseInt(fields[2])),
                    offsets.toUnits(Integer.parseInt(fields[3])),
                    fields[4],
                    fields[5],
                    fields.length < 8 || fields[6].isEmpty() ? -1 : Integer.parseInt(fields[6]),
                    fields.length < 8 ? "" : relation(fields[7])))
        .toList();
  }

  /** The relation without its specifier: "nmod" for "nmod:poss". */
  private static String relation(String name) {
    int colon = name.indexOf(':');
    return (colon < 0 ? name : name.substring(0, colon)).toLowerCase(Locale.ROOT);
  }

  /** Joins spans that touch or overlap. */
  static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    spans.stream()
        .filter(span -> !span.isEmpty())
        .sorted()
        .forEach(
            span -> {
              int last = joined.size() - 1;
              if (last >= 0 && span.start() <= joined.get(last).end()) {
                joined.set(last, joined.get(last).cover(span));
              } else {
                joined.add(span);
              }
            });
    return joined;
  }
}
