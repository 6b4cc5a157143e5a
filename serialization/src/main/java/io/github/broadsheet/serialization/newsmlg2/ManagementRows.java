package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the table about rights, times, status and links. */
final class ManagementRows {
  private static final String META = "itemMeta";
  private static final String CONTENT = "contentMeta";
  private static final String RIGHTS = "rightsInfo";

  private static final Form<String> HOLDER = Texts.named("copyrightHolder");
  private static final Form<String> NOTICE = Texts.words("copyrightNotice");
  private static final Form<String> TERMS = Texts.words("usageTerms");
  private static final Form<String> PROVIDER = Texts.named("provider");
  private static final Form<String> SIGNAL = Texts.code("signal");
  private static final Form<PublicationStatus> STATUS =
      Texts.constant(
          "pubStatus",
          ManagementRows::status,
          status -> "stat:" + status.name().toLowerCase(Locale.ROOT));

  private static final Form<Timestamp> CREATED = TimeForms.day("contentCreated");
  private static final Form<Timestamp> UPDATED = TimeForms.point("versionCreated");
  private static final Form<Timestamp> EMBARGO = TimeForms.pointOrNothing("embargoed");
  private static final Form<Timestamp> EXPIRES = TimeForms.day("expires");
  private static final Form<Timestamp> TIMESTAMP = TimeForms.day("timestamp");
  private static final Form<Timestamp> PUBLISHED =
      new Form<>(
          "pubHistory",
          (e, scope) -> e.path("published/timestamp").flatMap(TimeForms::read),
          (v, scope) -> {
            Element history = Element.of("pubHistory");
            history.append("published").add(TIMESTAMP.write(v, scope));
            return history;
          });

  private ManagementRows() {}

  private static Optional<PublicationStatus> status(String code) {
    return switch (code) {
      case "usable" -> Optional.of(PublicationStatus.USABLE);
      case "withheld", "embargoed" -> Optional.of(PublicationStatus.WITHHELD);
      case "canceled", "cancelled" -> Optional.of(PublicationStatus.CANCELED);
      default -> Optional.empty();
    };
  }

  static void readRights(ItemSource source, Draft draft) {
    draft
        .rights()
        .copyrightHolder(source.first(RIGHTS, HOLDER))
        .copyrightNotice(source.first(RIGHTS, NOTICE))
        .usageTerms(source.first(RIGHTS, TERMS))
        .license(source.first(RIGHTS, LinkForms.LICENSE));
  }

  static void writeRights(Article article, ItemTarget target) {
    Rights rights = article.rights();
    rights.copyrightHolder().ifPresent(v -> target.add(RIGHTS, HOLDER, v));
    rights.copyrightNotice().ifPresent(v -> target.add(RIGHTS, NOTICE, v));
    rights.usageTerms().ifPresent(v -> target.add(RIGHTS, TERMS, v));
    rights
        .license()
        .filter(uri -> Uris.valid(uri).isPresent())
        .ifPresent(v -> target.add(RIGHTS, LinkForms.LICENSE, v));
  }

  static void readProvider(ItemSource source, Draft draft) {
    draft.article().provider(source.first(META, PROVIDER));
    source
        .elements("itemMeta/provider")
        .filter(e -> Trees.own(e, TimeForms.STAND_IN).isPresent())
        .forEach(source::claim);
  }

  static void writeProvider(Article article, ItemTarget target) {
    if (article.provider().isPresent()) {
      target.add(META, PROVIDER, article.provider().get());
    } else if (target.kept().whole("itemMeta/provider").isEmpty()) {
      target.holder(META).add(Trees.withOwn(Element.of("provider"), TimeForms.STAND_IN, ""));
    }
  }

  static void readTimes(ItemSource source, Draft draft) {
    Optional<Timestamp> created = time(source, CONTENT, CREATED);
    // Of two times of creation that of the content is meant; the other is kept.
    Optional<Timestamp> first =
        source.elements("itemMeta/firstCreated").findFirst().flatMap(TimeForms::read);
    draft
        .lifecycle()
        .created(created.or(() -> first))
        .published(time(source, "", PUBLISHED))
        .updated(time(source, META, UPDATED))
        .embargoedUntil(time(source, META, EMBARGO))
        .expires(time(source, META, EXPIRES));
    source
        .elements("itemMeta/versionCreated")
        .filter(e -> Trees.own(e, TimeForms.STAND_IN).filter(String::isBlank).isPresent())
        .forEach(source::claim);
  }

