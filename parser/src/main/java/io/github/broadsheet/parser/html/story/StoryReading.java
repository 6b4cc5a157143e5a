package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.label.Judgement;
import io.github.broadsheet.parser.html.meta.Head;
import io.github.broadsheet.parser.html.meta.LiveUpdate;
import io.github.broadsheet.parser.html.meta.Metadata;
import io.github.broadsheet.parser.language.TextLanguage;
import io.github.broadsheet.parser.text.DatelineParser;
import io.github.broadsheet.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One reading of one page: the story's blocks and the page's metadata become an article. */
public final class StoryReading {
  /**
   * Structured data with this many times the words of the page have the story, the page has not.
   */
  private static final int MUCH_MORE = 3;

  private static final int FEW_CHARS = 1000;

  private final Page page;
  private final Judgement judgement;
  private final Head head;
  private final Metadata metadata;
  private final ReadLimits limits;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Makes a reading of {@code page}. */
  public StoryReading(
      Page page, Judgement judgement, Head head, Metadata metadata, ReadLimits limits) {
    this.page = page;
    this.judgement = judgement;
    this.head = head;
    this.metadata = metadata;
    this.limits = limits;
  }

  /**
   * Returns what was read.
   *
   * @param source the markup, if the way back to it is wanted; otherwise empty
   */
  public ReadResult read(Optional<String> source) {
    StoryBuilder builder = new StoryBuilder(page, judgement, metadata, head.isLive(), limits);
    builder.build();
    StoryText text = builder.text();
    List<Headline> headlines = new ArrayList<>(builder.headlines());
    Article.Builder article = Article.builder().blocks(builder.blocks());
    addBodyOfData(text, builder, article);
    dateline(builder.blocks(), text).ifPresent(article::dateline);
    addHeadlines(headlines);
    addMetadata(article, builder, text);
    article.text(text.toString()).headlines(headlines).marks(marks(text));
    note(builder);
    ReadResult.Builder result = ReadResult.builder().article(article.build()).format("html");
    source.ifPresent(markup -> new SourceMap(page, text, markup).addTo(result));
    return result.diagnostics(Diagnostic.atMost(diagnostics, limits.maxDiagnostics())).build();
  }

  /** A story is filed where and when the first of its paragraphs says. */
  private static Optional<Dateline> dateline(List<Block> blocks, StoryText text) {
    return blocks.stream()
        .filter(Paragraph.class::isInstance)
        .findFirst()
        .flatMap(
            first -> {
              Span span = first.span();
              int end = Math.min(span.end(), span.start() + DatelineParser.REACH);
              return DatelineParser.parse(text.cut(new Span(span.start(), end)), span.start());
            });
  }

  private void note(StoryBuilder builder) {
    if (page.isTooDeep()) {
      warn(
          "too-deep",
          "elements nest deeper than "
              + limits.maxDepth()
              + ", the limit; those below count as their holder's");
    }
    if (builder.isFull()) {
      warn(
          "over-limit",
          "the article is cut short: more than "
              + limits.maxBlocks()
              + " blocks or "
              + limits.maxTextLength()
              + " characters, the limits");
    }
    if (builder.blocks().isEmpty()) {
      warn("no-story", "nothing on the page looks like a story");
    }
  }

  private void warn(String code, String message) {
    diagnostics.add(Diagnostic.of(code, Severity.WARNING, message));
  }

  /** Some pages show a teaser, or load the story later, and have all of it in structured data. */
  private void addBodyOfData(StoryText text, StoryBuilder builder, Article.Builder article) {
    int chars = builder.blocks().stream().mapToInt(block -> block.span().length()).sum();
    if (chars >= FEW_CHARS) {
      return;
    }
    int most = MUCH_MORE * Math.max(100, chars);
    Optional<String> body = head.bodies().stream().filter(each -> each.length() > most).findFirst();
    List<LiveUpdate> updates = head.updates();
    boolean live = updates.stream().mapToInt(update -> update.body().length()).sum() > most;
    if (live) {
      updates.forEach(update -> add(update, text).ifPresent(article::addBlock));
    } else if (body.isPresent()) {
      paragraphs(body.get(), text).forEach(article::addBlock);
    }
    if (live || body.isPresent()) {
      diagnostics.add(
          Diagnostic.of(
              "structured-body",
              Severity.INFO,
              "most of the story is in the page's structured data alone, and was read from there"));
    }
  }

  private List<Block> paragraphs(String words, StoryText text) {
    List<Block> added = new ArrayList<>();
    for (String line : words.split("\n")) {
      String clean = line.strip();
      if (!clean.isEmpty() && text.length() + clean.length() < limits.maxTextLength()) {
        added.add(Paragraph.of(text.add(clean)));
      }
    }
    return added;
  }

