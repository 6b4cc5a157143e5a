package io.github.broadsheet.serialization.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML that leaves a browser nothing to mend: known elements that are closed in order and
 * stand where they may, attributes in quotation marks, references that end in a semicolon. That is
 * what newsrooms' systems write, and what {@link HtmlFragment} reads ten times as fast here as with
 * a browser's rules. At the first thing that is not sure it gives up. Not safe to share.
 */
final class TidyHtml {
  /** Shallower than {@link HtmlFragment#MAX_DEPTH}, where trees are cut. */
  private static final int MAX_DEPTH = 100;

  private static final int MAX_ATTRIBUTES = 50;

  private final String html;
  private final TidyReferences references;
  private final List<Element> open = new ArrayList<>();
  private final List<TidyTag> tags = new ArrayList<>();
  private int at;
  private boolean hasBegun;
  private boolean inParagraph;

  private TidyHtml(String html) {
    this.html = html;
    this.references = new TidyReferences(html);
  }

  /** Returns the body that a browser would make of {@code html}, if that is plain to see. */
  static Optional<Element> read(String html) {
    return Optional.ofNullable(new TidyHtml(html).body());
  }

  private @Nullable Element body() {
    if (html.indexOf('\0') >= 0 || html.indexOf('\uFFFF') >= 0 || html.indexOf('\r') >= 0) {
      return null;
    }
    TidyFrame frame = TidyFrame.of(html);
    return frame == null ? null : body(frame);
  }

  private @Nullable Element body(TidyFrame frame) {
    Element body = Element.of("body");
    open.add(body);
    hasBegun = frame.isPage();
    at = frame.start();
    while (at < frame.end()) {
      boolean isRead = html.charAt(at) == '<' ? markup() : words();
      if (!isRead) {
        return null;
      }
    }
    return open.size() == 1 && at == frame.end() ? body : null;
  }

  private Element inner() {
    return open.get(open.size() - 1);
  }

  private @Nullable TidyTag innerTag() {
    return tags.isEmpty() ? null : tags.get(tags.size() - 1);
  }

  private boolean words() {
    int next = html.indexOf('<', at);
    int end = next < 0 ? html.length() : next;
    Characters words = references.text(at, end);
    at = end;
    TidyTag tag = innerTag();
    if (words == null || (tag != null && tag.kind().isGrid() && !words.isSpace())) {
      return false;
    }
    // White space before anything else is not in the body.
    if (!hasBegun) {
      words = words.withoutLeadingSpace();
    }
    if (!words.isEmpty()) {
      hasBegun = true;
      inner().add(words);
    }
    return true;
  }

  private boolean markup() {
    char next = charAt(at + 1);
    if (next == '!') {
      return comment();
    }
    if (next == '/') {
      return endTag();
    }
    return plainParagraph() || startTag();
  }

  /** Reads a paragraph of nothing but words, as most are; says whether there was one. */
  private boolean plainParagraph() {
    if (!tags.isEmpty() || !html.startsWith("<p>", at)) {
      return false;
    }
    int start = at + "<p>".length();
    int end = html.indexOf('<', start);
    Characters words =
        end < 0 || !html.startsWith("</p>", end) ? null : references.text(start, end);
    if (words == null || words.isEmpty()) {
      return false;
    }
    hasBegun = true;
    inner().add(Element.of("p").add(words));
    at = end + "</p>".length();
    return true;
  }

  private char charAt(int index) {
    return index < html.length() ? html.charAt(index) : '\0';
  }

  /** Passes over a comment that begins and ends as it should. */
  private boolean comment() {
    int start = at + 4;
    if (!html.startsWith("<!--", at) || charAt(start) == '>' || charAt(start) == '-') {
      return false;
    }
    int end = html.indexOf("--", start);
    at = end + 3;
    return end >= 0 && charAt(end + 2) == '>' && leaveOut(start, end);
  }

  private boolean leaveOut(int start, int end) {
    inner().with(HtmlFragment.COMMENT, html.substring(start, end));
    return true;
  }

  private boolean endTag() {
    int start = at + 2;
    if (charAt(start) == ' ') {
      return bogusComment(start);
    }
    int end = nameEnd(start);
    TidyTag ended = TidyTag.named(html, start, end);
    if (ended != null && ended.kind() == TidyTag.Kind.TABLE) {
      endRows();
    }
    TidyTag tag = innerTag();
    if (tag == null || tag != ended) {
      return false;
    }
    int close = spaceEnd(end);
    if (charAt(close) != '>') {
      return false;
    }
    at = close + 1;
    pop(tag);
    return true;
  }

  /** Passes over what is no end tag, such as {@code </ br>}, which is a comment. */
  private boolean bogusComment(int start) {
    int end = html.indexOf('>', start);
    at = end + 1;
    return end >= 0 && leaveOut(start, end);
  }

