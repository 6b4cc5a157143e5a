package io.github.broadsheet.parser.quote;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.text.Span;

/** What the tests of the annotator read. */
final class Stories {
  /** Finds with the rules alone, so that a test tells what they do. */
  static final QuoteAnnotator RULES = QuoteAnnotator.builder().engine(Engine.RULES).build();

  private Stories() {}

  /** One paragraph. */
  static Article article(String text) {
    return Article.builder().text(text).addBlocks(Paragraph.of(new Span(0, text.length()))).build();
  }

  /** A paragraph for each line. */
  static Article lines(String text) {
    return Article.builder().text(text).build();
  }

  /** A headline, and one paragraph below it. */
  static Article headed(String headline, String story) {
    int start = headline.length() + 1;
    return Article.builder()
        .text(headline + "\n" + story)
        .addHeadlines(
            Headline.in(headline + "\n", HeadlineRole.MAIN, new Span(0, headline.length())))
        .addBlocks(Paragraph.of(new Span(start, start + story.length())))
        .build();
  }
}
