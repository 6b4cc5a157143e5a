/** Articles and quotes from documents whose structure must be inferred. */
module io.github.broadsheet.parser {
  requires transitive io.github.broadsheet.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static java.compiler;

  exports io.github.broadsheet.parser;
  exports io.github.broadsheet.parser.quote;
  exports io.github.broadsheet.parser.text;

  uses io.github.broadsheet.io.ArticleAnnotator;

  provides io.github.broadsheet.io.ArticleAnnotator with
      io.github.broadsheet.parser.quote.QuoteAnnotator;
  provides io.github.broadsheet.io.ArticleReader with
      io.github.broadsheet.parser.text.PlainTextReader;
}
