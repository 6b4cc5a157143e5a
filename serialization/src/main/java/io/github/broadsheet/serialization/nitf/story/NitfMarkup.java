package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.BodyWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The story of an article in NITF, valid whatever the article looks like.
 *
 * @param content the element {@code body.content}
 * @param tagline the line at the end that says who else contributed
 */
public record NitfMarkup(Element content, Optional<Element> tagline) {
  /** Writes the blocks of {@code article}, with elements around its quotes, names and dates. */
  public static NitfMarkup of(Article article) {
    List<Block> blocks = new ArrayList<>(ValidBlocks.of(article.blocks()));
    Optional<Block> last =
        blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
    Optional<Block> line = last.filter(block -> isTagline(block, article));
    line.ifPresent(block -> blocks.remove(blocks.size() - 1));

    BodyWriter writer = new BodyWriter(article, Spoken.decorations(article));
    NitfOfHtml nitf = new NitfOfHtml(blocks);
    Element content = Element.of("body.content");
    writer.write(blocks).forEach(block -> nitf.block(block, content));
    article.media().forEach(medium -> content.add(related(medium)));
    return new NitfMarkup(
        content,
        line.map(block -> nitf.inlines(Element.of("tagline"), writer.inline(block.span()))));
  }

  private static boolean isTagline(Block block, Article article) {
    return block instanceof Note note
        && note.noteKind() == NoteKind.CONTRIBUTION
        && note.in(article.text()).indexOf('\n') < 0;
  }

  private static Element related(Media medium) {
    return MediaElements.element(List.of(medium)).with("class", "related");
  }
}
