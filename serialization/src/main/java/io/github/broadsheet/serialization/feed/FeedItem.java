package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One item with the feed it is from. An item that names its feed itself, as one does that was taken
 * over from elsewhere, is from that one. Not safe to share between threads.
 */
final class FeedItem {
  private final Parts item;
  private final Parts source;
  private final Element feed;
  private final boolean isTakenOver;
  private Optional<URI> address = Optional.empty();
  private String published = "";

  FeedItem(Element element, Element feed) {
    this.item = new Parts(element, element.namespace());
    this.feed = feed;
    List<Element> own = item.holder().is("entry") ? item.take("source") : List.of();
    this.isTakenOver = !own.isEmpty();
    this.source = new Parts(own.isEmpty() ? copy(feed) : own.get(0), element.namespace());
  }

  // What is taken for one item must be there for the next.
  private static Element copy(Element feed) {
    Element copy = Element.of("source");
    feed.attributes().forEach(copy::with);
    return copy.addAll(feed.children());
  }

  Parts item() {
    return item;
  }

  /** What the feed says about itself. */
  Parts source() {
    return source;
  }

  /** Returns the language of the item, or that of the feed. */
  Optional<String> language() {
    return item.holder()
        .attribute(Attribute.XML, "lang")
        .or(() -> feed.attribute(Attribute.XML, "lang"));
  }

  Optional<URI> base() {
    return Links.base(item.holder(), Links.base(feed, Optional.empty()));
  }

  /** Says where the item itself stands, once that is known. */
  void address(URI address) {
    this.address = Optional.of(address);
  }

  /** Says when the item was published, in its own words. */
  void published(String words) {
    this.published = words;
  }

  String published() {
    return published;
  }

  Optional<URI> address() {
    return address;
  }

  /** What a feed that we wrote says about itself is not about its entries. */
  private static boolean isOurs(Element feed) {
    return feed.first("id").filter(AtomRows::isMadeUp).isPresent();
  }

  /** Returns what is left, to be kept. */
  Fields left() {
    Map<String, ExtensionValue> left = new LinkedHashMap<>();
    item.addLeft(Kept.ITEM, left);
    source.addLeft(Kept.SOURCE, left);
    if (isTakenOver && !isOurs(feed)) {
      new Parts(feed, "").addLeft(Kept.FEED, left);
    }
    return new Fields(left);
  }
}
