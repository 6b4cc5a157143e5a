package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Checks a feed against what RFC 4287 asks of feeds, entries and what is in them. */
final class AtomChecker {
  private static final Set<String> ONCE =
      Set.of("id", "title", "updated", "published", "rights", "summary", "content", "source");

  private final List<String> errors = new ArrayList<>();

  static List<String> check(byte[] feed) throws IOException {
    AtomChecker checker = new AtomChecker();
    checker.requireWellFormed(feed);
    checker.feed(XmlInput.read(Input.of(feed), ReadLimits.defaults()).root());
    return checker.errors;
  }

  private void requireWellFormed(byte[] feed) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
    } catch (SAXException | ParserConfigurationException e) {
      errors.add("no XML: " + e.getMessage());
    }
  }

  private void feed(Element feed) {
    if (!feed.is("feed") || !feed.namespace().equals(Names.ATOM)) {
      errors.add("the root is " + feed + " in " + feed.namespace());
    }
    require(feed, "title", "id", "updated");
    feed.elements("entry").forEach(entry -> entry(entry, atom(feed, "author") > 0));
    feed.elements().filter(e -> !e.is("entry")).forEach(this::part);
  }

  private void entry(Element entry, boolean hasAuthor) {
    require(entry, "title", "id", "updated");
    for (String name : ONCE) {
      if (atom(entry, name) > 1) {
        errors.add("more than one " + name + " in an entry");
      }
    }
    if (!hasAuthor && atom(entry, "author") == 0) {
      errors.add("nobody wrote an entry");
    }
    entry.elements().forEach(this::part);
  }

  private static long atom(Element holder, String name) {
    return holder.elements(name).filter(each -> each.namespace().equals(Names.ATOM)).count();
  }

  private void require(Element holder, String... names) {
    for (String name : names) {
      if (atom(holder, name) != 1) {
        errors.add(holder + " has " + atom(holder, name) + " " + name);
      }
    }
  }

  private void part(Element part) {
    if (!part.namespace().equals(Names.ATOM)) {
      return;
    }
    switch (part.name()) {
      case "id" -> address(part.rawText(), true);
      case "updated", "published" -> time(part.rawText());
      case "author", "contributor" -> person(part);
      case "link" -> address(part.attribute("href").orElse(""), false);
      case "category" -> {
        if (part.attribute("term").isEmpty()) {
          errors.add("a category without term");
        }
        part.attribute("scheme").ifPresent(scheme -> address(scheme, true));
      }
      case "content" -> content(part);
      case "source" -> part.elements().forEach(this::part);
      case "title", "rights", "summary", "generator", "icon", "logo", "subtitle" -> {}
      default -> errors.add("unknown element " + part);
    }
  }

  private void person(Element person) {
    if (atom(person, "name") != 1) {
      errors.add("a person without name");
    }
    person
        .first("email")
        .filter(email -> !email.rawText().matches("[^@\\s]+@.+"))
        .ifPresent(email -> errors.add("no address: " + email.rawText()));
  }

  private void content(Element content) {
    if (TextConstructs.type(content).equals("xhtml")
        && (content.elements().count() != 1
            || content
                .elements()
                .noneMatch(d -> d.is("div") && d.namespace().equals(Names.XHTML)))) {
      errors.add("content in XHTML is not one div");
    }
  }

  private void address(String text, boolean mustBeAbsolute) {
    try {
      if (mustBeAbsolute && !new URI(text).isAbsolute()) {
        errors.add("not absolute: " + text);
      }
    } catch (URISyntaxException e) {
      errors.add("no address: " + text);
    }
  }

  private void time(String text) {
    try {
      if (text.length() < 20 || OffsetDateTime.parse(text).getYear() < 1) {
        errors.add("no time of RFC 3339: " + text);
      }
    } catch (DateTimeException e) {
      errors.add("no time: " + text);
    }
  }
}