  private Optional<Entry> add(LiveUpdate update, StoryText text) {
    Optional<Span> headline =
        update
            .headline()
            .filter(words -> text.length() + words.length() < limits.maxTextLength())
            .map(text::add);
    List<Block> blocks = paragraphs(update.body(), text);
    List<Span> spans = Stream.concat(headline.stream(), blocks.stream().map(Block::span)).toList();
    return Span.covering(spans)
        .map(
            span ->
                Entry.builder()
                    .span(span)
                    .headline(headline)
                    .posted(update.posted())
                    .blocks(blocks)
                    .build());
  }

  private void addHeadlines(List<Headline> headlines) {
    boolean hasMain = headlines.stream().anyMatch(h -> h.role() == HeadlineRole.MAIN);
    if (!hasMain) {
      metadata.title().ifPresent(title -> headlines.add(Headline.of(HeadlineRole.MAIN, title)));
    }
    metadata
        .otherTitles()
        .forEach(other -> headlines.add(Headline.of(HeadlineRole.ALTERNATIVE, other)));
  }

  private void addMetadata(Article.Builder article, StoryBuilder builder, StoryText text) {
    article
        .language(metadata.language().or(() -> TextLanguage.of(text.toString())))
        .uri(metadata.address())
        .summary(metadata.description())
        .provider(metadata.site())
        .rights(Rights.builder().copyrightHolder(metadata.copyright()).build())
        .lifecycle(
            Lifecycle.builder()
                .published(metadata.published())
                .updated(metadata.modified())
                .build());
    if (!metadata.authors().isEmpty()) {
      article.byline(byline(builder, text));
    }
    // Of what is free to read the model says nothing.
    metadata
        .isFree()
        .map(ExtensionValue.Flag::new)
        .map(flag -> new ExtensionValue.Fields(Map.of("isAccessibleForFree", flag)))
        .ifPresent(fields -> article.extensions(Extensions.of("html", fields)));
    addSubjects(article);
    metadata
        .image()
        .ifPresent(image -> article.addMedia(Media.builder().uri(image).rendition("lead").build()));
  }

  private Byline byline(StoryBuilder builder, StoryText text) {
    return Byline.builder()
        .text(builder.byline().map(text::cut).orElse(String.join(", ", metadata.authors())))
        .span(builder.byline())
        .contributors(metadata.authors().stream().map(Contributor::of).toList())
        .build();
  }

  private void addSubjects(Article.Builder article) {
    metadata
        .section()
        .ifPresent(
            section ->
                article.addSubject(
                    Subject.builder().kind(SubjectKind.SECTION).name(section).build()));
    metadata.keywords().forEach(keyword -> article.addSubject(Subject.keyword(keyword)));
  }

  /** Inline elements whose words are wholly inside one block of the article. */
  private List<Mark> marks(StoryText text) {
    List<Mark> marks = new ArrayList<>();
    int block = 0;
    List<Page.InlineMark> inline = new ArrayList<>(page.marks());
    inline.sort(Comparator.comparingInt(Page.InlineMark::start));
    for (Page.InlineMark mark : inline) {
      while (block < page.blocks().size() && page.blocks().end(block) <= mark.start()) {
        block++;
      }
      if (block == page.blocks().size()) {
        break;
      }
      int start = Math.max(mark.start(), page.blocks().start(block));
      if (text.has(block) && mark.end() <= page.blocks().end(block) && start < mark.end()) {
        start += page.text().charAt(start) <= ' ' ? 1 : 0;
        int from = text.place(block, start);
        int to = start < mark.end() ? text.place(block, mark.end() - 1) + 1 : from;
        mark(mark, new Span(from, to)).ifPresent(marks::add);
      }
    }
    return marks;
  }

  private static Optional<Mark> mark(Page.InlineMark mark, Span span) {
    return switch (mark.element().normalName()) {
      case "a" -> link(mark.element().attr("href"), span);
      case "b", "strong" -> Optional.of(Mark.of(MarkKind.STRONG, span));
      case "i", "em", "cite" -> Optional.of(Mark.of(MarkKind.EMPHASIS, span));
      case "u", "ins" -> Optional.of(Mark.of(MarkKind.UNDERLINE, span));
      case "code" -> Optional.of(Mark.of(MarkKind.CODE, span));
      case "sub" -> Optional.of(Mark.of(MarkKind.SUBSCRIPT, span));
      case "sup" -> Optional.of(Mark.of(MarkKind.SUPERSCRIPT, span));
      case "s", "del", "strike" -> Optional.of(Mark.of(MarkKind.STRUCK, span));
      case "mark" -> Optional.of(Mark.of(MarkKind.HIGHLIGHT, span));
      case "q" -> Optional.of(Mark.of(MarkKind.QUOTATION, span));
      default -> Optional.empty();
    };
  }

  private static Optional<Mark> link(String address, Span span) {
    try {
      return Optional.of(Mark.link(span, new URI(address.strip().replace(" ", "%20"))));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
