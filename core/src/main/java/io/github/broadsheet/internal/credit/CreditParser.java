package io.github.broadsheet.internal.credit;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads who did what from a line such as {@code By Ana Roe and Tom Lee, Staff Writers} or {@code
 * Reporting by Jude Amari in Vellmouth; editing by Sol Pereira}.
 */
public final class CreditParser {
  /** What stands before the name of somebody else. */
  private static final Pattern OTHER = Pattern.compile("^(?:and|[Ww]ith) ");

  private final List<Contributor> found = new ArrayList<>();

  private CreditParser() {}

  /** Returns who is named, or nobody if any part of the line is not understood. */
  public static List<Contributor> parse(String line) {
    CreditParser parser = new CreditParser();
    for (String clause : clauses(unbracketed(line))) {
      if (!parser.clause(clause)) {
        return List.of();
      }
    }
    return List.copyOf(parser.found);
  }

  private static String unbracketed(String line) {
    String words = line.strip();
    boolean brackets = words.startsWith("(") && words.endsWith(")");
    return brackets ? words.substring(1, words.length() - 1) : words;
  }

  /** Clauses end at a semicolon or bar, and at a stop if another {@code … by} follows. */
  private static List<String> clauses(String line) {
    List<String> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean stop = c == '.' && i + 1 < line.length() && line.charAt(i + 1) == ' ';
      if (c == ';' || c == '|' || stop && roleEnd(line.substring(i + 1)) > 0) {
        clauses.add(line.substring(start, i));
        start = i + 1;
      }
    }
    clauses.add(line.substring(start));
    return clauses;
  }

  private boolean clause(String clause) {
    String words = clause.strip();
    int names = roleEnd(words);
    if (names <= 0) {
      return false;
    }
    ContributorRole role = role(words.substring(0, names).toLowerCase(Locale.ROOT));
    return names(stripStop(words.substring(names).strip()), role);
  }

  /** Where the names begin after {@code by}, which stands among the first four words; or -1. */
  private static int roleEnd(String clause) {
    int at = 0;
    for (int word = 0; word < 5; word++) {
      while (at < clause.length() && isBlank(clause.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < clause.length() && !isBlank(clause.charAt(at)) && clause.charAt(at) != ':') {
        at++;
      }
      if (at - start == 2 && clause.regionMatches(true, start, "by", 0, 2)) {
        return at < clause.length() && clause.charAt(at) == ':' ? at + 1 : at;
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static ContributorRole role(String lead) {
    if (lead.contains("photo") || lead.contains("picture")) {
      return ContributorRole.PHOTOGRAPHER;
    }
    if (lead.contains("editing") || lead.contains("edited")) {
      return ContributorRole.EDITOR;
    }
    if (lead.contains("reporting") || lead.contains("reported")) {
      return ContributorRole.REPORTER;
    }
    if (lead.contains("illustrat") || lead.contains("graphic")) {
      return ContributorRole.ILLUSTRATOR;
    }
    if (lead.contains("video") || lead.contains("film")) {
      return ContributorRole.VIDEOGRAPHER;
    }
    return lead.contains("translat") ? ContributorRole.TRANSLATOR : ContributorRole.AUTHOR;
  }

  private static String stripStop(String words) {
    boolean initial = words.length() > 2 && words.charAt(words.length() - 3) == ' ';
    return words.endsWith(".") && !initial ? words.substring(0, words.length() - 1) : words;
  }

  private boolean names(String words, ContributorRole role) {
    int before = found.size();
    for (String part : words.split(",| and | & | AND |/")) {
      if (!part.isBlank() && !part(part.strip(), before, role)) {
        return false;
      }
    }
    return found.size() > before;
  }

  /** A name, with {@code in Kabul} or {@code for the Ledger}; or the post of those before it. */
  private boolean part(String part, int first, ContributorRole role) {
    String words = OTHER.matcher(part).replaceFirst("");
    if (found.size() > first && Names.isPost(words)) {
      for (int i = first; i < found.size(); i++) {
        found.set(i, found.get(i).toBuilder().jobTitle(words).build());
      }
      return true;
    }
    int preposition = preposition(words);
    String name = preposition < 0 ? words : words.substring(0, preposition);
    if (!Names.isName(name, 1)) {
      return false;
    }
    Contributor.Builder contributor = Contributor.builder().name(name).role(role);
    if (preposition >= 0) {
      place(contributor, words.substring(preposition + 1));
    }
    found.add(contributor.build());
    return true;
  }

  private static int preposition(String words) {
    for (String each : new String[] {" in ", " at ", " for ", " of ", " from "}) {
      int at = words.indexOf(each);
      if (at > 0) {
        return at;
      }
    }
    return -1;
  }

  private static void place(Contributor.Builder contributor, String phrase) {
    int space = phrase.indexOf(' ');
    String what = phrase.substring(space + 1).strip();
    switch (phrase.substring(0, space)) {
      case "for", "of" -> contributor.affiliation(what);
      default -> contributor.location(what);
    }
  }

  /** Reads a line that is a name, with its post or place, and no {@code By}. */
  public static List<Contributor> parseBare(String line) {
    CreditParser parser = new CreditParser();
    boolean understood =
        Names.isName(firstName(line), 2) && parser.names(line.strip(), ContributorRole.AUTHOR);
    return understood ? List.copyOf(parser.found) : List.of();
  }

  private static String firstName(String line) {
    int comma = line.indexOf(',');
    String part = comma < 0 ? line : line.substring(0, comma);
    int and = part.indexOf(" and ");
    String one = and < 0 ? part : part.substring(0, and);
    int preposition = preposition(one);
    return preposition < 0 ? one : one.substring(0, preposition);
  }
}
