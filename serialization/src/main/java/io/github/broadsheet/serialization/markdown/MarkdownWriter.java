package io.github.broadsheet.serialization.markdown;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an article as Markdown in UTF-8: kicker, headline, deck and byline, then the body.
 *
 * <p>Dates, provider, keywords and the like are left out, unless asked for as a {@linkplain
 * #withHeadTable() table} or as {@linkplain #withFrontMatter() front matter}. Quotes stay in the
 * text, unmarked. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class MarkdownWriter implements ArticleWriter {
  private enum Head {
    NONE,
    TABLE,
    FRONT_MATTER
  }

  private final Head head;

  /** Makes a writer of the words alone. */
  public MarkdownWriter() {
    this(Head.NONE);
  }

  private MarkdownWriter(Head head) {
    this.head = head;
  }

  /** Returns a writer that puts what is known about the article into a table before the body. */
  public MarkdownWriter withHeadTable() {
    return new MarkdownWriter(Head.TABLE);
  }

  /** Returns a writer that puts what is known about the article before all, in YAML. */
  public MarkdownWriter withFrontMatter() {
    return new MarkdownWriter(Head.FRONT_MATTER);
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    List<String> lines = new ArrayList<>();
    if (head == Head.FRONT_MATTER) {
      add(lines, MarkdownHead.of(article).frontMatter());
    }
    headlines(lines, "", article, HeadlineRole.KICKER);
    headlines(lines, "# ", article, HeadlineRole.MAIN);
    headlines(lines, "", article, HeadlineRole.DECK);
    article.byline().map(Byline::text).ifPresent(line -> headline(lines, "", line));
    if (head == Head.TABLE) {
      add(lines, MarkdownHead.of(article).table());
    }
    add(lines, new MarkdownBlocks(article).lines(article.blocks()));
    out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    return new WriteResult(
        format(),
        head == Head.NONE
            ? MarkdownMapping.WORDS.losses(article)
            : MarkdownMapping.WITH_HEAD.losses(article));
  }

  private static void headlines(
      List<String> lines, String prefix, Article article, HeadlineRole role) {
    article.headlines().stream()
        .filter(headline -> headline.role() == role)
        .forEach(headline -> headline(lines, prefix, headline.text()));
  }

  private static void headline(List<String> lines, String prefix, String words) {
    String escaped = MarkdownText.escapeHeading(words);
    if (!escaped.isBlank()) {
      add(lines, List.of(prefix + escaped));
    }
  }

  private static void add(List<String> lines, List<String> more) {
    if (!lines.isEmpty() && !more.isEmpty()) {
      lines.add("");
    }
    lines.addAll(more);
  }
}
