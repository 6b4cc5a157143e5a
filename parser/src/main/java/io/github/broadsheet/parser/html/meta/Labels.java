package io.github.broadsheet.parser.html.meta;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the article is filed under: language, section and keywords. */
final class Labels {
  private static final int MOST_KEYWORDS = 50;
  private static final int LONGEST_KEYWORD = 80;

  private final Head head;
  private final Map<String, Object> article;

  Labels(Head head, Map<String, Object> article) {
    this.head = head;
    this.article = article;
  }

  /** Returns the language the page declares, as a BCP 47 tag. */
  Optional<String> language() {
    return tag(head.language())
        .or(
            () ->
                head.meta("content-language", "dc.language", "language", "og:locale")
                    .flatMap(Labels::tag))
        .or(() -> StructuredData.string(article, "inLanguage").flatMap(Labels::tag));
  }

  /** {@code en_US} is {@code en-US}; what is no tag is nothing. */
  private static Optional<String> tag(String raw) {
    String tag = raw.strip().replace('_', '-');
    int comma = tag.indexOf(',');
    tag = comma > 0 ? tag.substring(0, comma) : tag;
    if (tag.length() == 2 && isSmall(tag.charAt(0)) && isSmall(tag.charAt(1))) {
      return Optional.of(tag);
    }
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  Optional<String> section() {
    return StructuredData.string(article, "articleSection")
        .or(() -> head.meta("article:section", "parsely-section", "section", "sailthru.section"))
        .map(Text::clean)
        .filter(section -> !section.isEmpty());
  }

  List<String> keywords() {
    Set<String> words = new LinkedHashSet<>();
    for (Object value : StructuredData.values(article.get("keywords"))) {
      if (value instanceof String list) {
        split(list, words);
      }
    }
    head.metas("article:tag").forEach(tag -> split(tag, words));
    if (words.isEmpty()) {
      head.meta("news_keywords", "keywords", "parsely-tags", "sailthru.tags")
          .ifPresent(list -> split(list, words));
    }
    return words.stream().limit(MOST_KEYWORDS).toList();
  }

  private static void split(String list, Set<String> to) {
    String clean = Text.clean(list);
    int start = 0;
    for (int i = 0; i <= clean.length(); i++) {
      if (i == clean.length() || clean.charAt(i) == ',' || clean.charAt(i) == ';') {
        String word = clean.substring(start, i).strip();
        if (!word.isEmpty() && i - start < LONGEST_KEYWORD) {
          to.add(word);
        }
        start = i + 1;
      }
    }
  }
}
