package io.github.broadsheet.serialization.markdown;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Dates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known about the article beside its words, by the names that site generators use. */
final class MarkdownHead {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private MarkdownHead() {}

  static MarkdownHead of(Article article) {
    MarkdownHead head = new MarkdownHead();
    head.put("title", article.headline());
    head.put("subtitle", article.headline(HeadlineRole.DECK));
    head.put("author", article.byline().map(line -> line.text()));
    head.put("date", article.lifecycle().published().map(MarkdownHead::time));
    head.put("lastmod", article.lifecycle().updated().map(MarkdownHead::time));
    head.put("lang", article.language());
    head.put("description", article.summary());
    head.put("publisher", article.provider());
    head.put("slug", article.slugline());
    head.put("url", article.uri().map(Object::toString));
    head.put("copyright", article.rights().copyrightNotice());
    head.keywords(article);
    return head;
  }

  private static String time(Timestamp time) {
    return Dates.iso(time).orElse(time.text());
  }

  private void put(String name, Optional<String> value) {
    value.filter(it -> !it.isBlank()).ifPresent(it -> values.put(name, List.of(it)));
  }

  private void keywords(Article article) {
    List<String> keywords =
        article.subjects().stream()
            .filter(subject -> subject.kind() == SubjectKind.KEYWORD)
            .map(Subject::name)
            .flatMap(Optional::stream)
            .filter(name -> !name.isBlank())
            .toList();
    if (!keywords.isEmpty()) {
      values.put("keywords", keywords);
    }
  }

  /** Returns the lines of a table; nothing if nothing is known. */
  List<String> table() {
    List<List<String>> pairs = new ArrayList<>();
    values.forEach(
        (name, value) -> pairs.add(List.of(name, MarkdownText.escape(String.join(", ", value)))));
    return pairs.isEmpty() ? List.of() : MarkdownTable.pairs(pairs);
  }

  /** Returns the lines of a front matter in YAML, between two fences. */
  List<String> frontMatter() {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    values.forEach(
        (name, value) -> {
          if (name.equals("keywords")) {
            lines.add(name + ":");
            value.forEach(each -> lines.add("  - " + quoted(each)));
          } else {
            lines.add(name + ": " + quoted(value.get(0)));
          }
        });
    lines.add("---");
    return lines;
  }

  /** Returns {@code value} between double quotes (YAML 1.2, 7.3.1), with all else escaped. */
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (isPlain((char) c)) {
                quoted.append((char) c);
              } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' '
        && !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && c != '\u2028'
        && c != '\u2029'
        && c < '\uFFFE'
        && c != '\uFEFF';
  }
}
