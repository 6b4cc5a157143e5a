package io.github.broadsheet.parser.quote.cue;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.parser.quote.cue.CueForm.Form;
import io.github.broadsheet.parser.quote.cue.CueWord.WordClass;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.CueClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of cues and spells out their forms. */
final class CueList {
  private static final Pattern LINE =
      Pattern.compile("([a-z][a-z ]*?) (?:\\(([a-z]+)(?:, ([a-z]+))?\\) )?([a-z]+)");

  private final Map<Integer, List<CueForm>> byHash = new HashMap<>();
  private WordClass wordClass = WordClass.VERB;
  private CueClass cueClass = CueClass.OTHER;

  private CueList() {}

  static CueList read(String resource) {
    CueList list = new CueList();
    InputStream in =
        requireNonNull(CueList.class.getResourceAsStream(resource), () -> resource + " is missing");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        list.line(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of cues could not be read", e);
    }
    // A cue of two words is tried before the one that is its first word alone.
    list.byHash
        .values()
        .forEach(forms -> forms.sort(Comparator.comparingInt(f -> -f.word().more().size())));
    return list;
  }

  Map<Integer, List<CueForm>> byHash() {
    return byHash;
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("= ")) {
      String[] heading = line.substring(2).split(" ");
      wordClass = WordClass.valueOf(heading[0].toUpperCase(Locale.ROOT));
      cueClass = CueClass.valueOf(heading[1]);
      return;
    }
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalStateException("the list of cues has a line it cannot have: " + line);
    }
    entry(parts);
  }

  private void entry(Matcher parts) {
    List<String> words = List.of(parts.group(1).split(" "));
    CueWord word =
        new CueWord(
            parts.group(1),
            words.subList(1, words.size()),
            wordClass,
            cueClass,
            Frame.bits(parts.group(4)));
    String first = words.get(0);
    add(first, word, Form.BASE);
    if (wordClass == WordClass.NOUN) {
      add(Inflection.withS(first), word, Form.WITH_S);
    } else if (wordClass == WordClass.VERB) {
      verb(first, word, parts.group(2), parts.group(3));
    }
  }

  private void verb(String first, CueWord word, String past, String participle) {
    add(Inflection.withS(first), word, Form.WITH_S);
    add(Inflection.gerund(first), word, Form.GERUND);
    add(past == null ? Inflection.past(first) : past, word, Form.PAST);
    if (participle != null) {
      add(participle, word, Form.PARTICIPLE);
    }
  }

  private void add(String spelling, CueWord word, Form form) {
    byHash
        .computeIfAbsent(Tokens.hash(spelling), hash -> new ArrayList<>())
        .add(new CueForm(word, form));
  }
}
