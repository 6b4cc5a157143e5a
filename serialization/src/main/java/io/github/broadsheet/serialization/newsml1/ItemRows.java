package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.nitf.story.LineText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the table about the item as a whole. */
final class ItemRows {
  private static final String LINES = "NewsLines/";
  private static final String MANAGEMENT = "NewsManagement/";

  private ItemRows() {}

  static void language(NewsItemSource source, Draft draft) {
    draft
        .article()
        .language(
            source
                .takeFirst("DescriptiveMetadata/Language")
                .flatMap(NewsItemSource::value)
                .or(source::language)
                .or(() -> source.item().attribute(Attribute.XML, "lang")));
  }

  static void headlines(NewsItemSource source, Draft draft) {
    source
        .takeFirst(LINES + "HeadLine")
        .filter(Element::hasWords)
        .or(() -> source.content().flatMap(Content::headline))
        .ifPresent(
            line -> {
              source.taken(line);
              draft.headline(HeadlineRole.MAIN, line.text());
            });
    source
        .takeAll(LINES + "SubHeadLine")
        .forEach(line -> draft.headline(HeadlineRole.DECK, line.text()));
  }

  static void byline(NewsItemSource source, Draft draft) {
    source
        .takeFirst(LINES + "ByLine")
        .or(() -> source.content().flatMap(content -> content.nitfHead("byline")))
        .ifPresent(
            line -> {
              source.taken(line);
              draft.byline(LineText.of(line));
            });
    List<Element> creators = source.takeAll("AdministrativeMetadata/Creator");
    Optional<String> title = creators.size() == 1 ? line(source, "ByLineTitle") : Optional.empty();
    for (Element creator : creators) {
      NewsItemSource.party(creator)
          .map(name -> Contributor.builder().name(name).jobTitle(title).build())
          .ifPresent(draft::bylineContributor);
    }
    for (Element other : source.inComponents("AdministrativeMetadata/Contributor")) {
      NewsItemSource.party(other)
          .map(name -> Contributor.builder().name(name).role(ContributorRole.OTHER).build())
          .ifPresent(draft.article()::addContributors);
    }
  }

  static void identification(NewsItemSource source, Draft draft) {
    String identifier = "Identification/NewsIdentifier/";
    source
        .take(identifier + "PublicIdentifier")
        .flatMap(Element::words)
        .ifPresent(id -> draft.article().addIdentifiers(new Identifier("guid", id)));
    source
        .below(identifier + "RevisionId")
        .findFirst()
        .flatMap(Element::words)
        .ifPresent(draft.lifecycle()::version);
  }

  static void management(NewsItemSource source, Draft draft) {
    draft
        .lifecycle()
        .created(time(source, MANAGEMENT + "FirstCreated"))
        .updated(time(source, MANAGEMENT + "ThisRevisionCreated"))
        .status(
            source
                .below(MANAGEMENT + "Status")
                .findFirst()
                .flatMap(NewsItemSource::value)
                .flatMap(ItemRows::status))
        .embargoedUntil(
            source
                .below(MANAGEMENT + "StatusWillChange/DateAndTime")
                .findFirst()
                .flatMap(Element::words)
                .map(Dates::parse));
    source.take(MANAGEMENT + "Urgency").ifPresent(urgency -> urgency(urgency, source, draft));
    source
        .below(MANAGEMENT + "Instruction")
        .flatMap(it -> NewsItemSource.value(it).stream())
        .forEach(draft.lifecycle()::addSignals);
    source
        .below(MANAGEMENT + "AssociatedWith")
        .forEach(it -> link(it).ifPresent(draft.article()::addLinks));
  }

  private static Optional<Timestamp> time(NewsItemSource source, String path) {
    Optional<Element> element = source.take(path);
    Optional<Timestamp> time = element.flatMap(Element::words).map(Dates::parse);
    time.filter(it -> it.date().isEmpty())
        .ifPresent(
            it ->
                source.note(
                    "unreadable-time",
                    element.orElseThrow() + " is \"" + it.text() + "\", not a time in ISO 8601",
                    element.orElseThrow()));
    return time;
  }

  private static Optional<PublicationStatus> status(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "usable" -> Optional.of(PublicationStatus.USABLE);
      case "embargoed", "withheld" -> Optional.of(PublicationStatus.WITHHELD);
      case "canceled", "cancelled" -> Optional.of(PublicationStatus.CANCELED);
      default -> Optional.empty();
    };
  }

  private static void urgency(Element element, NewsItemSource source, Draft draft) {
    String value = NewsItemSource.value(element).orElse("");
    if (value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '9') {
      draft.lifecycle().urgency(value.charAt(0) - '0');
    } else {
      source.note(
          "unreadable-urgency", "urgency is \"" + value + "\", not a number from 1 to 9", element);
    }
  }

  private static Optional<Link> link(Element element) {
    return element
        .attribute("NewsItem")
        .map(
            id ->
                Link.builder()
                    .rel(element.attribute(NewsItemSource.NAME).orElse("related"))
                    .addIdentifiers(new Identifier("guid", id))
                    .build());
  }

  static void provider(NewsItemSource source, Draft draft) {
    draft
        .article()
        .provider(
            first(source, "AdministrativeMetadata/Provider")
                .or(() -> first(source, "AdministrativeMetadata/Source"))
                .or(
                    () ->
                        source
                            .envelope()
                            .flatMap(it -> it.path("SentFrom"))
                            .flatMap(NewsItemSource::party))
                // An address of the provider's, which some give as their only name.
                .or(
                    () ->
                        source
                            .below("Identification/NewsIdentifier/ProviderId")
                            .findFirst()
                            .flatMap(Element::words)));
  }

  private static Optional<String> first(NewsItemSource source, String path) {
    return source.inComponents(path).stream().findFirst().flatMap(NewsItemSource::party);
  }

  static void lines(NewsItemSource source, Draft draft) {
    draft
        .rights()
        .copyrightHolder(
            source.takeFirst("RightsMetadata/Copyright/CopyrightHolder").flatMap(Element::words))
        .copyrightNotice(line(source, "CopyrightLine"))
        .usageTerms(usage(source))
        .creditLine(line(source, "CreditLine"));
    Optional<String> label =
        source.below("Identification/NameLabel").findFirst().flatMap(Element::words);
    draft.article().slugline(line(source, "SlugLine").or(() -> label));
    List<Element> advice = source.inComponents(LINES + "NewsLine");
    for (Element line : advice) {
      boolean isForEditors =
          line.first("NewsLineType")
              .flatMap(NewsItemSource::value)
              .filter(type -> type.equals("AdvisoryLine") || type.equals("EditorialNote"))
              .isPresent();
      if (isForEditors) {
        line.first("NewsLineText")
            .flatMap(Element::words)
            .ifPresent(draft.lifecycle()::addEditorialNotes);
        source.taken(line);
      }
    }
  }

  /** Returns the terms: the line for readers, and the parts that the rights are told in. */
  private static Optional<String> usage(NewsItemSource source) {
    List<Element> parts =
        source.takeAll("RightsMetadata/UsageRights").stream().flatMap(Element::elements).toList();
    parts.forEach(source::taken);
    String terms =
        Stream.concat(
                line(source, "RightsLine").stream(),
                parts.stream().flatMap(part -> part.words().stream()))
            .collect(Collectors.joining("; "));
    return Optional.of(terms).filter(it -> !it.isEmpty());
  }

  private static Optional<String> line(NewsItemSource source, String name) {
    return source.takeFirst(LINES + name).flatMap(Element::words);
  }
}
