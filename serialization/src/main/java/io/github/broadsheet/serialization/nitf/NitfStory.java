package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.nitf.story.NitfMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the story, and what it is about. */
final class NitfStory {
  private NitfStory() {}

  static void write(Article article, NitfTarget target) {
    NitfMarkup story = NitfMarkup.of(article);
    target.put("body", story.content());
    story.tagline().ifPresent(line -> target.put("body/body.end", line));
    subjects(article, target);
  }

  private static void subjects(Article article, NitfTarget target) {
    List<String> genres = new ArrayList<>();
    List<Subject> topics = new ArrayList<>();
    List<Subject> named = new ArrayList<>();
    List<String> keywords = new ArrayList<>();
    for (Subject mentioned : article.subjects()) {
      Subject subject = mentioned.toBuilder().mentions(List.of()).build();
      Optional<String> name = subject.name();
      if (subject.kind() == SubjectKind.KEYWORD) {
        name.ifPresent(keywords::add);
      } else if (name.isPresent() && subject.equals(genre(name.get()))) {
        genres.add(name.get());
      } else if (Slots.TOPIC.write().apply(subject).isPresent()) {
        topics.add(subject);
      } else {
        named.add(withoutNumbers(subject));
      }
    }
    target.put(Slots.GENRE, genres);
    target.put(Slots.TOPIC, topics);
    target.put(Slots.KEYWORD, keywords);
    target.put(Slots.NAMED, named);
  }

  /** NITF has no place for how sure and how relevant a subject is. */
  private static Subject withoutNumbers(Subject subject) {
    return subject.toBuilder().relevance(Optional.empty()).confidence(Optional.empty()).build();
  }

  static Subject genre(String name) {
    return Subject.builder().kind(SubjectKind.GENRE).name(name).build();
  }
}
