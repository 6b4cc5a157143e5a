/**
 * The document model of Broadsheet: articles, quotes and attributions, and the ports through which
 * formats and annotators plug in.
 *
 * <p>Needs nothing at run time but {@code java.base}.
 */
@SuppressWarnings("module") // those it exports some packages to are built later
module io.github.broadsheet.core {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.broadsheet.article;
  exports io.github.broadsheet.corpus;
  exports io.github.broadsheet.internal.credit to
      io.github.broadsheet.parser,
      io.github.broadsheet.serialization;
  exports io.github.broadsheet.io;
  exports io.github.broadsheet.quote;
  exports io.github.broadsheet.text;

  uses io.github.broadsheet.corpus.Container;
  uses io.github.broadsheet.io.ArticleAnnotator;
  uses io.github.broadsheet.io.ArticleReader;
  uses io.github.broadsheet.io.ArticleWriter;
}
