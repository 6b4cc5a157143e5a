package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.story.Body;
import io.github.broadsheet.serialization.story.BodyReader;
import io.github.broadsheet.serialization.story.Bylines;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a live blog: {@code BlogPosting}s. */
final class LiveUpdates {
  static final String PROPERTY = "liveBlogUpdate";
  private static final String ENTRY = "BlogPosting";

  private LiveUpdates() {}

  static void read(JsonFields article, Draft draft) {
    article.objects(PROPERTY).forEach(entry -> draft.article().addBlock(entry(entry, draft)));
  }

  private static Entry entry(JsonFields object, Draft draft) {
    Vocabulary.takeType(object, ENTRY);
    draft.text().begin();
    int start = draft.text().next();
    Entry.Builder entry = Entry.builder();
    object.text("headline").map(draft.text()::add).ifPresent(entry::headline);
    object.text("datePublished").map(Dates::parse).ifPresent(entry::posted);
    People.nameOf(object, "author", "Person").map(Bylines::of).ifPresent(entry::byline);
    object.text("articleBody").ifPresent(body -> entry.addAllBlocks(blocks(body, draft)));
    entry.addAllBlocks(Pictures.readFigures(object, draft));
    return entry.span(draft.text().since(start)).build();
  }

  private static List<Block> blocks(String text, Draft draft) {
    if (Bodies.isHtml(text)) {
      Body body = new BodyReader(draft.text()).read(HtmlFragment.parse(text));
      draft.article().addAllMarks(body.marks());
      draft.leftOut(body);
      return body.blocks();
    }
    List<Mark> marks = new ArrayList<>();
    List<Block> blocks = Bodies.paragraphs(text, draft.text(), marks);
    draft.article().addAllMarks(marks);
    return blocks;
  }

  static boolean areIn(Article article) {
    return article.blocks().stream().anyMatch(Entry.class::isInstance);
  }

  static void write(Article article, JsonBuilder out) {
    out.objects(
        PROPERTY,
        article.blocks(Entry.class).stream().map(entry -> entry(article, entry)).toList());
  }

  private static JsonBuilder entry(Article article, Entry entry) {
    JsonBuilder out =
        new JsonBuilder()
            .put(TYPE, ENTRY)
            .put("headline", entry.headline().map(article::text).filter(it -> !it.isBlank()))
            .put("datePublished", entry.posted().flatMap(Dates::iso));
    People.named(out, "author", "Person", entry.byline().map(line -> line.text()));
    Optional.of(Bodies.write(article, entry.blocks()))
        .filter(body -> !body.isEmpty())
        .ifPresent(body -> out.put("articleBody", body));
    Pictures.writeFigures(article.text(), entry.blocks(), out);
    return out;
  }
}