  private static Optional<Timestamp> time(ItemSource source, String holder, Form<Timestamp> form) {
    Optional<Timestamp> time = source.first(holder, form);
    time.filter(it -> it.date().isEmpty())
        .ifPresent(
            it ->
                source
                    .elements(Paths.of(holder, form.name()))
                    .findFirst()
                    .ifPresent(
                        element ->
                            source.note(
                                "unreadable-time",
                                Severity.WARNING,
                                element + " is \"" + it.text() + "\", not a time in ISO 8601",
                                element)));
    return time;
  }

  static void writeTimes(Article article, ItemTarget target) {
    Lifecycle times = article.lifecycle();
    telling(times.created()).ifPresent(t -> target.add(CONTENT, CREATED, t));
    telling(times.published()).ifPresent(t -> target.add("", PUBLISHED, t));
    times
        .updated()
        .ifPresentOrElse(t -> target.add(META, UPDATED, t), () -> standInForUpdated(times, target));
    times.embargoedUntil().ifPresent(t -> target.add(META, EMBARGO, t));
    telling(times.expires()).ifPresent(t -> target.add(META, EXPIRES, t));
  }

  private static Optional<Timestamp> telling(Optional<Timestamp> time) {
    return time.filter(TimeForms::isTelling);
  }

  private static void standInForUpdated(Lifecycle times, ItemTarget target) {
    // One without words is no time: it is kept elsewhere, and the schema still wants one here.
    if (target.kept().whole("itemMeta/versionCreated").stream()
        .anyMatch(element -> element.words().isPresent())) {
      return;
    }
    String value =
        Stream.of(times.published(), times.created())
            .flatMap(Optional::stream)
            .flatMap(time -> Times.dateTime(time).stream())
            .findFirst()
            .orElse(TimeForms.EPOCH);
    Element element = Trees.withOwn(Element.of(UPDATED.name()), TimeForms.STAND_IN, "");
    target.holder(META).add(element.text(value));
  }

  static void readStatus(ItemSource source, Draft draft) {
    draft.lifecycle().status(source.first(META, STATUS)).addAllSignals(source.all(META, SIGNAL));
  }

  static void writeStatus(Article article, ItemTarget target) {
    article.lifecycle().status().ifPresent(status -> target.add(META, STATUS, status));
    article.lifecycle().signals().forEach(signal -> target.add(META, SIGNAL, signal));
  }

  static void readNotes(ItemSource source, Draft draft) {
    draft.article().addAllCorrections(source.all(META, LinkForms.CORRECTION));
    draft.lifecycle().addAllEditorialNotes(source.all(META, LinkForms.NOTE));
  }

  static void writeNotes(Article article, ItemTarget target) {
    article.lifecycle().editorialNotes().forEach(v -> target.add(META, LinkForms.NOTE, v));
    for (Correction correction : article.corrections()) {
      Correction words =
          Correction.builder()
              .kind(correction.kind())
              .text(correction.text())
              .date(correction.date())
              .build();
      target.add(META, LinkForms.CORRECTION, words);
    }
  }

  static void readLinks(ItemSource source, Draft draft) {
    draft.article().uri(source.first(META, LinkForms.ADDRESS));
    draft.article().addAllLinks(source.all(META, LinkForms.LINK));
    source
        .elements("groupSet")
        .findFirst()
        .ifPresent(groups -> draft.article().addAllLinks(Groups.links(groups)));
  }

  static void writeLinks(Article article, ItemTarget target) {
    article
        .uri()
        .filter(uri -> Uris.valid(uri).isPresent())
        .ifPresent(uri -> target.add(META, LinkForms.ADDRESS, uri));
    List<Link> links = new ArrayList<>(article.links());
    if (!target.hasBody()) {
      // What is kept aside makes no links when it is read again.
      target.kept().whole("groupSet").stream()
          .filter(target::mayHold)
          .forEach(groups -> Groups.links(groups).forEach(links::remove));
    }
    links.forEach(link -> target.add(META, LinkForms.LINK, link));
  }
}
