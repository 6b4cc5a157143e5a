package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.markup.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Text that may be plain, escaped HTML or XHTML (RFC 4287, 3.1). */
final class TextConstructs {
  private TextConstructs() {}

  /** Returns the words without markup, unless there are none. */
  static Optional<String> words(Element element) {
    String words = isEscapedHtml(element) ? HtmlFragment.text(element.rawText()) : element.text();
    return Optional.of(words).filter(text -> !text.isBlank());
  }

  /** Says whether an element may stand in a feed as it is, with no more than words. */
  static boolean isValid(Element element) {
    return element.elements().findAny().isEmpty()
        && element.attributes().stream()
            .allMatch(it -> !it.namespace().isEmpty() || isTypeOfText(it));
  }

  private static boolean isTypeOfText(Attribute attribute) {
    return attribute.name().equals("type") && Set.of("text", "html").contains(attribute.value());
  }

  /** Returns the words of an element of RSS, which never says whether they are HTML. */
  static Optional<String> wordsOfRss(Element element) {
    return Optional.of(HtmlFragment.text(element.rawText())).filter(text -> !text.isBlank());
  }

  /** Returns the tree of a body. */
  static Element tree(Element content) {
    if (isEscapedHtml(content)) {
      return with(content.attributes(), HtmlFragment.parse(content.rawText()));
    }
    return content.elements().findAny().isPresent()
        ? content
        : with(content.attributes(), paragraphs(content.rawText()));
  }

  /** What is said of the body is looked at with it. */
  private static Element with(List<Attribute> attributes, Element body) {
    attributes.forEach(body::with);
    return body;
  }

  private static boolean isEscapedHtml(Element element) {
    String type = type(element);
    boolean isHtml = type.contains("html") || type.contains("xml");
    return isHtml && element.elements().findAny().isEmpty();
  }

  static String type(Element element) {
    return element.attribute("type").orElse("text").toLowerCase(Locale.ROOT).strip();
  }

  /** Returns plain text as a tree: a paragraph for each line. */
  static Element paragraphs(String text) {
    Element body = Element.of("body");
    text.lines()
        .map(Whitespace::collapse)
        .filter(line -> !line.isEmpty())
        .forEach(line -> body.add(Element.of("p").text(line)));
    return body;
  }
}
