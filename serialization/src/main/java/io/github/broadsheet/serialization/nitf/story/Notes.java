package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** NITF's notes: a class of its own list, and in {@code class} the kind that the model tells. */
final class Notes {
  private Notes() {}

  /** Says whether {@code note} is a block of the story, and not the notice of copyright. */
  static boolean isStory(Element note) {
    return note.attribute("noteclass").filter("cpyrt"::equals).isEmpty();
  }

  /** Returns the name of the kind of {@code note}. */
  static String kind(Element note) {
    return note.attribute("class")
        .filter(Notes::isKind)
        .or(() -> note.attribute("noteclass").flatMap(Notes::kindOf))
        .orElse(name(NoteKind.EDITORS_NOTE));
  }

  private static boolean isKind(String name) {
    return Arrays.stream(NoteKind.values()).anyMatch(kind -> name(kind).equals(name));
  }

  private static Optional<String> kindOf(String noteClass) {
    return switch (noteClass) {
      case "cpyrt", "trademk" -> Optional.of(name(NoteKind.DISCLAIMER));
      default -> Optional.empty();
    };
  }

  static String name(NoteKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns an empty note in HTML. */
  static Element element(String kind) {
    return Element.of("aside").with("class", "note").with("data-note", kind);
  }

  /** Returns an empty note in NITF for one in HTML. */
  static Element nitf(Element html) {
    String kind = html.attribute("data-note").orElse("");
    Element note = Element.of("note").with("class", kind);
    return kind.equals(name(NoteKind.EDITORS_NOTE)) ? note.with("noteclass", "editorsnote") : note;
  }
}
