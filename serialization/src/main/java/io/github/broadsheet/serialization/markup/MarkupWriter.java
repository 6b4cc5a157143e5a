package io.github.broadsheet.serialization.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees as XML, with the fewest prefixes: an element whose namespace differs from its
 * parent's declares it as the default. What XML cannot hold, such as control characters, is left
 * out and counted. Not safe to share between threads.
 */
public final class MarkupWriter {
  /** What is no namespace of an attribute. */
  private static final String NONE = " ";

  /**
   * The elements of HTML that have an end tag. Closed as they begin, they would be left open by a
   * browser that takes the document for HTML, and hold what follows them.
   */
  private static final Set<String> NEVER_SHORT =
      Set.of(
          ("a abbr address article aside audio b bdi bdo big blockquote body button canvas "
                  + "caption center cite code data datalist dd del details dfn dialog div dl dt em "
                  + "fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header "
                  + "hgroup html i iframe ins kbd label legend li main map mark menu meter nav "
                  + "noscript object ol optgroup option output p picture pre progress q rp rt ruby s "
                  + "samp script search section select slot small span strike strong style sub "
                  + "summary sup table tbody td template textarea tfoot th thead time title tr tt u "
                  + "ul var video")
              .split(" "));

  private final Appendable out;
  private final String unsaid;
  private final String unwanted;
  private int leftOut;

  /** Makes a writer onto {@code out}. */
  public MarkupWriter(Appendable out) {
    this(out, "", NONE);
  }

  private MarkupWriter(Appendable out, String unsaid, String unwanted) {
    this.out = out;
    this.unsaid = unsaid;
    this.unwanted = unwanted;
  }

  /** Returns {@code element} as XML without a declaration. */
  public static String toString(Element element) {
    StringBuilder xml = new StringBuilder();
    new MarkupWriter(xml).write(element);
    return xml.toString();
  }

  /**
   * Returns {@code element} as XML without a declaration, for those who know what it is part of.
   *
   * @param unsaid the namespace of elements that goes without saying
   * @param unwanted the namespace whose attributes are left out
   */
  public static String toString(Element element, String unsaid, String unwanted) {
    StringBuilder xml = new StringBuilder();
    new MarkupWriter(xml, unsaid, unwanted).write(element);
    return xml.toString();
  }

  /**
   * Returns a whole document with {@code root}, in UTF-8: a declaration, and a line feed at the
   * end.
   */
  public static byte[] document(Element root) {
    StringBuilder xml = new StringBuilder();
    new MarkupWriter(xml).declaration().write(root);
    return xml.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the declaration that begins a document. */
  public MarkupWriter declaration() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return this;
  }

  /** Writes an element and what stands inside it. */
  public MarkupWriter write(Element element) {
    write(element, "");
    return this;
  }

  /** Returns how many characters were left out because XML has no way to hold them. */
  public int leftOut() {
    return leftOut;
  }

  private void write(Element element, String outer) {
    String own = element.namespace();
    String namespace = own.isEmpty() || own.equals(unsaid) ? outer : own;
    raw("<");
    raw(element.name());
    if (!namespace.equals(outer)) {
      attribute("xmlns", namespace);
    }
    int prefixes = 0;
    for (Attribute attribute : element.attributes()) {
      prefixes = attribute(attribute, prefixes);
    }
    if (element.isEmpty() && !NEVER_SHORT.contains(element.name())) {
      raw("/>");
      return;
    }
    raw(">");
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        write(inner, namespace);
      } else if (child instanceof Characters characters) {
        escaped(characters.text(), false);
      }
    }
    raw("</");
    raw(element.name());
    raw(">");
  }

  /** Writes an attribute and returns how many prefixes its element declares so far. */
  private int attribute(Attribute attribute, int prefixes) {
    if (attribute.name().startsWith("#")) {
      return prefixes; // no attribute, but what was left out of the element
    }
    if (attribute.namespace().isEmpty()) {
      attribute(attribute.name(), attribute.value());
    } else if (attribute.namespace().equals(Attribute.XML)) {
      attribute("xml:" + attribute.name(), attribute.value());
    } else if (!attribute.namespace().equals(unwanted)) {
      String prefix = "ns" + (prefixes == 0 ? "" : prefixes);
      attribute("xmlns:" + prefix, attribute.namespace());
      attribute(prefix + ":" + attribute.name(), attribute.value());
      return prefixes + 1;
    }
    return prefixes;
  }

  private void attribute(String name, String value) {
    raw(" ");
    raw(name);
    raw("=\"");
    escaped(value, true);
    raw("\"");
  }

  private void escaped(String text, boolean inAttribute) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '>' && c < XmlCharacters.FIRST_DOUBTFUL) {
        continue; // what nearly all text is made of
      }
      String escape = escape(text, i, inAttribute);
      if (escape != null) {
        raw(text.substring(written, i));
        raw(escape);
        written = i + 1;
      }
    }
    raw(text.substring(written));
  }

  private @Nullable String escape(String text, int index, boolean inAttribute) {
    char c = text.charAt(index);
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      case '"' -> inAttribute ? "&quot;" : null;
      case '\n' -> inAttribute ? "&#10;" : null;
      case '\t' -> inAttribute ? "&#9;" : null;
      default -> XmlCharacters.isAt(text, index) ? null : leaveOut();
    };
  }

  private String leaveOut() {
    leftOut++;
    return "";
  }

  /** Returns {@code text} without what XML cannot hold, unless that leaves nothing to see. */
  public static Optional<String> words(String text) {
    return Optional.of(XmlCharacters.replace(text, "")).filter(words -> !words.isBlank());
  }

  private void raw(String text) {
    try {
      out.append(text); // whole, as parts are copied letter by letter
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
