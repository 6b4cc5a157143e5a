package io.github.broadsheet.parser.html.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chooses the headline among the wordings a page has, and takes the site's name off it. */
final class Titles {
  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " › ", " « ", " // ", " / ", " ~ ",
    " : ", ": ", "| ", " |"
  };

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** All separators have one of these. */
  private static final String SEPARATING = "|-–—:·•»›«/~";

  private final String visibleKey;
  private final String siteKey;
  private final String hostLabel;

  private Titles(String visible, String site, String host) {
    this.visibleKey = key(visible);
    this.siteKey = key(site);
    this.hostLabel = hostLabel(host);
  }

  /**
   * Returns the headline: the visible one if the head agrees with it, otherwise the head's.
   *
   * @param visible the words of the heading that looks like the headline; may be empty
   * @param claimed the wordings in the head, the most trusted first
   * @param site the name of the site; may be empty
   * @param host the host of the page's address; may be empty
   */
  static Optional<String> choose(String visible, List<String> claimed, String site, String host) {
    Titles titles = new Titles(visible, site, host);
    List<String> clean =
        claimed.stream().distinct().map(title -> titles.withoutSite(Text.clean(title))).toList();
    if (!visible.isEmpty()) {
      String key = titles.visibleKey;
      for (String title : claimed) {
        String whole = key(title);
        if (whole.equals(key)
            || whole.startsWith(key)
            || whole.endsWith(key)
            || key.startsWith(whole)) {
          return Optional.of(visible);
        }
      }
      if (clean.isEmpty() || clean.stream().anyMatch(title -> alike(visible, title) >= 0.5)) {
        return Optional.of(visible);
      }
    }
    return clean.stream().filter(title -> !title.isBlank()).findFirst();
  }

  /** Takes the site's name off either end of {@code title}. */
  private String withoutSite(String title) {
    if (!isParted(title)) {
      return title;
    }
    String best = title;
    for (String separator : SEPARATORS) {
      int last = best.lastIndexOf(separator);
      if (last > 0 && isSite(best.substring(last + separator.length()), best.substring(0, last))) {
        best = best.substring(0, last).strip();
      }
      int first = best.indexOf(separator);
      if (first > 0
          && isSite(best.substring(0, first), best.substring(first + separator.length()))) {
        best = best.substring(first + separator.length()).strip();
      }
    }
    return best;
  }

  private static boolean isParted(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (SEPARATING.indexOf(title.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isSite(String end, String rest) {
    String key = key(end);
    String restKey = key(rest);
    if (key.isEmpty() || restKey.isEmpty()) {
      return false;
    }
    if (visibleKey.equals(restKey)) {
      return true;
    }
    if (!siteKey.isEmpty()
        && (key.equals(siteKey)
            || siteKey.contains(key) && key.length() > 3
            || key.contains(siteKey) && words(end) <= 5)) {
      return true;
    }
    return !hostLabel.isEmpty()
        && words(end) <= 5
        && key.length() >= 3
        && (hostLabel.contains(key) || key.contains(hostLabel) && hostLabel.length() > 3);
  }

  private static int words(String text) {
    return SPACE.split(text.strip()).length;
  }

  /** {@code www.harbour-post.co.uk} is {@code harbourpost}. */
  private static String hostLabel(String host) {
    String[] parts = host.toLowerCase(Locale.ROOT).split("\\.");
    String longest = "";
    for (String part : parts) {
      longest = part.length() > longest.length() && !part.equals("www") ? part : longest;
    }
    return key(longest);
  }

  /** Letters and digits alone, in lower case. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  /** Returns which share of the words of the shorter text the longer has. */
  static double alike(String one, String other) {
    List<String> a = List.of(NO_WORD.split(one.toLowerCase(Locale.ROOT)));
    List<String> b = List.of(NO_WORD.split(other.toLowerCase(Locale.ROOT)));
    List<String> few = a.size() < b.size() ? a : b;
    List<String> many = a.size() < b.size() ? b : a;
    if (few.isEmpty()) {
      return 0;
    }
    return few.stream().filter(many::contains).count() / (double) few.size();
  }
}
