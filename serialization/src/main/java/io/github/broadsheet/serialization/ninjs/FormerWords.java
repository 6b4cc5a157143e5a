package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue.Fields;
import java.util.Map;

/** What 1.x calls headlines, bodies and descriptions: the role is part of the name. */
final class FormerWords {
  private static final Map<String, String> STEMS =
      Map.of("headlines", "headline", "bodies", "body", "descriptions", "description");

  private FormerWords() {}

  /** Returns the name of an entry of {@code list}. */
  static String name(String list, Fields entry) {
    String stem = STEMS.getOrDefault(list, list);
    String role = Entries.role(entry);
    if (stem.equals("headline")) {
      return role.isEmpty() || role.equals("main") ? stem : stem + "_" + token(role);
    }
    if (stem.equals("body") && (role.isEmpty() || role.equals("main"))) {
      boolean isPlain =
          Entries.text(entry, "contentType").filter(type -> type.equals("text/plain")).isPresent();
      return isPlain ? "body_text" : "body_html";
    }
    return stem + "_" + (role.isEmpty() ? "text" : token(role));
  }

  /** Returns {@code words} with an underline for what the patterns of 1.x do not take. */
  static String token(String words) {
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      token.append(c < 0x80 && Character.isLetterOrDigit(c) ? c : '_');
    }
    return token.isEmpty() ? "_" : token.toString();
  }
}
