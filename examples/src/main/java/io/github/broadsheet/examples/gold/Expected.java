package io.github.broadsheet.examples.gold;

import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A statement that a person marked, its spans in the text of the article.
 *
 * @param source who said it, if the text says so
 * @param cue the words that signal it
 * @param content the words said
 * @param cueClass what the cue says its source does: SAYS, DENIES …; empty if there is no cue
 * @param sourceType how the text names the source
 * @param speakers the right names of the speaker; empty if the article names nobody
 * @param within the place in the list of the statement in which this one is reported
 */
record Expected(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    String cueClass,
    SourceType sourceType,
    Set<String> speakers,
    OptionalInt within) {

  /** How a text names the source of a statement. */
  enum SourceType {
    /** "she", "who", "its". */
    PRONOUN("pronoun", true),
    /** Less than the full name: "Vant", "Ana". */
    SHORT_NAME("last or first name", true),
    /** "the minister". */
    ROLE("role", true),
    /** "two officials", and nobody says who they are. */
    UNNAMED("unnamed", true),
    FULL_NAME("full name", false),
    BODY("body", false),
    DOCUMENT("document", false),
    NONE("no source", false);

    private final String words;
    private final boolean needsResolving;

    SourceType(String words, boolean needsResolving) {
      this.words = words;
      this.needsResolving = needsResolving;
    }

    /** Whether the words alone do not tell who it is. */
    boolean needsResolving() {
      return needsResolving;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** The words of the source; none if there are none. */
  String sourceIn(String text) {
    return words(source, text).orElse("");
  }

  /** The source, or what there is in its place, as words of {@code text}. */
  String in(String text) {
    return words(source, text).orElse("-")
        + " | "
        + words(cue, text).orElse("-")
        + " | "
        + words(content, text).orElse("-");
  }

  private static Optional<String> words(List<Span> spans, String text) {
    return spans.stream()
        .map(span -> span.in(text).replaceAll("\\s+", " "))
        .reduce((one, next) -> one + " … " + next);
  }
}
