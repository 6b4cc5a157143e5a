package io.github.broadsheet.serialization.naf;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.RootElement;
import io.github.broadsheet.serialization.markup.XmlInput;
import io.github.broadsheet.serialization.story.Addresses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads NAF, versions 3 to 3.3: the raw text, its paragraphs or text units, entities as subjects,
 * and statements as attributions, with the speakers that coreferences lead to.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class NafReader implements ArticleReader {
  /** The name of the format. */
  public static final String FORMAT = "naf";

  /** Makes a reader. */
  public NafReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Recognition recognise(InputHead head) {
    return RootElement.name(head).filter("NAF"::equals).isPresent()
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    requireNonNull(limits, "limits");
    try (XmlInput xml = XmlInput.open(input, limits)) {
      Element naf =
          xml.next(element -> element.is("NAF"))
              .orElseThrow(
                  () -> new ParseException("no-article", input + " has no element \"NAF\""));
      List<Diagnostic> diagnostics = new ArrayList<>(xml.newDiagnostics());
      Article article = article(naf, diagnostics);
      return ReadResult.builder()
          .article(Kept.with(article, naf))
          .format(FORMAT)
          .diagnostics(
              diagnostics.subList(0, Math.min(diagnostics.size(), limits.maxDiagnostics())))
          .build();
    }
  }

  /** Returns the article in a document, without what is kept of it besides. */
  static Article article(Element naf, List<Diagnostic> diagnostics) {
    NafText text = NafText.of(naf);
    diagnostics.addAll(text.diagnostics());
    Article.Builder article = Article.builder().text(text.raw());
    naf.attribute(Attribute.XML, "lang").ifPresent(article::language);
    naf.path("nafHeader/fileDesc")
        .flatMap(file -> file.attribute("creationtime"))
        .map(Timestamp::parse)
        .ifPresent(time -> article.lifecycle(Lifecycle.builder().created(time).build()));
    naf.path("nafHeader/public").ifPresent(open -> open(open, article));
    TextUnits.read(naf, text, article);
    new Findings(naf, text).read(article);
    return article.build();
  }

  private static void open(Element open, Article.Builder article) {
    open.attribute("publicId")
        .ifPresent(id -> article.addIdentifier(new Identifier("publicId", id)));
    open.attribute("uri").flatMap(Addresses::parse).ifPresent(article::uri);
  }
}