  private void pop(TidyTag tag) {
    open.remove(open.size() - 1);
    tags.remove(tags.size() - 1);
    inParagraph &= tag.kind() != TidyTag.Kind.PARAGRAPH;
  }

  /** Ends the group of rows we are right inside of, which may go without an end tag. */
  private void endRows() {
    TidyTag tag = innerTag();
    if (tag != null && tag.kind() == TidyTag.Kind.ROWS) {
      pop(tag);
    }
  }

  private int nameEnd(int start) {
    int end = start;
    while (isLetter(charAt(end)) || (charAt(end) >= '0' && charAt(end) <= '9' && end > start)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int spaceEnd(int start) {
    int end = start;
    while (end < html.length() && Whitespace.isSpace(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean startTag() {
    int end = nameEnd(at + 1);
    TidyTag tag = TidyTag.named(html, at + 1, end);
    if (tag == null) {
      return false;
    }
    completeTable(tag);
    Element element = Element.of(tag.name());
    at = end;
    if (!fits(tag) || !attributes(element, tag)) {
      return false;
    }
    if (tag.kind() == TidyTag.Kind.SILENT) {
      return silence(element, tag);
    }
    hasBegun = true;
    inner().add(element);
    if (tag.kind() == TidyTag.Kind.FRAME) {
      return emptyFrame();
    }
    if (!tag.isVoid()) {
      push(element, tag);
    }
    return true;
  }

  /** A row right inside a table is in a group of rows, and such a group ends the one before. */
  private void completeTable(TidyTag tag) {
    TidyTag parent = innerTag();
    if (tag.kind() == TidyTag.Kind.ROWS) {
      endRows();
    } else if (tag.kind() == TidyTag.Kind.ROW
        && parent != null
        && parent.kind() == TidyTag.Kind.TABLE) {
      Element rows = Element.of(TidyTag.ROWS.name());
      inner().add(rows);
      push(rows, TidyTag.ROWS);
    }
  }

  private void push(Element element, TidyTag tag) {
    open.add(element);
    tags.add(tag);
    inParagraph |= tag.kind() == TidyTag.Kind.PARAGRAPH;
  }

  /** Passes over a script or style in which nothing looks like markup. */
  private boolean silence(Element element, TidyTag tag) {
    int start = at;
    int end = html.indexOf('<', at);
    String endTag = "</" + tag.name() + ">";
    at = end + endTag.length();
    if (end < 0 || !html.regionMatches(true, end, endTag, 0, endTag.length())) {
      return false;
    }
    HtmlFragment.leaveOut(inner(), element, html.substring(start, end));
    return true;
  }

  private boolean fits(TidyTag tag) {
    if (open.size() > MAX_DEPTH || (inParagraph && tag.endsParagraph())) {
      return false;
    }
    TidyTag parent = innerTag();
    if (parent == null ? !tag.fitsIntoBody() : !tag.fitsInto(parent)) {
      return false;
    }
    return tag.kind() != TidyTag.Kind.FORMAT || !tags.contains(tag);
  }

  private boolean emptyFrame() {
    int end = nameEnd(at + 2);
    boolean isEmpty = charAt(at) == '<' && charAt(at + 1) == '/' && charAt(end) == '>';
    boolean isClosed = isEmpty && html.regionMatches(true, at + 2, "iframe", 0, end - at - 2);
    at = end + 1;
    return isClosed;
  }

  /** Reads up to the end of a start tag. */
  private boolean attributes(Element element, TidyTag tag) {
    while (true) {
      int next = spaceEnd(at);
      char c = charAt(next);
      if (c == '>') {
        at = next + 1;
        return true;
      }
      if (c == '/' && tag.isVoid() && charAt(next + 1) == '>') {
        at = next + 2;
        return true;
      }
      if (next == at || !attribute(element, next)) {
        return false;
      }
    }
  }

  private boolean attribute(Element element, int start) {
    int end = start;
    while (isOfName(charAt(end))) {
      end++;
    }
    String name = lower(html.substring(start, end));
    if (name.isEmpty() || element.has(name) || element.attributes().size() > MAX_ATTRIBUTES) {
      return false;
    }
    at = end;
    String value = charAt(end) == '=' ? value(end + 1) : "";
    // After a name without a value an equals sign may still come.
    if (value == null || (value.isEmpty() && charAt(spaceEnd(at)) == '=')) {
      return false;
    }
    element.with(name, value);
    return true;
  }

  private @Nullable String value(int start) {
    char quote = charAt(start);
    int end = html.indexOf(quote, start + 1);
    if ((quote != '"' && quote != '\'') || end < 0) {
      return null;
    }
    at = end + 1;
    return references.attribute(start + 1, end);
  }

  private static boolean isOfName(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  private static String lower(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 'A' && name.charAt(i) <= 'Z') {
        return name.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return name;
  }
}
