package io.github.broadsheet.serialization.html;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.mapping.ReadBack;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.schemaorg.SchemaOrgWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an article as a web page that needs nothing else: HTML in UTF-8, with schema.org data in
 * its head.
 *
 * <p>Quotes are marked up in the text:
 *
 * <pre>{@code
 * <p><q data-quote="1" data-kind="direct" data-attribution="a1" data-speaker="Ana Roe"
 *     data-speaker-kind="person" data-cue="said" data-stance="says">“We left,”</q> she said.</p>
 * }</pre>
 *
 * <p>Reported words that stand in no quotation marks are in a {@code span} with the same
 * attributes. The text keeps its quotation marks, so the page's style adds none. {@link PageReader}
 * reads such pages. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class HtmlWriter implements ArticleWriter {
  static final String FORMAT = "html";

  private static final String STYLE = "q::before,q::after{content:none}";
  private static final String UNTITLED = "Article";

  /** Makes a writer. */
  public HtmlWriter() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    WriteResult inHead = new SchemaOrgWriter().write(article, data);
    Element page = page(article, data.toString(StandardCharsets.UTF_8));
    out.write(HtmlOutput.document(page).getBytes(StandardCharsets.UTF_8));
    return new WriteResult(format(), losses(article, page, inHead.losses()));
  }

  /**
   * Lost is what {@link PageReader} does not find again. What the page has no place for was lost in
   * its head, where it is known why.
   */
  private static List<Loss> losses(Article article, Element page, List<Loss> inHead) {
    Article back = WrittenPage.read(page, ReadBack.LIMITS).article();
    Map<String, Loss> reasons = new HashMap<>();
    inHead.forEach(loss -> reasons.put(loss.field(), loss));
    return HtmlMapping.MAPPING.losses(article, back).stream()
        .map(
            loss ->
                HtmlMapping.MAPPING.holds(loss) ? loss : reasons.getOrDefault(loss.field(), loss))
        .toList();
  }

  private static Element page(Article article, String data) {
    Element page = Element.of("html");
    Element head = page.append("head");
    head.append("meta").with("charset", "utf-8");
    meta(head, "generator", PageReader.GENERATOR);
    head.append("meta")
        .with("name", "viewport")
        .with("content", "width=device-width, initial-scale=1");
    head.append("title").text(title(article));
    description(article).ifPresent(it -> meta(head, "description", it));
    article
        .uri()
        .filter(URI::isAbsolute)
        .ifPresent(it -> head.append("link").with("rel", "canonical").with("href", it.toString()));
    head.append("style").text(STYLE);
    head.append("script").with("type", "application/ld+json").text(harmless(data));
    Element story = page.append("body").append("article");
    story.append("header");
    story.append("footer");
    HtmlMapping.MAPPING.write(article, page);
    return page;
  }

  private static void meta(Element head, String name, String content) {
    head.append("meta").with("name", name).with("content", content);
  }

  private static Optional<String> description(Article article) {
    return article
        .summary()
        .or(() -> article.headline(HeadlineRole.DECK))
        .map(HtmlCharacters::allowed)
        .filter(words -> !words.isBlank());
  }

  // A page must have a title with words in it.
  private static String title(Article article) {
    return article
        .headline()
        .or(article::slugline)
        .map(HtmlCharacters::allowed)
        .filter(words -> !words.isBlank())
        .orElse(UNTITLED);
  }

  /** Returns JSON that says the same and holds nothing that could end a script or harm a page. */
  private static String harmless(String json) {
    StringBuilder harmless = new StringBuilder(json.length() + 16);
    json.strip()
        .codePoints()
        .forEach(
            codePoint -> {
              if (codePoint != '<' && HtmlCharacters.isAllowed(codePoint)) {
                harmless.appendCodePoint(codePoint);
              } else {
                for (char unit : Character.toChars(codePoint)) {
                  harmless.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
              }
            });
    return harmless.toString();
  }
}
