package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Optional;

/** The notice of copyright: a note of its own class above the story. */
final class CopyrightNote {
  private static final String HEAD = "body/body.head";
  private static final String NOTE_CLASS = "cpyrt";

  private CopyrightNote() {}

  static void read(NitfSource source, Draft draft) {
    Optional<Element> first = Optional.empty();
    for (Element note : source.at(HEAD + "/note")) {
      boolean isNotice = note.attribute("noteclass").filter(NOTE_CLASS::equals).isPresent();
      if (!isNotice) {
        // A block of the story.
        source.take(note);
      } else if (first.isEmpty() && note.hasWords()) {
        first = Optional.of(note);
        source.take(HEAD, note, () -> element(note.text()));
        draft.rights().copyrightNotice(note.text());
      }
    }
  }

  static void write(Article article, NitfTarget target) {
    article
        .rights()
        .copyrightNotice()
        .ifPresent(notice -> target.put(HEAD, element(notice), Element::text));
  }

  private static Element element(String notice) {
    Element content = Element.of("body.content").add(Element.of("p").text(notice));
    return Element.of("note").with("noteclass", NOTE_CLASS).add(content);
  }
}
