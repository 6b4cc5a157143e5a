package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.serialization.markup.Element;

/** The kind of a quote in the class of its element. */
final class QuoteClass {
  private static final String PARTIAL = "partial";

  private QuoteClass() {}

  static QuoteKind kind(Element q) {
    return HtmlOfNitf.hasClass(q, PARTIAL) ? QuoteKind.PARTIAL : QuoteKind.DIRECT;
  }
}
