/** Articles and quotes from documents whose structure must be inferred. */
// The examples come after this module, so the compiler cannot know them yet.
@SuppressWarnings("module")
module io.github.broadsheet.parser {
  requires transitive io.github.broadsheet.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.jsoup;
  requires static java.compiler;

  exports io.github.broadsheet.parser;
  exports io.github.broadsheet.parser.html;
  exports io.github.broadsheet.parser.html.block to
      io.github.broadsheet.examples;
  exports io.github.broadsheet.parser.html.label to
      io.github.broadsheet.examples;
  exports io.github.broadsheet.parser.html.meta to
      io.github.broadsheet.examples;
  exports io.github.broadsheet.parser.quote;
  exports io.github.broadsheet.parser.text;

  // For the programs that learn and measure the finder of statements, and for nobody else.
  exports io.github.broadsheet.parser.quote.learnt to
      io.github.broadsheet.examples;
  exports io.github.broadsheet.parser.quote.mark to
      io.github.broadsheet.examples;
  exports io.github.broadsheet.parser.quote.speaker to
      io.github.broadsheet.examples;
  exports io.github.broadsheet.parser.quote.statement to
      io.github.broadsheet.examples;
  exports io.github.broadsheet.parser.quote.token to
      io.github.broadsheet.examples;

  uses io.github.broadsheet.io.ArticleAnnotator;

  provides io.github.broadsheet.io.ArticleAnnotator with
      io.github.broadsheet.parser.quote.QuoteAnnotator;
  provides io.github.broadsheet.io.ArticleReader with
      io.github.broadsheet.parser.html.HtmlReader,
      io.github.broadsheet.parser.text.PlainTextReader;
}
