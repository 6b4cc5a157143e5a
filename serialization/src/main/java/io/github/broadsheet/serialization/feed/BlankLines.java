package io.github.broadsheet.serialization.feed;

import java.util.List;
import java.util.Locale;

/** Texts of a content management system before it makes paragraphs of what blank lines part. */
final class BlankLines {
  /** What stands for itself, or shows that somebody has made paragraphs. */
  private static final List<String> BLOCKS = List.of("<p", "<div", "<br", "<section", "<article");

  /** A piece that begins so is no paragraph. */
  private static final List<String> OTHERS =
      List.of("<h", "<ul", "<ol", "<block", "<table", "<figure", "<pre", "<hr", "<!--");

  private BlankLines() {}

  /** Returns {@code html} with a paragraph for each piece between blank lines, if it has none. */
  static String part(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    boolean isSpaced = html.strip().lines().anyMatch(String::isBlank);
    if (!isSpaced || BLOCKS.stream().anyMatch(lower::contains)) {
      return html;
    }
    StringBuilder parted = new StringBuilder(html.length() + 64);
    boolean isOpen = false;
    for (String line : html.lines().toList()) {
      if (!isOpen && !line.isBlank()) {
        String start = line.stripLeading().toLowerCase(Locale.ROOT);
        parted.append(OTHERS.stream().anyMatch(start::startsWith) ? "" : "<p>");
      }
      parted.append(line).append('\n');
      isOpen = !line.isBlank();
    }
    return parted.toString();
  }
}
