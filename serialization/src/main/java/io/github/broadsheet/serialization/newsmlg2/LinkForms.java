package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.markup.Element;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Forms of what an item points to, and of remarks on it. */
final class LinkForms {
  /** A name of the article, or of something else, in another system. */
  static final Form<Identifier> ALTERNATIVE_ID =
      new Form<>("altId", (e, scope) -> alternativeId(e), (v, scope) -> write(v));

  /** A document that this one is related to. */
  static final Form<Link> LINK = new Form<>("link", (e, scope) -> link(e), (v, scope) -> write(v));

  /** A picture or film that belongs to the article. */
  static final Form<Media> REMOTE_CONTENT =
      new Form<>(
          "remoteContent",
          (e, scope) -> Optional.of(MediaForm.read(e)),
          (v, scope) -> MediaForm.write(v));

  /** The licence, as a link from the rights. */
  static final Form<URI> LICENSE =
      new Form<>(
          "link",
          (e, scope) ->
              Optional.of(e)
                  .filter(it -> it.attribute("rel").filter("bs:license"::equals).isPresent())
                  .flatMap(it -> it.attribute("href"))
                  .flatMap(Uris::parse),
          (v, scope) -> Element.of("link").with("rel", "bs:license").with("href", Uris.valid(v)));

  /** The article's own address: a rendering of it that people read. */
  static final Form<URI> ADDRESS =
      new Form<>(
          "altRep",
          (e, scope) ->
              Optional.of(e)
                  .filter(it -> it.attribute("contenttype").filter("text/html"::equals).isPresent())
                  .flatMap(Element::words)
                  .flatMap(Uris::parse),
          (v, scope) -> Element.of("altRep").with("contenttype", "text/html").text(v.toString()));

  /** A note to editors. */
  static final Form<String> NOTE =
      new Form<>(
          "edNote",
          (e, scope) -> correctionKind(e).isPresent() ? Optional.empty() : e.words(),
          (v, scope) -> Element.of("edNote").text(v));

  /** A correction, as a note with a role. */
  static final Form<Correction> CORRECTION =
      new Form<>("edNote", (e, scope) -> correction(e), (v, scope) -> write(v));

  /** The relations of items that the IPTC has codes for. */
  private static final Set<String> RELATIONS =
      Set.of("seeAlso", "derivedFrom", "translatedFrom", "previousVersion", "isA", "evolvedFrom");

  static final String RESIDREF = "residref";

  private LinkForms() {}

  private static Optional<Identifier> alternativeId(Element element) {
    return element
        .words()
        .map(
            value ->
                new Identifier(element.attribute("type").map(Terms::valueOf).orElse(""), value));
  }

  static Element write(Identifier identifier) {
    Element element = Element.of("altId");
    if (!identifier.scheme().isEmpty()) {
      element.with("type", Terms.codeFor(identifier.scheme()));
    }
    return element.text(identifier.value());
  }

  /** Reads what identifies the target of a link or the content at another place. */
  static List<Identifier> identifiers(Element element) {
    List<Identifier> identifiers = new ArrayList<>();
    element
        .attribute(RESIDREF)
        .or(() -> element.attribute("guidref"))
        .ifPresent(value -> identifiers.add(new Identifier(RESIDREF, value)));
    element.elements("altId").forEach(id -> alternativeId(id).ifPresent(identifiers::add));
    return identifiers;
  }

  static void writeIdentifiers(Element element, List<Identifier> identifiers) {
    boolean isFirst = true;
    for (Identifier identifier : identifiers) {
      if (isFirst && identifier.scheme().equals(RESIDREF)) {
        element.with(RESIDREF, identifier.value());
      } else {
        element.add(write(identifier));
      }
      isFirst = false;
    }
  }

  static Optional<Link> link(Element element) {
    return element.attribute("rel").filter("bs:license"::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            Link.builder()
                .rel(element.attribute("rel").map(LinkForms::relation).orElse("related"))
                .uri(element.attribute("href").flatMap(Uris::parse))
                .title(
                    element
                        .first("title")
                        .flatMap(Element::words)
                        .or(() -> element.attribute("title")))
                .identifiers(identifiers(element))
                .build());
  }

  private static String relation(String code) {
    return code.startsWith("irel:") && RELATIONS.contains(Terms.local(code))
        ? Terms.local(code)
        : Terms.valueOf(code);
  }

  private static Element write(Link link) {
    Element element =
        Element.of("link")
            .with(
                "rel",
                RELATIONS.contains(link.rel()) ? "irel:" + link.rel() : Terms.codeFor(link.rel()))
            .with("href", link.uri().flatMap(Uris::valid));
    link.title().ifPresent(title -> element.append("title").text(title));
    writeIdentifiers(element, link.identifiers());
    return element;
  }

  private static Optional<NoteKind> correctionKind(Element element) {
    return element
        .attribute("role")
        .flatMap(Terms::words)
        .flatMap(
            role ->
                Arrays.stream(NoteKind.values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(role))
                    .findFirst());
  }

  private static Optional<Correction> correction(Element element) {
    return correctionKind(element)
        .map(
            kind ->
                Correction.builder().kind(kind).text(element.text()).date(date(element)).build());
  }

  private static Optional<Timestamp> date(Element element) {
    Optional<Timestamp> value = element.attribute("modified").map(Times::parse);
    return Trees.own(element, TimeForms.WORDS)
        .map(
            words ->
                value
                    .map(t -> new Timestamp(words, t.date(), t.time(), t.offset()))
                    .orElseGet(() -> Times.parse(words)))
        .or(() -> value);
  }

  private static Element write(Correction correction) {
    Element element =
        Element.of("edNote")
            .with("role", Terms.of(correction.kind().name().toLowerCase(Locale.ROOT)));
    correction
        .date()
        .ifPresent(
            time -> {
              Optional<String> value = Times.dateTime(time).or(() -> Times.date(time));
              element.with("modified", value);
              if (!value.equals(Optional.of(time.text()))) {
                Trees.withOwn(element, TimeForms.WORDS, time.text());
              }
            });
    return element.text(correction.text());
  }

  static Optional<Credit> credit(String text) {
    return Optional.of(Credit.builder().text(text).build());
  }

  static MediaKind kind(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    return type.startsWith("image/")
        ? MediaKind.IMAGE
        : type.startsWith("video/")
            ? MediaKind.VIDEO
            : type.startsWith("audio/") ? MediaKind.AUDIO : MediaKind.OTHER;
  }
}
