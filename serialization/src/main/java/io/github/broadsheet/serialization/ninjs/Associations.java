package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items an item comes with: pictures, films and recordings, which become media, and other
 * documents, which become links.
 */
final class Associations {
  /** The scheme of an identifier that is the address of the associated item. */
  static final String ITEM_SCHEME = "ninjs";

  private static final Map<String, MediaKind> KINDS =
      Map.of(
          "picture", MediaKind.IMAGE,
          "video", MediaKind.VIDEO,
          "audio", MediaKind.AUDIO,
          "graphic", MediaKind.GRAPHIC,
          "component", MediaKind.OTHER);
  private static final List<String> KEYS = List.of("uri");
  private static final Map<MediaKind, String> TYPES = new HashMap<>();

  static {
    KINDS.forEach((type, kind) -> TYPES.put(kind, type));
  }

  private Associations() {}

  /** Says whether items of a type show or play something. */
  static boolean isMedia(String type) {
    return KINDS.containsKey(type);
  }

  static MediaKind kind(String type) {
    return KINDS.getOrDefault(type, MediaKind.OTHER);
  }

  static void read(Item item, Draft draft) {
    List<Fields> left = new ArrayList<>();
    List<Fields> leftOfLinks = new ArrayList<>();
    Numbers numbers = new Numbers();
    for (Fields each : item.entries("associations")) {
      Item association = new Item(each);
      if (isMedia(association)) {
        draft.article().addMedia(media(association, numbers, draft));
        left(each, association).ifPresent(left::add);
      } else {
        link(association).ifPresent(draft.article()::addLink);
        left(each, association).ifPresent(leftOfLinks::add);
      }
    }
    left.addAll(leftOfLinks);
    item.keep("associations", left);
  }

  private static boolean isMedia(Item item) {
    return item.peek("type")
        .map(Associations::isMedia)
        .orElseGet(() -> item.fields().has("renditions"));
  }

  /** Returns what is left, under the address that tells which association it belongs to. */
  private static Optional<Fields> left(Fields whole, Item read) {
    Fields left = read.left();
    if (left.values().isEmpty()) {
      return Optional.empty();
    }
    JsonBuilder keyed = new JsonBuilder().words("uri", address(whole));
    return Optional.of(keyed.buildWith(left));
  }

  private static Optional<String> address(Fields association) {
    return Entries.text(association, "uri")
        .or(
            () -> {
              Media.Builder media = Media.builder();
              Renditions.read(new Item(association).entries("renditions"), media);
              return media.build().uri().map(URI::toString);
            });
  }

  private static Media media(Item item, Numbers numbers, Draft draft) {
    String type = item.fields().text("type").orElse("picture");
    Media.Builder media = Media.builder().kind(kind(type));
    item.keep("renditions", Renditions.read(item.entries("renditions"), media));
    Descriptions descriptions = new Descriptions(item.entries("descriptions"), draft);
    media
        .description(descriptions.take(Descriptions.SUMMARY))
        .altText(descriptions.take(Descriptions.ALT))
        .title(Titles.read(item))
        .credit(item.fields().text("by").map(by -> Credit.builder().text(by).build()));
    item.keep("descriptions", descriptions.left());
    Optional<URI> shown = media.build().uri();
    item.fields()
        .text("uri")
        .filter(uri -> shown.map(URI::toString).filter(uri::equals).isEmpty())
        .ifPresent(uri -> media.addIdentifier(new Identifier(ITEM_SCHEME, uri)));
    Identifiers.read(item).forEach(media::addIdentifier);
    if (item.peek("name").filter(numbers.next(type)::equals).isPresent()) {
      item.fields().take("name");
    }
    return media.build();
  }

  private static Optional<Link> link(Item item) {
    Optional<URI> uri = item.peek("uri").flatMap(Addresses::parse);
    if (uri.isEmpty()) {
      return Optional.empty();
    }
    item.fields().take("uri");
    Optional<String> rel = item.fields().text("rel");
    Optional<String> name = item.peek("name");
    if (rel.isEmpty() || rel.equals(name)) {
      item.fields().take("name");
    }
    Link.Builder link =
        Link.builder().rel(rel.or(() -> name).orElse("")).uri(uri).title(Titles.read(item));
    Identifiers.read(item).forEach(link::addIdentifier);
    return Optional.of(link.build());
  }

  static void write(Article article, List<Media> media, Target target) {
    List<Fields> kept = target.kept("associations");
    List<Fields> written = new ArrayList<>();
    Numbers numbers = new Numbers();
    media.forEach(each -> written.add(entry(each, numbers)));
    article.links().stream().map(Associations::entry).forEach(written::add);
    target.out().list("associations", Entries.joined(kept, written, KEYS, Associations::merged));
  }

  /** Puts what was kept inside an association to its place there. */
  private static Fields merged(Fields mine, Fields kept) {
    JsonBuilder inner = new JsonBuilder();
    inner.list(
        "headlines", Titles.fill(Entries.of(kept, "headlines"), Entries.of(mine, "headlines")));
    inner.list(
        "descriptions",
        Descriptions.fill(Entries.of(kept, "descriptions"), Entries.of(mine, "descriptions")));
    inner.list(
        "renditions",
        Renditions.fill(Entries.of(kept, "renditions"), Entries.of(mine, "renditions")));
    inner.list("altIds", Identifiers.fill(Entries.of(kept, "altIds"), Entries.of(mine, "altIds")));
    Map<String, ExtensionValue> values = new LinkedHashMap<>(mine.values());
    values.putAll(kept.values());
    values.putAll(inner.build().values());
    return new Fields(values);
  }

  private static Fields entry(Media media, Numbers numbers) {
    String type = TYPES.getOrDefault(media.kind(), "component");
    List<Fields> descriptions = new ArrayList<>();
    media
        .description()
        .filter(words -> !words.isBlank())
        .ifPresent(words -> descriptions.add(Descriptions.entry(Descriptions.SUMMARY, words)));
    media
        .altText()
        .filter(words -> !words.isBlank())
        .ifPresent(words -> descriptions.add(Descriptions.entry(Descriptions.ALT, words)));
    return new JsonBuilder()
        .put("name", numbers.next(type))
        .put("uri", uri(media))
        .put("type", type)
        .list("headlines", Titles.write(media.title()))
        .list("descriptions", descriptions)
        .words("by", media.credit().map(Credit::text))
        .list("renditions", Renditions.write(media))
        .list("altIds", Identifiers.write(media.identifiers(), uri(media)))
        .build();
  }

  /** The address of the item, else that of the picture itself, else one made for it. */
  private static String uri(Media media) {
    return media.identifiers().stream()
        .filter(id -> id.scheme().equals(ITEM_SCHEME) && !id.value().isBlank())
        .map(Identifier::value)
        .findFirst()
        .or(() -> media.uri().map(URI::toString))
        .orElseGet(() -> Made.uri(media.toString()));
  }

  private static Fields entry(Link link) {
    return new JsonBuilder()
        .put("name", link.rel())
        .words("rel", Optional.of(link.rel()))
        .words("uri", link.uri())
        .list("headlines", Titles.write(link.title()))
        .list("altIds", Identifiers.write(link.identifiers(), ""))
        .build();
  }
}
