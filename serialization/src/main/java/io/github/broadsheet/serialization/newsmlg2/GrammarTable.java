package io.github.broadsheet.serialization.newsmlg2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules of {@code newsml-g2.grammar}, whose head says how to read it. */
final class GrammarTable {
  /** The type of elements of other namespaces. */
  static final String FOREIGN = "#other";

  private static final String FILE = "newsml-g2.grammar";

  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<String, List<String>> runs = new HashMap<>();
  private final Map<String, Type> types = new HashMap<>();
  private final Map<String, String> globals = new HashMap<>();

  private GrammarTable() {}

  static GrammarTable load() {
    GrammarTable table = new GrammarTable();
    try (InputStream file = GrammarTable.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the module");
      }
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(table::line);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return table;
  }

  Optional<Type> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Returns the type of an element that may stand wherever any element may. */
  Optional<String> global(String name) {
    return Optional.ofNullable(globals.get(name))
        .or(() -> Optional.of(name).filter(types::containsKey).filter(n -> n.indexOf('.') < 0));
  }

  private void line(String line) {
    List<String> words = words(line);
    String name = words.get(0).substring(1);
    switch (line.charAt(0)) {
      case '@' -> groups.put(name, expand(words.subList(1, words.size()), groups, '@'));
      case '%' -> runs.put(name, expand(words.subList(1, words.size()), runs, '%'));
      case '^' -> globals.put(name, words.get(1));
      default -> type(line.split(" :", 3));
    }
  }

  private void type(String[] parts) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Set<String> required = new TreeSet<>();
    boolean isOpen = false;
    boolean hasLanguage = false;
    for (String attribute : expand(words(parts[1]), groups, '@')) {
      if (attribute.equals("*")) {
        isOpen = true;
      } else if (attribute.equals("lang")) {
        hasLanguage = true;
      } else {
        int equals = attribute.indexOf('=');
        String name = attribute.substring(0, equals).replace("!", "");
        attributes.put(name, attribute.substring(equals + 1));
        if (attribute.charAt(equals - 1) == '!') {
          required.add(name);
        }
      }
    }
    List<String> content = expand(words(parts[2]), runs, '%');
    boolean isText = content.size() == 1 && content.get(0).startsWith("=");
    types.put(
        parts[0],
        new Type(
            attributes,
            required,
            isOpen,
            hasLanguage,
            isText ? content.get(0).substring(1) : "",
            content.contains("~"),
            isText ? List.of() : slots(content)));
  }

  private static List<Slot> slots(List<String> content) {
    return content.stream().filter(word -> !word.equals("~")).map(GrammarTable::slot).toList();
  }

  private static Slot slot(String word) {
    char last = word.charAt(word.length() - 1);
    boolean isCounted = last == '?' || last == '*' || last == '+';
    String names = isCounted ? word.substring(0, word.length() - 1) : word;
    Map<String, String> alternatives = new HashMap<>();
    for (String name : names.split("\\|", -1)) {
      int colon = name.indexOf(':');
      alternatives.put(
          colon < 0 ? name : name.substring(0, colon),
          colon < 0 ? name : name.substring(colon + 1));
    }
    return new Slot(alternatives, last != '?' && last != '*', last == '*' || last == '+');
  }

  private static List<String> expand(
      List<String> words, Map<String, List<String>> named, char sign) {
    List<String> expanded = new ArrayList<>();
    for (String word : words) {
      if (word.charAt(0) == sign) {
        expanded.addAll(named.getOrDefault(word.substring(1), List.of()));
      } else {
        expanded.add(word);
      }
    }
    return expanded;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
  }

  /**
   * What an element of a type has.
   *
   * @param attributes the kinds of value of its attributes, by name
   * @param required the attributes it must have
   * @param isOpen whether it may have attributes of other namespaces
   * @param hasLanguage whether it may have {@code xml:lang}
   * @param text the kind of its characters, if there are only such
   * @param isMixed whether there are characters between its elements
   * @param slots the elements in it, in order
   */
  record Type(
      Map<String, String> attributes,
      Set<String> required,
      boolean isOpen,
      boolean hasLanguage,
      String text,
      boolean isMixed,
      List<Slot> slots) {}

  /**
   * A place for one of several elements.
   *
   * @param alternatives the types of the elements, by name
   * @param isRequired whether there must be one
   * @param isRepeated whether there may be several
   */
  record Slot(Map<String, String> alternatives, boolean isRequired, boolean isRepeated) {
    Optional<String> type(String name) {
      return Optional.ofNullable(alternatives.get(name));
    }

    boolean isAny() {
      return alternatives.containsKey("#any");
    }

    boolean isOther() {
      return alternatives.containsKey(FOREIGN);
    }
  }
}
