package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;

/** The notice of copyright: a note of its own class above the story. */
final class CopyrightNote {
  private static final String HEAD = "body/body.head";
  private static final String NOTE_CLASS = "cpyrt";

  private CopyrightNote() {}

  static void read(NitfSource source, Draft draft) {
    for (Element note : source.at(HEAD + "/note")) {
      // Other notes are blocks of the story.
      source.take(note);
      if (note.attribute("noteclass").filter(NOTE_CLASS::equals).isPresent()) {
        note.words().ifPresent(draft.rights()::copyrightNotice);
      }
    }
  }

  static void write(Article article, NitfTarget target) {
    article
        .rights()
        .copyrightNotice()
        .ifPresent(
            notice -> {
              Element content = Element.of("body.content");
              content.add(Element.of("p").text(notice));
              target.put(HEAD, Element.of("note").with("noteclass", NOTE_CLASS).add(content));
            });
  }
}
