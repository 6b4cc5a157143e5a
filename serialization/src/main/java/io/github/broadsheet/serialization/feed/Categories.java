package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an item is about. A bare word is a keyword; one with a scheme or a label is a topic. */
final class Categories {
  private static final Set<String> KNOWN = Set.of("term", "scheme", "label");

  private Categories() {}

  /** Reads {@code <category term scheme label>} of Atom. */
  static List<Subject> read(Element category) {
    Optional<String> term = category.attribute("term");
    Optional<String> scheme = category.attribute("scheme");
    Optional<String> label = category.attribute("label");
    if (label.isEmpty() && scheme.isEmpty()) {
      return term.map(Subject::keyword).stream().toList();
    }
    return List.of(
        Subject.builder()
            .kind(SubjectKind.TOPIC)
            .name(label)
            .code(term.filter(it -> !label.equals(Optional.of(it))))
            .scheme(scheme)
            .build());
  }

  static boolean isPlain(Element category) {
    return category.isEmpty() && hasOnly(KNOWN, category) && !read(category).isEmpty();
  }

  /** Says whether the model holds all that a category of RSS says. */
  static boolean isPlainRss(Element category) {
    return category.elements().findAny().isEmpty() && hasOnly(Set.of("domain"), category);
  }

  private static boolean hasOnly(Set<String> names, Element category) {
    return category.attributes().stream()
        .allMatch(it -> it.namespace().isEmpty() && names.contains(it.name()));
  }

  /** Returns the element for a subject, unless it has neither code nor name. */
  static Optional<Element> write(Subject subject) {
    return subject
        .code()
        .flatMap(MarkupWriter::words)
        .or(() -> subject.name().flatMap(MarkupWriter::words))
        .map(term -> write(term, subject));
  }

  private static Element write(String term, Subject subject) {
    Element category = Element.of("category").with("term", term);
    if (subject.kind() != SubjectKind.KEYWORD) {
      category
          .with("scheme", subject.scheme().filter(Links::isAbsolute))
          .with("label", subject.name().flatMap(MarkupWriter::words));
    }
    return category;
  }

  /** Reads {@code <category domain>words</category>} of RSS. */
  static Optional<Subject> readRss(Element category) {
    Optional<String> domain = category.attribute("domain");
    return TextConstructs.wordsOfRss(category)
        .map(
            words ->
                domain.isEmpty()
                    ? Subject.keyword(words)
                    : Subject.builder().name(words).scheme(domain).build());
  }
}
