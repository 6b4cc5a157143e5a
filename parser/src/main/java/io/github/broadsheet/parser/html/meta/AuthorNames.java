package io.github.broadsheet.parser.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the names out of what pages give as authors: bylines, lists, handles, posts. */
final class AuthorNames {
  private static final int MAX_LINE = 400;
  private static final int MAX_NAME = 60;
  private static final int MAX_WORDS = 6;
  private static final String[] SEPARATORS = {
    " and ", " und ", " et ", " y ", " & ", " with ", " — ", " – ", " - ", " for "
  };
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> people = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  private AuthorNames() {}

  /** Takes the names out of {@code text}, one by one. */
  static AuthorNames of(String text) {
    AuthorNames names = new AuthorNames();
    String line = text.replace('\u00a0', ' ').strip();
    if (line.length() <= MAX_LINE) {
      for (String part : split(withoutOpening(line))) {
        names.add(clean(part));
      }
    }
    return names;
  }

  private void add(String name) {
    if (!isPhrase(name)) {
      return;
    }
    String[] words = words(name);
    if (hasAny(words, AuthorWords.BODIES)) {
      addNew(name, bodies);
    } else if (!hasAny(words, AuthorWords.POSTS) && !isDegree(name)) {
      addNew(name, people);
    }
  }

  private static void addNew(String name, List<String> to) {
    if (to.stream().noneMatch(name::equalsIgnoreCase)) {
      to.add(name);
    }
  }

  /** Returns the names of people. */
  List<String> people() {
    return people;
  }

  /** Returns the names of publications, agencies and desks. */
  List<String> bodies() {
    return bodies;
  }

  private static String withoutOpening(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String opening : AuthorWords.OPENINGS) {
      if (lower.startsWith(opening) && lower.length() > opening.length()) {
        char next = lower.charAt(opening.length());
        if (next == ' ' || next == ':' || next == '\n') {
          return withoutOpening(line.substring(opening.length() + 1).strip());
        }
      }
    }
    return line;
  }

  /** Splits at commas, semicolons, bars, line breaks, and the word for "and". */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = separator(text, i);
      if (length > 0) {
        parts.add(text.substring(start, i));
        i += length - 1;
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static int separator(String text, int i) {
    char c = text.charAt(i);
    if (",;|/\n•·".indexOf(c) >= 0) {
      return 1;
    }
    if (c != ' ') {
      return 0;
    }
    for (String word : SEPARATORS) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  private static String clean(String part) {
    String name = withoutOpening(part.strip());
    int bracket = name.indexOf('(');
    name = bracket > 0 ? name.substring(0, bracket) : name;
    StringBuilder out = new StringBuilder();
    for (String word : SPACE.split(name)) {
      if (word.indexOf('@') < 0 && !word.startsWith("http")) {
        out.append(out.length() == 0 ? "" : " ").append(word);
      }
    }
    String cleaned = cut(out.toString());
    while (!cleaned.isEmpty()
        && ".:*\"“”".indexOf(cleaned.charAt(cleaned.length() - 1)) >= 0
        && !endsInInitial(cleaned)) {
      cleaned = cleaned.substring(0, cleaned.length() - 1);
    }
    return cleaned.strip();
  }

  /** Cuts off what runs on behind a name: a date, a paper in capitals, "the" something. */
  private static String cut(String name) {
    String[] words = name.split(" ");
    for (int i = 2; i < words.length; i++) {
      boolean month =
          AuthorWords.MONTHS.contains(words[i].toLowerCase(Locale.ROOT))
              && i + 1 < words.length
              && Character.isDigit(words[i + 1].charAt(0));
      boolean capitals =
          i + 1 < words.length
              && isCapitals(words[i])
              && isCapitals(words[i + 1])
              && !isCapitals(words[0]);
      if (month
          || capitals
          || words[i].equalsIgnoreCase("the")
          || words[i].equalsIgnoreCase("updated")) {
        return String.join(" ", List.of(words).subList(0, i));
      }
    }
    return name;
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.endsWith(".");
  }

  /** {@code Jr.} and {@code B.} keep their stop. */
  private static boolean endsInInitial(String name) {
    int space = name.lastIndexOf(' ');
    return name.endsWith(".") && space > 0 && name.length() - space <= 4;
  }

  private static boolean isPhrase(String name) {
    if (name.length() < 2 || name.length() > MAX_NAME || name.split(" ").length > MAX_WORDS) {
      return false;
    }
    boolean letter = false;
    for (int i = 0; i < name.length(); i++) {
      letter |= Character.isLetter(name.charAt(i));
    }
    boolean number = Character.isDigit(name.charAt(0)) && name.indexOf(' ') > 0;
    return letter && !number && DateText.find(name).isEmpty();
  }

  /** The words of a name, in lower case, without stops and colons. */
  private static String[] words(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      while (!word.isEmpty() && ".:,".indexOf(word.charAt(word.length() - 1)) >= 0) {
        word = word.substring(0, word.length() - 1);
      }
      words[i] = word;
    }
    return words;
  }

  private static boolean hasAny(String[] words, Set<String> known) {
    for (String word : words) {
      if (known.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code RDN} behind a name. */
  private static boolean isDegree(String name) {
    return name.length() <= 5
        && name.equals(name.toUpperCase(Locale.ROOT))
        && name.indexOf(' ') < 0;
  }
}
