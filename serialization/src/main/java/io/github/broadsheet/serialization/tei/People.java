package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The list of those who speak and are spoken to, in the header (chapters 14, "Names, Dates, People,
 * and Places", and 16.2.2, "The Participant Description"); the text points to it.
 */
final class People {
  private final Article article;
  private final Map<Object, String> ids = new LinkedHashMap<>();
  private final Element list = Element.of("listPerson");

  People(Article article) {
    this.article = article;
    article.attributions().forEach(this::add);
  }

  private void add(Attribution attribution) {
    attribution
        .speaker()
        .ifPresentOrElse(this::add, () -> words(attribution).ifPresent(this::source));
    attribution
        .circumstance(CircumstanceKind.ADDRESSEE)
        .map(addressee -> article.text(addressee.span()))
        .filter(words -> !words.isBlank())
        .ifPresent(this::addressee);
  }

  private Optional<String> words(Attribution attribution) {
    return attribution.source().map(source -> source.in(article.text()));
  }

  private void add(Speaker speaker) {
    if (!ids.containsKey(speaker)) {
      list.add(element(speaker, id(speaker)));
    }
  }

  private void source(String words) {
    if (!ids.containsKey(words)) {
      list.add(identified("person", id(words)).add(Element.of("persName").text(words)));
    }
  }

  private void addressee(String words) {
    if (!ids.containsKey(words)) {
      Element group = identified("personGrp", id(words)).with("role", "addressee");
      list.add(group.add(Element.of("persName").text(words)));
    }
  }

  private String id(Object whom) {
    String id = "p" + (ids.size() + 1);
    ids.put(whom, id);
    return id;
  }

  private static Element identified(String name, String id) {
    return Element.of(name).with(new Attribute(Attribute.XML, "id", id));
  }

  private static Element element(Speaker speaker, String id) {
    if (speaker.kind() == SpeakerKind.ORGANISATION) {
      return organisation(speaker, id);
    }
    boolean isGroup = speaker.kind() == SpeakerKind.GROUP;
    Element person = identified(isGroup ? "personGrp" : "person", id);
    if (speaker.kind() != SpeakerKind.PERSON) {
      person.with("role", Values.name(speaker.kind()));
    }
    person.add(Element.of("persName").text(speaker.name()));
    speaker
        .otherNames()
        .forEach(name -> person.add(Element.of("persName").with("type", "other").text(name)));
    speaker.roles().forEach(role -> person.add(Element.of("occupation").text(role)));
    speaker.affiliation().ifPresent(body -> person.add(Element.of("affiliation").text(body)));
    return person;
  }

  /** A body has names, and what else is known of it in notes. */
  private static Element organisation(Speaker speaker, String id) {
    Element body = identified("org", id).add(Element.of("orgName").text(speaker.name()));
    speaker
        .otherNames()
        .forEach(name -> body.add(Element.of("orgName").with("type", "other").text(name)));
    speaker.roles().forEach(role -> body.add(note("role", role)));
    speaker.affiliation().ifPresent(of -> body.add(note("affiliation", of)));
    return body;
  }

  private static Element note(String type, String words) {
    return Element.of("note").with("type", type).text(words);
  }

  /** Returns the list, if there is anybody on it. */
  Optional<Element> list() {
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  /** Returns the pointer to who said it. */
  Optional<String> who(Attribution attribution) {
    return attribution
        .speaker()
        .map(speaker -> "#" + ids.get(speaker))
        .or(() -> words(attribution).map(words -> "#" + ids.get(words)));
  }

  /** Returns the pointer to whom it was said. */
  Optional<String> toWhom(Attribution attribution) {
    return attribution
        .circumstance(CircumstanceKind.ADDRESSEE)
        .map(addressee -> article.text(addressee.span()))
        .filter(ids::containsKey)
        .map(words -> "#" + ids.get(words));
  }

  /** Returns the pointer to a speaker. */
  String pointer(Speaker speaker) {
    return "#" + ids.get(speaker);
  }
}
