package io.github.broadsheet.parser.html;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.PageCutter;
import io.github.broadsheet.parser.html.label.BodyFinder;
import io.github.broadsheet.parser.html.label.Claims;
import io.github.broadsheet.parser.html.label.Judgement;
import io.github.broadsheet.parser.html.meta.Head;
import io.github.broadsheet.parser.html.meta.Metadata;
import io.github.broadsheet.parser.html.meta.MetadataReader;
import io.github.broadsheet.parser.html.story.StoryReading;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: finds the story, keeps its structure, leaves out what belongs to the page, and
 * gathers headline, authors, times and more from structured data, meta elements and visible lines.
 *
 * <pre>{@code
 * ReadResult result = new HtmlReader().read(Input.of(path), ReadLimits.defaults());
 * }</pre>
 *
 * <p>Bytes are decoded as browsers do: by byte order mark, by {@link Input#withCharset what came
 * with the page}, by what the page declares, as UTF-8, as Windows-1252. The result leads back to
 * the markup ({@link ReadResult#toInput}) and gives a reason for every piece left out, unless
 * {@link Builder#positions positions} are switched off.
 *
 * <p>A page without a story gives an article without blocks and the diagnostic {@code no-story}.
 *
 * <p>Immutable and safe to share between threads. Time and memory grow linearly with the input.
 *
 * @since 0.1
 */
public final class HtmlReader implements ArticleReader {
  private final boolean positions;

  /** Makes a reader with the usual options. */
  public HtmlReader() {
    this(true);
  }

  private HtmlReader(boolean positions) {
    this.positions = positions;
  }

  /** Returns a builder with the usual options. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns {@code html}. */
  @Override
  public String format() {
    return "html";
  }

  /** Knows a page by its doctype or root element, or by elements that only pages have. */
  @Override
  public Recognition recognise(InputHead head) {
    if (head.isBinary()) {
      return Recognition.NO;
    }
    return HtmlRecognition.of(head.text());
  }

  /**
   * Reads the article of {@code input}.
   *
   * @throws IOException if the input cannot be read
   * @throws ParseException with the code {@code too-long} if the input is longer than {@code
   *     limits} allow, {@code empty} if it holds nothing but white space
   */
  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    String markup = markup(input, limits);
    if (markup.isBlank()) {
      throw new ParseException("empty", input + " holds nothing but white space");
    }
    Document document =
        Parser.htmlParser().setTrackPosition(positions).parseInput(markup, input.name());
    Page page = PageCutter.cut(document, limits.maxDepth());
    Head head = Head.of(document, page.asides());
    Claims claims = new Claims(head.titles(), head.descriptions(), head.bodies());
    Judgement judgement = BodyFinder.judge(page, claims);
    Metadata metadata =
        MetadataReader.read(
            page, head, judgement.titleBlock(), judgement.firstStory(), judgement.lastStory());
    return new StoryReading(page, judgement, head, metadata, limits)
        .read(positions ? Optional.of(markup) : Optional.empty());
  }

  private static String markup(Input input, ReadLimits limits) throws IOException {
    if (input.text().isEmpty()) {
      return HtmlDecoder.decode(input.bytes(limits), input);
    }
    String text = input.text().get();
    if (text.length() > limits.maxBytes()) {
      throw new ParseException(
          "too-long", input + " is longer than " + limits.maxBytes() + " characters, the limit");
    }
    return text;
  }

  /** Builds readers. Not safe to share between threads. */
  public static final class Builder {
    private boolean positions = true;

    private Builder() {}

    /**
     * Says whether results lead back to the markup and name what was left out; they do unless
     * switched off. Without, reading is faster and results are smaller.
     */
    public Builder positions(boolean positions) {
      this.positions = positions;
      return this;
    }

    /** Returns the reader. */
    public HtmlReader build() {
      return new HtmlReader(positions);
    }
  }
}
