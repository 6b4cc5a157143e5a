package io.github.broadsheet.serialization.digitalwires;

import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The table of digitalwires, in the order in which stories have it. */
final class DigitalwiresMapping {
  /** What each property becomes. */
  static final Mapping<JsonFields, Object> TABLE = table();

  private static final String FORMAT = "digitalwires";
  private static final String CORRECTION = "dpaednoterole:correction";

  private DigitalwiresMapping() {}

  private static Mapping<JsonFields, Object> table() {
    var table = Mapping.<JsonFields, Object>of("digitalwires");
    table.reads("format", DigitalwiresMapping::format);
    text(table, "entry_id", (d, id) -> d.article().addIdentifier(new Identifier("entry_id", id)));
    table.reads("urn", DigitalwiresMapping::urn);
    date(table, "version_created", (d, time) -> d.lifecycle().updated(time));
    text(table, "version", (d, version) -> d.lifecycle().version(version));
    table.reads("pubstatus", DigitalwiresMapping::status);
    text(table, "signal", (d, signal) -> d.lifecycle().addSignal(signal));
    date(table, "embargoed", (d, time) -> d.lifecycle().embargoedUntil(time));
    date(table, "content_created", (d, time) -> d.lifecycle().created(time));
    text(table, "language", (d, language) -> d.article().language(language));
    table.reads("urgency", DigitalwiresMapping::urgency);
    text(table, "kicker", (d, words) -> d.headline(HeadlineRole.KICKER, words));
    text(table, "headline", (d, words) -> d.headline(HeadlineRole.MAIN, words));
    text(table, "subhead", (d, words) -> d.headline(HeadlineRole.DECK, words));
    text(table, "teaser", (d, words) -> d.article().summary(words));
    text(table, "byline", Draft::byline);
    table.reads("categories", Categories::read);
    text(table, "article_html", Draft::html);
    table.reads("dateline", Datelines::read);
    text(table, "infobox_html", Draft::html);
    table.reads("linkbox_html", DigitalwiresMapping::links);
    text(table, "creditline", (d, words) -> d.rights().creditLine(words));
    text(table, "copyrightnotice", (d, words) -> d.rights().copyrightNotice(words));
    text(table, "usageterms", (d, words) -> d.rights().usageTerms(words));
    table.reads("ednotes", DigitalwiresMapping::notes);
    table.reads("associations", Associations::read);
    return table.build();
  }

  private static void text(
      Mapping.Builder<JsonFields, Object> table, String name, BiConsumer<Draft, String> read) {
    table.reads(
        name, (story, draft) -> story.text(name).ifPresent(text -> read.accept(draft, text)));
  }

  private static void date(
      Mapping.Builder<JsonFields, Object> table, String name, BiConsumer<Draft, Timestamp> read) {
    text(table, name, (draft, text) -> read.accept(draft, Dates.parse(text)));
  }

  private static void format(JsonFields story, Draft draft) {
    String name = story.peekText("format").orElse("");
    if (name.startsWith(FORMAT)
        && name.substring(FORMAT.length()).chars().allMatch(DigitalwiresMapping::isOfVersion)) {
      story.take("format");
    }
  }

  private static boolean isOfVersion(int c) {
    return c == '@' || c == '-' || c == '.' || (c >= '0' && c <= '9');
  }

  private static void urn(JsonFields story, Draft draft) {
    story
        .peekText("urn")
        .flatMap(Addresses::parse)
        .ifPresent(
            uri -> {
              story.take("urn");
              draft.article().uri(uri);
            });
  }

  private static void status(JsonFields story, Draft draft) {
    String name = story.peekText("pubstatus").orElse("");
    Optional<PublicationStatus> status =
        Arrays.stream(PublicationStatus.values())
            .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
            .findFirst();
    status.ifPresentOrElse(
        known -> {
          story.take("pubstatus");
          draft.lifecycle().status(known);
        },
        () -> complain(story, "pubstatus", "usable, withheld or canceled", draft));
  }

  private static void urgency(JsonFields story, Draft draft) {
    Optional<Integer> urgency =
        story
            .peekText("urgency")
            .filter(digit -> digit.length() == 1 && "123456789".contains(digit))
            .map(Integer::valueOf);
    urgency.ifPresentOrElse(
        value -> {
          story.take("urgency");
          draft.lifecycle().urgency(value);
        },
        () -> complain(story, "urgency", "a whole number from 1 to 9", draft));
  }

  private static void complain(JsonFields story, String name, String expected, Draft draft) {
    if (story.peek(name).filter(value -> !JsonFields.isAbsent(value)).isPresent()) {
      draft.note(
          "invalid-value", Severity.WARNING, story.mismatch(name, expected), story.position(name));
    }
  }

  /** Notes that put something right are corrections; the others are for editors. */
  private static void notes(JsonFields story, Draft draft) {
    for (JsonFields note : story.objects("ednotes")) {
      Optional<String> words = note.text("ednote");
      if (note.peekText("role").filter(CORRECTION::equals).isPresent()) {
        words.ifPresent(
            text -> draft.article().addCorrection(Correction.builder().text(text).build()));
      } else {
        words.ifPresent(draft.lifecycle()::addEditorialNote);
      }
    }
  }

  /** Takes a list of links, if it says nothing else. */
  private static void links(JsonFields story, Draft draft) {
    Element box = HtmlFragment.parse(story.peekText("linkbox_html").orElse(""));
    List<Element> links = box.descendants(each -> each.is("a")).toList();
    String words = links.stream().map(Element::text).collect(Collectors.joining(" "));
    if (!links.isEmpty() && words.equals(box.text()) && isPlain(box)) {
      story.take("linkbox_html");
    }
    for (Element link : links) {
      draft
          .article()
          .addLink(
              Link.builder()
                  .rel("linkbox")
                  .uri(link.attribute("href").flatMap(Addresses::parse))
                  .title(link.words())
                  .build());
    }
  }

  private static boolean isPlain(Element box) {
    return box.descendants(each -> !each.is("a") && !each.attributes().isEmpty())
            .findAny()
            .isEmpty()
        && box.attributes().isEmpty()
        && box.descendants(each -> each.is("a") && each.attributes().size() > 1)
            .findAny()
            .isEmpty();
  }

  /** Returns what no row took. A value of null says nothing, and every story has a dozen. */
  static Fields left(JsonFields story) {
    Map<String, ExtensionValue> left = new LinkedHashMap<>();
    story
        .rest()
        .values()
        .forEach(
            (name, value) -> {
              if (!(value instanceof Absent)) {
                left.put(name, value);
              }
            });
    return new Fields(left);
  }
}
