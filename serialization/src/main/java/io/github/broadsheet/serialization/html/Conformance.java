package io.github.broadsheet.serialization.html;

import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Makes a tree of blocks one that conforms to HTML: characters, times, addresses, tables, elements
 * that need an attribute, links within links, levels of headings. What cannot be kept is left out,
 * its words never. Not safe to share between threads.
 */
final class Conformance {
  private int headingLevel;

  /** Makes one for blocks that follow a heading of this level, 0 if there is none before them. */
  Conformance(int headingLevel) {
    this.headingLevel = headingLevel;
  }

  /** Returns a conforming copy of {@code block}. */
  Element of(Element block) {
    return copy(block, false);
  }

  // Blocks nest no deeper than an article, which was read within limits or built by hand.
  private Element copy(Element element, boolean isInLink) {
    Element copy = element.is("time") ? time(element) : plain(element);
    boolean isLink = isInLink || element.is("a");
    for (Node child : element.children()) {
      if (child instanceof Characters characters) {
        copy.text(HtmlCharacters.allowed(characters.text()));
      } else if (child instanceof Element inner) {
        add(inner, isLink, copy);
      }
    }
    if (copy.is("table")) {
      TableGrid.mend(copy);
    }
    return copy;
  }

  private void add(Element inner, boolean isInLink, Element into) {
    Element copy = copy(inner, isInLink);
    if (isInLink && inner.is("a")) {
      into.addAll(copy.children());
    } else if (!lacksWhatItNeeds(copy)) {
      into.add(copy);
    }
  }

  private static boolean lacksWhatItNeeds(Element element) {
    return switch (element.name()) {
      case "img" -> element.attribute("src").isEmpty();
      case "object" -> element.attribute("data").isEmpty();
      default -> false;
    };
  }

  private Element plain(Element element) {
    Element copy = Element.of(name(element));
    for (Attribute attribute : element.attributes()) {
      if (mayHave(element, attribute)) {
        copy.with(attribute.name(), HtmlCharacters.allowed(attribute.value()));
      }
    }
    return copy;
  }

  /** A heading may be one level below the one before it, no more. */
  private String name(Element element) {
    String name = element.name();
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      headingLevel = Math.min(name.charAt(1) - '0', headingLevel + 1);
      return "h" + headingLevel;
    }
    return name;
  }

  private static boolean mayHave(Element element, Attribute attribute) {
    return switch (attribute.name()) {
      case "href" -> element.is("a");
      case "width", "height" -> !element.is("audio") && !attribute.value().startsWith("-");
      default -> true;
    };
  }

  private static Element time(Element element) {
    Optional<String> time =
        element.attribute("datetime").map(Timestamp::parse).flatMap(Conformance::datetime);
    return time.isPresent()
        ? Element.of("time").with("datetime", time)
        : Element.of("span").with("class", "time");
  }

  /** Returns a time as HTML has it, with three digits after the second at the most. */
  static Optional<String> datetime(Timestamp time) {
    Timestamp inMillis =
        new Timestamp(
            "",
            time.date(),
            time.time().map(clock -> clock.truncatedTo(ChronoUnit.MILLIS)),
            time.offset());
    return Dates.iso(inMillis);
  }
}
