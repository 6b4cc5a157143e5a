package io.github.broadsheet.examples.report;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Asset;
import io.github.broadsheet.examples.shared.Html;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.Span;
import java.util.List;

/**
 * The page: the article, those who are quoted in it, a note for each quote, and what was left out.
 *
 * <p>It needs nothing but itself, and its content security policy lets a browser load nothing and
 * run no script but ours, whatever the article says.
 */
final class ReportPage {
  private static final Asset STYLE = Asset.load(ReportPage.class, "report.css");
  private static final Asset SCRIPT = Asset.load(ReportPage.class, "report.js");

  private final Html html = new Html();
  private final ReadResult document;
  private final Article article;
  private final List<Overlay.Piece> pieces;
  private final Voices voices;

  private ReportPage(ReadResult document) {
    this.document = document;
    article = document.article();
    pieces = Overlay.pieces(new Span(0, article.text().length()), Layer.of(article));
    voices = Voices.of(article, pieces);
  }

  static String of(ReadResult document) {
    return new ReportPage(document).page();
  }

  private String page() {
    html.open("html").attribute("lang", "en").line();
    head();
    html.open("body").line();
    html.open("div", "masthead")
        .element("b", "Broadsheet")
        .element("span", "Who said what")
        .close();
    html.line().open("main").line();
    story();
    new Sidebar(html, voices).write();
    new Notes(html, article, voices).write();
    new Remarks(html, document).write();
    html.close().line();
    html.open("div").attribute("id", "card").attribute("aria-hidden", true);
    html.attribute("hidden", "").close().line();
    html.own("script", SCRIPT).line();
    return html.close().line().close().document();
  }

  private void head() {
    html.open("head").line();
    html.open("meta").attribute("charset", "utf-8").closeVoid().line();
    html.open("meta").attribute("http-equiv", "Content-Security-Policy");
    html.attribute("content", policy()).closeVoid().line();
    html.open("meta").attribute("name", "viewport");
    html.attribute("content", "width=device-width, initial-scale=1").closeVoid().line();
    html.open("meta").attribute("name", "color-scheme");
    html.attribute("content", "light dark").closeVoid().line();
    html.element("title", article.headline().orElse("Article") + " · who said what").line();
    html.own("style", STYLE).line().close().line();
  }

  private static String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
        + STYLE.policySource()
        + "; script-src "
        + SCRIPT.policySource();
  }

  private void story() {
    html.open("article").attribute("id", "story");
    article.language().ifPresent(language -> html.attribute("lang", language));
    MarkedText words = new MarkedText(html, article.text(), pieces, voices);
    new Story(html, words, article).write();
    html.close().line();
  }
}
