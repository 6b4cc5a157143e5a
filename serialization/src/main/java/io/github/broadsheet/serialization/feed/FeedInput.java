package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A feed read item by item. What the feed says about itself is gathered on the way; nearly all
 * feeds say it before the first item. Not safe to share between threads.
 */
final class FeedInput implements ItemCursor<Element> {
  private static final Set<String> HOLDERS = Set.of("rss", "RDF", "channel", "feed");

  /** The attribute that tells the version of the format. */
  private static final String VERSION = "version";

  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** A bound on what hostile feeds say about themselves. */
  private static final int MAX_PARTS = 1000;

  private final XmlInput xml;
  private final Element feed = Element.of("source");

  /** How many parts were known when the last item was read. */
  private int known;

  private FeedInput(XmlInput xml) {
    this.xml = xml;
  }

  static FeedInput open(Input input, ReadLimits limits) throws IOException {
    return new FeedInput(XmlInput.open(input, limits));
  }

  @Override
  public Optional<Element> next() {
    Optional<Element> next = xml.next(this::isPart);
    while (next.isPresent() && !ITEMS.contains(next.get().name())) {
      if (feed.children().size() < MAX_PARTS) {
        feed.add(next.get());
      }
      next = xml.next(this::isPart);
    }
    if (next.isPresent()) {
      known = feed.children().size();
    }
    return next;
  }

  private boolean isPart(Element element) {
    if (!HOLDERS.contains(element.name())) {
      return true;
    }
    for (Attribute attribute : element.takeAttributes()) {
      boolean isKept = feed.attributes().size() < MAX_PARTS;
      if (isKept && (!attribute.namespace().isEmpty() || !attribute.name().equals(VERSION))) {
        feed.with(attribute);
      }
    }
    return false;
  }

  /** What the feed has said about itself so far. */
  Element feed() {
    return feed;
  }

  /** Returns what was noticed since last asked. */
  List<Diagnostic> news() {
    return xml.newDiagnostics();
  }

  /** What a feed says about itself behind its last item is known to none of them. */
  @Override
  public List<Diagnostic> rest() {
    List<Diagnostic> rest = new ArrayList<>();
    for (Node part : feed.children().subList(known, feed.children().size())) {
      rest.add(passedOver((Element) part));
    }
    rest.addAll(news());
    return rest;
  }

  private static Diagnostic passedOver(Element part) {
    return new Diagnostic(
        "passed-over",
        Severity.WARNING,
        part
            + " stands behind the last item and was passed over: "
            + Leftovers.excerpt(MarkupWriter.toString(part)),
        Optional.empty(),
        part.position());
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
