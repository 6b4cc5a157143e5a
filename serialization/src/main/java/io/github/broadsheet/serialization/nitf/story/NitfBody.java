package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.story.Body;
import io.github.broadsheet.serialization.story.BodyReader;
import io.github.broadsheet.serialization.story.LeftOut;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the body of NITF into a draft: blocks and marks, quotes with their speakers, and where the
 * people, bodies and places of the story are named.
 */
public final class NitfBody {
  private final Draft draft;
  private final HtmlOfNitf html = new HtmlOfNitf();

  private NitfBody(Draft draft) {
    this.draft = draft;
  }

  /**
   * Reads what is to be published of {@code nitf}, apart from headline, byline, dateline and
   * abstract; adds {@code subjects} and those that the body names beside them to the draft.
   *
   * @param nitf the element {@code nitf}, or {@code body}
   */
  public static void read(Element nitf, List<Subject> subjects, Draft draft) {
    NitfBody reader = new NitfBody(draft);
    Element body = nitf.first("body").orElse(nitf);
    Element story = Element.of("body");
    body.first("body.head").ifPresent(head -> reader.html.notes(head, story));
    body.elements("body.content").forEach(content -> reader.html.content(content, story));
    body.first("body.end").ifPresent(end -> reader.html.tagline(end, story));
    reader.read(story, parts(nitf), subjects);
  }

  /** Returns the elements of {@code nitf} that {@link #read} reads to the end. */
  public static List<Element> parts(Element nitf) {
    Element body = nitf.first("body").orElse(nitf);
    List<Element> parts = new ArrayList<>();
    body.first("body.head")
        .ifPresent(head -> head.elements("note").filter(Notes::isStory).forEach(parts::add));
    body.elements("body.content").forEach(parts::add);
    body.first("body.end").ifPresent(end -> end.elements("tagline").forEach(parts::add));
    return parts;
  }

  private void read(Element story, List<Element> parts, List<Subject> subjects) {
    Body body = new BodyReader(draft.text()).readMade(story);
    List<Block> blocks =
        html.media().isEmpty() ? body.blocks() : withMedia(body.blocks(), html.media());
    Set<String> unknown = new HashSet<>(body.unknown());
    LeftOut leftOut = new LeftOut(NitfVocabulary.INSTANCE);
    parts.forEach(leftOut::find);
    leftOut.report(unknown);
    draft.add(new Body(blocks, body.marks(), body.spans(), unknown));
    draft.article().addAllMedia(html.related());
    Names names = new Names(subjects);
    Speech speech = new Speech(draft.text().toString(), names);
    html.named().forEach((id, element) -> name(element, id, body, names, speech));
    speech.addTo(draft.article());
    speech.unsaid().forEach(this::unsaid);
    draft.article().addAllSubjects(names.subjects());
    report();
  }

  private static void name(Element element, String id, Body body, Names names, Speech speech) {
    var spans = body.spans().getOrDefault(id, List.of());
    if (!spans.isEmpty()) {
      switch (element.name()) {
        case "q", "bq" -> speech.quote(element, spans);
        case "chron" -> speech.date(element, spans.get(0));
        default -> names.mention(element, spans);
      }
    }
  }

  private static List<Block> withMedia(List<Block> blocks, Map<String, List<Media>> media) {
    return blocks.stream().map(block -> withMedia(block, media)).toList();
  }

  private static Block withMedia(Block block, Map<String, List<Media>> media) {
    if (block instanceof Figure figure) {
      List<Media> shown =
          figure.media().stream()
              .flatMap(
                  key ->
                      media
                          .getOrDefault(key.uri().map(URI::toString).orElse(""), List.of())
                          .stream())
              .toList();
      return figure.toBuilder().media(shown).build();
    }
    return block instanceof Entry entry
        ? entry.toBuilder().blocks(withMedia(entry.blocks(), media)).build()
        : block;
  }

  private void unsaid(Element chron) {
    draft.note(
        "unknown-markup",
        Severity.INFO,
        "left out of the body: a date that belongs to no statement, "
            + MarkupWriter.toString(chron),
        chron.position());
  }

  private void report() {
    html.skipped()
        .forEach(
            skipped ->
                draft.note(
                    "duplicate-text",
                    Severity.INFO,
                    "a block repeats words of the full text and was left out: " + skipped.text(),
                    skipped.position()));
  }
}
