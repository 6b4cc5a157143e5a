package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Addresses;
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
