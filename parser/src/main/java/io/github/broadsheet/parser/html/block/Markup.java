package io.github.broadsheet.parser.html.block;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element does to the flow of text. */
public enum Markup {
  INLINE,
  PARAGRAPH("p"),
  DIVISION("div", "center", "summary", "details", "dialog", "hgroup", "noscript", "label"),
  HEADING_1("h1"),
  HEADING_2("h2"),
  HEADING_3("h3"),
  HEADING_4("h4"),
  HEADING_5("h5"),
  HEADING_6("h6"),
  LIST("ul", "ol", "dl", "menu", "dir"),
  ITEM("li", "dt", "dd"),
  TABLE("table", "thead", "tbody", "tfoot"),
  ROW("tr"),
  CELL("td", "th", "caption"),
  QUOTE("blockquote"),
  PREFORMATTED("pre", "listing", "xmp"),
  FIGURE("figure"),
  CAPTION("figcaption"),
  SECTION("section"),
  ARTICLE("article"),
  ASIDE("aside"),
  NAVIGATION("nav"),
  HEADER("header"),
  FOOTER("footer"),
  MAIN("main"),
  FORM("form", "fieldset", "legend", "search"),
  ADDRESS("address"),
  BUTTON("button"),
  BODY("body", "html"),
  RULE("hr"),
  BREAK("br"),
  MEDIA("img", "video", "audio", "amp-img", "amp-video"),
  FRAME("iframe", "amp-iframe", "amp-youtube", "amp-twitter", "amp-instagram"),
  /** Holds no words to read. */
  SKIPPED(
      "script",
      "style",
      "template",
      "svg",
      "math",
      "object",
      "embed",
      "canvas",
      "select",
      "textarea",
      "input",
      "head",
      "map",
      "source",
      "param",
      "track",
      "link",
      "meta",
      "title",
      "datalist",
      "progress",
      "meter",
      "noembed",
      "noframes",
      "applet",
      "amp-ad",
      "amp-analytics");

  private static final Map<String, Markup> BY_TAG = new HashMap<>();

  static {
    for (Markup markup : values()) {
      for (String tag : markup.tags.split(" ")) {
        // The parser's names are interned too, and so found without comparing letters.
        BY_TAG.put(tag.intern(), markup);
      }
    }
  }

  private final String tags;

  Markup(String... tags) {
    this.tags = String.join(" ", tags);
  }

  static Markup of(Element element) {
    String tag = element.normalName();
    Markup known = BY_TAG.get(tag);
    if (known != null) {
      return known;
    }
    // An element of a site's own making holds parts of the page more often than words.
    return tag.indexOf('-') > 0 ? DIVISION : INLINE;
  }

  /** The bit of this kind in a set of kinds. */
  public long bit() {
    return 1L << ordinal();
  }

  /** Says whether text before, inside and after stands in separate blocks. */
  public boolean isBox() {
    return this != INLINE && ordinal() < BREAK.ordinal();
  }

  /** Says whether this is a heading of any level. */
  public boolean isHeading() {
    return ordinal() >= HEADING_1.ordinal() && ordinal() <= HEADING_6.ordinal();
  }
}
