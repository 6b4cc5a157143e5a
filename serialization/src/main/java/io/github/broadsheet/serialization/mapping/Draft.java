package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.internal.credit.BylineNames;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.story.Body;
import io.github.broadsheet.serialization.story.BodyReader;
import io.github.broadsheet.serialization.story.LeftOut;
import io.github.broadsheet.serialization.story.StoryText;
import io.github.broadsheet.text.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * An article while it is read from a format whose headline and byline are fields of their own.
 *
 * <p>Kicker, headline, deck and byline open the article's text, in this order, a line each; the
 * body follows. Rows for them must therefore come before the row for the body. Not safe to share
 * between threads.
 */
public final class Draft {
  private static final List<HeadlineRole> OPENING =
      List.of(HeadlineRole.KICKER, HeadlineRole.MAIN, HeadlineRole.DECK);

  private final ReadLimits limits;
  private final StoryText text;
  private final Article.Builder article = Article.builder();
  private final Lifecycle.Builder lifecycle = Lifecycle.builder();
  private final Rights.Builder rights = Rights.builder();
  private final List<Headline> headlines = new ArrayList<>();
  private final List<Contributor> bylineContributors = new ArrayList<>();
  private final Map<String, ExtensionValue.Fields> extensions = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<String> byline = Optional.empty();
  private String kind = "";
  private Supplier<Optional<Position>> start = Optional::empty;
  private boolean opened;

  /** Makes an empty draft. */
  public Draft(ReadLimits limits) {
    this.limits = limits;
    this.text = new StoryText(limits.maxTextLength());
  }

  /** The parts of the article that need no care. */
  public Article.Builder article() {
    return article;
  }

  /** The article's lifecycle. */
  public Lifecycle.Builder lifecycle() {
    return lifecycle;
  }

  /** The article's rights. */
  public Rights.Builder rights() {
    return rights;
  }

  /**
   * Says what the format calls the item, and how to find where it begins: events and plans are
   * items too, and are named to the reader if they have neither text nor pictures.
   */
  public void kind(Optional<String> kind, Supplier<Optional<Position>> start) {
    this.kind = kind.orElse("");
    this.start = start;
  }

  /** The limits to read within. */
  public ReadLimits limits() {
    return limits;
  }

  /** Adds a headline, unless it has no words. */
  public void headline(HeadlineRole role, String words) {
    if (!words.isBlank()) {
      headlines.add(Headline.of(role, words.strip()));
    }
  }

  /** Sets the byline, unless it is blank. Whom it names is read from it unless they are added. */
  public void byline(String line) {
    if (!line.isBlank()) {
      byline = Optional.of(line.strip());
    }
  }

  /** Adds somebody the byline names. */
  public void bylineContributor(Contributor contributor) {
    bylineContributors.add(contributor);
  }

  /** The article's text so far, with what opens it. */
  public StoryText text() {
    open();
    return text;
  }

  /** Reads a body in HTML, and returns what is in it besides blocks and marks. */
  public Body html(String html) {
    text().expect(html.length());
    return body(HtmlFragment.parse(html));
  }

  /**
   * Returns the words of a line in HTML, white space collapsed; what its markup says besides is
   * left out, and that is said.
   */
  public String words(String html) {
    if (html.indexOf('<') < 0) {
      return HtmlFragment.text(html);
    }
    Element line = HtmlFragment.parse(html);
    leftOut(LeftOut.allOf(line), "left out of a line of words");
    return line.text();
  }

  /** Reads a body in HTML or XHTML, and returns what is in it besides blocks and marks. */
  public Body body(Element markup) {
    Body body = new BodyReader(text()).read(markup);
    add(body);
    // Nothing else in the document leads to places in the body.
    leftOut(body.spans().keySet(), "ids left out of the body");
    return body;
  }

  /** Adds a body that was read into the {@link #text()} of this draft. */
  public void add(Body body) {
    article.addAllBlocks(body.blocks()).addAllMarks(body.marks());
    leftOut(body);
  }

  /** Says what of the markup of a body is in none of its blocks and marks. */
  public void leftOut(Body body) {
    leftOut(body.unknown(), "left out of the body (elements named alone were entered)");
  }

  private void leftOut(Set<String> markup, String what) {
    if (!markup.isEmpty()) {
      String all = String.join(", ", new TreeSet<>(markup));
      note("unknown-markup", Severity.INFO, what + ": " + all, Optional.empty());
    }
  }

  /** Keeps what {@code format} says and the model has no place for. */
  public void extension(String format, ExtensionValue.Fields fields) {
    if (!fields.values().isEmpty()) {
      extensions.put(format, fields);
    }
  }

  /** Reports something at a place in the document. */
  public void note(String code, Severity severity, String message, Optional<Position> position) {
    int room = severity == Severity.ERROR ? 2 * limits.maxDiagnostics() : limits.maxDiagnostics();
    if (diagnostics.size() < room) {
      diagnostics.add(new Diagnostic(code, severity, message, Optional.empty(), position));
    }
  }

  /** Reports what somebody else noticed. */
  public void notes(List<Diagnostic> more) {
    more.forEach(d -> note(d.code(), d.severity(), d.message(), d.position()));
  }

  private void open() {
    if (!opened) {
      opened = true;
      OPENING.forEach(this::place);
      headlines.stream()
          .filter(headline -> !OPENING.contains(headline.role()))
          .forEach(article::addHeadline);
      byline.ifPresent(
          line ->
              article.byline(
                  Byline.builder()
                      .text(line)
                      .span(text.add(line))
                      .contributors(
                          bylineContributors.isEmpty() ? BylineNames.of(line) : bylineContributors)
                      .build()));
    }
  }

  private void place(HeadlineRole role) {
    for (Headline headline : headlines) {
      if (headline.role() == role) {
        var span = text.add(headline.text());
        article.addHeadline(Headline.in(text.toString(), role, span));
      }
    }
  }

  /** Returns the article with what was noticed. */
  public ReadResult finish(String format) {
    open();
    if (byline.isEmpty() && !bylineContributors.isEmpty()) {
      article.addAllContributors(bylineContributors);
    }
    Article built =
        article
            .text(text.toString())
            .lifecycle(lifecycle.build())
            .rights(rights.build())
            .extensions(new Extensions(extensions))
            .build();
    if (built.blocks().isEmpty() && built.media().isEmpty()) {
      note("no-text", Severity.INFO, withoutText(), start.get());
    }
    return ReadResult.builder().article(built).format(format).diagnostics(diagnostics).build();
  }

  private String withoutText() {
    return kind.isBlank()
        ? "the item has no text"
        : "the item, which says it is \"" + kind + "\", has no text";
  }
}
