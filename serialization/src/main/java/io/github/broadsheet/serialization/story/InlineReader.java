package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads words and the elements within a line. Not safe to share between threads. */
final class InlineReader {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Set<String> PASSED = Set.of("script", "style", "template", "svg");

  private static final Set<String> NEUTRAL =
      Set.of(
          "body", "html", "div", "section", "article", "main", "header", "footer", "center", "hr",
          "br", "dl", "content", "tbody", "nav", "head");

  /** Elements that hold a line and say no more. */
  private static final Set<String> LINES =
      Set.of(
          "p", "div", "section", "article", "pre", "address", "header", "main", "li", "dd", "dt");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "table",
          "blockquote",
          "figure",
          "section",
          "article",
          "aside",
          "img",
          "video",
          "audio",
          "picture",
          "object",
          "embed",
          "iframe",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "dl",
          "pre");

  private final StoryText text;
  private final LeftOut leftOut;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, List<Span>> spans = new LinkedHashMap<>();
  private final Set<String> unknown = new HashSet<>(0);
  private int brokeAt = -1;

  InlineReader(StoryText text, LeftOut leftOut) {
    this.text = text;
    this.leftOut = leftOut;
  }

  /** Says whether the words in an element are none of the story: code, and labels of drawings. */
  static boolean isPassed(Element element) {
    return PASSED.contains(element.name());
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.name()) && !holdsBlocks(element);
  }

  /** Says whether an element is a mere holder, of which there is nothing to keep. */
  static boolean isNeutral(Element element) {
    return NEUTRAL.contains(element.name()) || INLINE.contains(element.name());
  }

  static boolean holdsBlocks(Element element) {
    for (Node node : element.children()) {
      if (node instanceof Element child
          && (BLOCKS.contains(child.name()) || (!child.isEmpty() && holdsBlocks(child)))) {
        return true;
      }
    }
    return false;
  }

  List<Mark> marks() {
    return marks;
  }

  Map<String, List<Span>> spans() {
    return spans;
  }

  Set<String> unknown() {
    return unknown;
  }

  /** Says whether nothing but white space came after the last line break. */
  boolean justBroke() {
    return brokeAt >= 0 && text.end() == brokeAt + 1;
  }

  /** Reads a paragraph of a passage; says so if it is more than that. */
  void line(Element element) {
    if (!LINES.contains(element.name())) {
      leaveOut(element);
    }
    piece(element);
  }

  /** Says that an element was read for its words only. */
  private void leaveOut(Element element) {
    unknown.add(element.name());
    leftOut.addAttributes(element);
  }

  /** Reads {@code element} as a piece of its own. */
  Span piece(Element element) {
    text.begin();
    inside(element);
    return finish();
  }

  /** Ends a piece; line breaks at its end are no breaks, and their marks go as well. */
  Span finish() {
    Span piece = text.finish();
    while (!marks.isEmpty() && isBreakAfter(marks.get(marks.size() - 1), text.end())) {
      marks.remove(marks.size() - 1);
    }
    return piece;
  }

  private static boolean isBreakAfter(Mark mark, int end) {
    return mark.kind() == MarkKind.LINE_BREAK && mark.span().start() >= end;
  }

  /** Reads the words in {@code element}, not the element itself. */
  void inside(Element element) {
    if (isPassed(element)) {
      return;
    }
    for (Node child : element.children()) {
      if (child instanceof Characters characters) {
        text.words(characters);
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  /** Reads an element and the words in it. */
  void element(Element element) {
    if (element.is("br")) {
      text.breakLine().ifPresent(this::lineBreak);
      return;
    }
    if (isPassed(element)) {
      return;
    }
    int start = text.next();
    int place = marks.size();
    inside(element);
    Span span = text.since(start);
    if (!span.isEmpty()) {
      mark(element, span).ifPresent(mark -> marks.add(place, mark));
      place(element, span);
    } else {
      leftOut.add(element);
    }
  }

  /** Remembers where the words of {@code element} stand, if it has an id. */
  void place(Element element, Span span) {
    element
        .attribute("id")
        .ifPresent(id -> spans.computeIfAbsent(id, each -> new ArrayList<>()).add(span));
  }

  private void lineBreak(int offset) {
    brokeAt = offset;
    marks.add(Mark.of(MarkKind.LINE_BREAK, new Span(offset, offset)));
  }

  private Optional<Mark> mark(Element element, Span span) {
    Optional<MarkKind> kind = MarkElements.kind(element);
    if (kind.isEmpty() && !INLINE.contains(element.name())) {
      leaveOut(element);
    }
    return kind.filter(it -> it != MarkKind.LINK || element.attribute("href").isPresent())
        .map(it -> new Mark(it, span, address(element, element.is("q") ? "cite" : "href")));
  }

  /** Returns the address in an attribute; says so if it holds something else. */
  Optional<URI> address(Element element, String name) {
    Optional<String> value = element.attribute(name);
    Optional<URI> address = value.flatMap(Addresses::parse);
    if (value.isPresent() && address.isEmpty()) {
      leftOut.addAttributes(element);
    }
    return address;
  }
}
