package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.nitf.story.NamedElements;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of NITF's head, by what they hold. */
final class Slots {
  static final Slot<Headline> META_HEADLINE =
      Slot.many("head/meta", Slots::metaHeadline, Slots::metaElement);

  static final Slot<String> GENRE =
      Slot.attribute("head/tobject/tobject.property", "tobject.property.type", false);

  static final Slot<Subject> TOPIC =
      Slot.many("head/tobject/tobject.subject", SubjectCodes::read, SubjectCodes::write);

  static final Slot<String> CORRECTION = Slot.attribute("head/docdata/correction", "info", false);

  static final Slot<Identifier> DOC_ID =
      Slot.many("head/docdata/doc-id", Slots::identifier, Slots::docId);

  static final Slot<Integer> URGENCY =
      Slot.one(
          "head/docdata/urgency",
          element -> element.attribute("ed-urg").flatMap(Slots::urgency),
          value -> Optional.of(Element.of("urgency").with("ed-urg", value.toString())));

  static final Slot<Timestamp> ISSUED = date("head/docdata/date.issue");
  static final Slot<Timestamp> RELEASE = date("head/docdata/date.release");
  static final Slot<Timestamp> EXPIRY = date("head/docdata/date.expire");

  static final Slot<String> SIGNAL =
      Slot.many(
          "head/docdata/ed-msg",
          element -> element.attribute("info").filter(info -> isSignal(element)),
          info -> Optional.of(Element.of("ed-msg").with("msg-type", "signal").with("info", info)));

  static final Slot<String> EDITORIAL_NOTE =
      Slot.many(
          "head/docdata/ed-msg",
          element -> element.attribute("info").filter(info -> !isSignal(element)),
          info -> Optional.of(Element.of("ed-msg").with("info", info)));

  static final Slot<DuKey> DU_KEY = Slot.one("head/docdata/du-key", DuKey::read, DuKey::write);
  static final Slot<String> COPYRIGHT_HOLDER =
      Slot.attribute("head/docdata/doc.copyright", "holder", true);
  static final Slot<String> USAGE_TERMS =
      Slot.attribute("head/docdata/doc.rights", "limitations", true);
  static final Slot<String> KEYWORD = Slot.attribute("head/docdata/key-list/keyword", "key", false);

  static final Slot<Subject> NAMED =
      new Slot<>(
          "head/docdata/identified-content",
          Set.of("person", "org", "location", "event", "object.title", "classifier"),
          false,
          NamedElements::read,
          NamedElements::write);

  static final Slot<URI> ADDRESS =
      Slot.one(
          "head/pubdata",
          element -> element.attribute("ex-ref").flatMap(Addresses::parse),
          uri -> Optional.of(Element.of("pubdata").with("ex-ref", uri.toString())));

  static final Slot<Timestamp> CREATED = revision("created");
  static final Slot<Timestamp> UPDATED = revision("updated");
  static final Slot<Contributor> CONTRIBUTOR =
      Slot.many("head/revision-history", Slots::contributor, Slots::revision);

  static final Slot<String> PROVIDER =
      Slot.one(
          "body/body.head/distributor",
          Element::words,
          name -> Optional.of(Element.of("distributor").text(name)));

  /** All of them, for telling what was known from what was not. */
  static final List<Slot<?>> ALL =
      List.of(
          META_HEADLINE,
          GENRE,
          TOPIC,
          CORRECTION,
          DOC_ID,
          URGENCY,
          ISSUED,
          RELEASE,
          EXPIRY,
          SIGNAL,
          EDITORIAL_NOTE,
          DU_KEY,
          COPYRIGHT_HOLDER,
          USAGE_TERMS,
          KEYWORD,
          NAMED,
          ADDRESS,
          CREATED,
          UPDATED,
          CONTRIBUTOR,
          PROVIDER);

  private static final Map<ContributorRole, String> FUNCTIONS =
      new EnumMap<>(
          Map.of(
              ContributorRole.AUTHOR, "writer-author",
              ContributorRole.EDITOR, "editor",
              ContributorRole.PHOTOGRAPHER, "photographer",
              ContributorRole.ILLUSTRATOR, "graphic-artist",
              ContributorRole.VIDEOGRAPHER, "videographer",
              ContributorRole.OTHER, "other"));

  private static final Map<HeadlineRole, String> META_NAMES =
      new EnumMap<>(
          Map.of(
              HeadlineRole.SEARCH, "headline.search",
              HeadlineRole.SOCIAL, "headline.social"));

  private Slots() {}

  /**
   * Returns the place in which an element below {@code parent} is written: what holds a thing of
   * the article is written with it, and all else afterwards.
   */
  static int rank(String parent, Element element) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).parent().equals(parent) && ALL.get(i).holds(element)) {
        return i;
      }
    }
    return ALL.size();
  }

  private static Optional<Integer> urgency(String value) {
    String digit = value.strip();
    return Optional.of(digit)
        .filter(it -> it.length() == 1 && it.charAt(0) >= '1' && it.charAt(0) <= '9')
        .map(Integer::valueOf);
  }

  private static boolean isSignal(Element message) {
    return message.attribute("msg-type").filter("signal"::equals).isPresent();
  }

  private static Slot<Timestamp> date(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Slot.one(
        path,
        element -> element.attribute("norm").map(Timestamp::parse),
        time -> Optional.of(Element.of(name).with("norm", Norms.of(time))));
  }

  private static Slot<Timestamp> revision(String comment) {
    return Slot.one(
        "head/revision-history",
        element ->
            element
                .attribute("norm")
                .filter(norm -> element.attribute("comment").filter(comment::equals).isPresent())
                .map(Timestamp::parse),
        time ->
            Optional.of(
                Element.of("revision-history")
                    .with("norm", Norms.of(time))
                    .with("comment", comment)));
  }

  private static Optional<Headline> metaHeadline(Element meta) {
    return META_NAMES.entrySet().stream()
        .filter(each -> meta.attribute("name").filter(each.getValue()::equals).isPresent())
        .findFirst()
        .flatMap(each -> meta.attribute("content").map(text -> Headline.of(each.getKey(), text)));
  }

  private static Optional<Element> metaElement(Headline headline) {
    return Optional.ofNullable(META_NAMES.get(headline.role()))
        .map(name -> Element.of("meta").with("name", name).with("content", headline.text()));
  }

  private static Optional<Identifier> identifier(Element docId) {
    return docId
        .attribute("id-string")
        .map(value -> new Identifier(docId.attribute("regsrc").orElse(""), value));
  }

  private static Optional<Element> docId(Identifier identifier) {
    Optional<String> scheme = Optional.of(identifier.scheme()).filter(it -> !it.isEmpty());
    return Optional.of(
        Element.of("doc-id").with("regsrc", scheme).with("id-string", identifier.value()));
  }

  private static Optional<Contributor> contributor(Element revision) {
    String function = revision.attribute("function").orElse("").toLowerCase(Locale.ROOT);
    ContributorRole role =
        FUNCTIONS.entrySet().stream()
            .filter(each -> each.getValue().equals(function))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(ContributorRole.OTHER);
    return revision
        .attribute("name")
        .map(name -> Contributor.builder().name(name.strip()).role(role).build());
  }

  private static Optional<Element> revision(Contributor contributor) {
    return Optional.of(
        Element.of("revision-history")
            .with("name", contributor.name())
            .with("function", FUNCTIONS.getOrDefault(contributor.role(), "other")));
  }
}
