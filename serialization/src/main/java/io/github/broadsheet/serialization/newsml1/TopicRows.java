package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Addresses;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of the table about what an item is about. */
final class TopicRows {
  private static final String METADATA = "DescriptiveMetadata/";

  /** The names of the three levels of the IPTC's old subject codes. */
  private static final Set<String> LEVELS = Set.of("Subject", "SubjectMatter", "SubjectDetail");

  private static final String SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/";
  private static final int SUBJECT_CODE_LENGTH = 8;

  private TopicRows() {}

  static void subjects(NewsItemSource source, Draft draft) {
    for (Element genre : source.inComponents(METADATA + "Genre")) {
      NewsItemSource.value(genre)
          .map(name -> Subject.builder().kind(SubjectKind.GENRE).name(name).build())
          .ifPresent(source::subject);
    }
    for (Element code : source.inComponents(METADATA + "SubjectCode")) {
      code.elements()
          .filter(level -> LEVELS.contains(level.name()))
          .filter(level -> NewsItemSource.value(level).isPresent())
          .forEach(level -> source.subject(subject(level)));
    }
    keywords(source);
    topics(source);
  }

  /** Reads what occurs in the story, of which a set of topics tells what it is. */
  private static void topics(NewsItemSource source) {
    List<Element> occurrences = source.inComponents(METADATA + "TopicOccurrence");
    if (occurrences.isEmpty()) {
      return;
    }
    Map<String, Element> topics = new HashMap<>();
    source
        .item()
        .descendants(element -> element.is("Topic"))
        .forEach(it -> it.attribute("Duid").ifPresent(id -> topics.putIfAbsent("#" + id, it)));
    for (Element occurrence : occurrences) {
      occurrence
          .attribute("Topic")
          .flatMap(id -> Optional.ofNullable(topics.get(id)))
          .flatMap(TopicRows::topic)
          .ifPresent(source::subject);
    }
  }

  private static Optional<Subject> topic(Element topic) {
    Optional<Element> name = topic.first("FormalName");
    Optional<String> code = name.flatMap(Element::words);
    String type = topic.first("TopicType").flatMap(NewsItemSource::value).orElse("");
    return topic
        .first("Description")
        .flatMap(Element::words)
        .or(() -> code)
        .map(
            words ->
                Subject.builder()
                    .kind(kind(type.toLowerCase(Locale.ROOT)))
                    .name(words)
                    .code(code)
                    .scheme(name.flatMap(it -> it.attribute("Scheme")))
                    .build());
  }

  private static SubjectKind kind(String type) {
    return switch (type) {
      case "person" -> SubjectKind.PERSON;
      case "organisation", "organization", "company" -> SubjectKind.ORGANISATION;
      case "location", "geography", "country", "city" -> SubjectKind.PLACE;
      case "event" -> SubjectKind.EVENT;
      default -> SubjectKind.TOPIC;
    };
  }

  private static Subject subject(Element level) {
    String code = NewsItemSource.value(level).orElse("");
    boolean isIptc =
        code.length() == SUBJECT_CODE_LENGTH && code.chars().allMatch(Character::isDigit);
    return Subject.builder()
        .code(code)
        .scheme(isIptc ? Optional.of("subj") : level.attribute("Scheme"))
        .uri(isIptc ? Addresses.parse(SUBJECT_CODES + code) : Optional.empty())
        .build();
  }

  private static void keywords(NewsItemSource source) {
    for (Element line : source.takeAll("NewsLines/KeywordLine")) {
      line.words().map(Subject::keyword).ifPresent(source::subject);
    }
    for (Element property : source.inComponents(METADATA + "Property")) {
      boolean isKeyword =
          property.attribute(NewsItemSource.NAME).filter("Keyword"::equalsIgnoreCase).isPresent();
      if (isKeyword) {
        property.attribute("Value").map(Subject::keyword).ifPresent(source::subject);
      }
    }
  }
}
