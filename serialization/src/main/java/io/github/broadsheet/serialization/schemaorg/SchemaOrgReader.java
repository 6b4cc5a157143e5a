package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.FORMAT;
import static io.github.broadsheet.serialization.schemaorg.Vocabulary.NEWS_ARTICLE;
import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.schemaorg.Scripts.Pieces;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads articles from schema.org JSON-LD: a single one, a list, a {@code @graph}, the main entity
 * of a page; strings or objects for authors, pictures and places; also out of {@code script}
 * elements.
 *
 * <p>Properties the model does not know, and the things around the article, are kept as {@linkplain
 * io.github.broadsheet.article.Extensions extensions}. Without an article another work with words
 * is read: a quotation, a review of a claim.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class SchemaOrgReader implements ArticleReader {
  /** Makes a reader. */
  public SchemaOrgReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Recognition recognise(InputHead head) {
    String text = head.text();
    if (head.isBinary() || !text.contains("schema.org")) {
      return Recognition.NO;
    }
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return text.contains("\"@context\"") ? Recognition.CERTAIN : Recognition.LIKELY;
    }
    boolean isPage = start.regionMatches(true, 0, "<!doctype", 0, 9) || start.startsWith("<html");
    return Scripts.areIn(text) && !isPage ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    Pieces pieces = Scripts.read(input.bytes(limits), limits);
    return article(graph(pieces, input), 0, pieces, limits);
  }

  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    Pieces pieces = Scripts.read(input.bytes(limits), limits);
    Graph graph = graph(pieces, input);
    return IntStream.range(0, graph.articles().size())
        .mapToObj(index -> article(graph, index, pieces, limits));
  }

  private static Graph graph(Pieces pieces, Input input) {
    Graph graph = Graph.of(pieces.values());
    if (graph.articles().isEmpty()) {
      throw new ParseException("no-article", input + " holds no article of schema.org");
    }
    return graph;
  }

  private static ReadResult article(Graph graph, int index, Pieces pieces, ReadLimits limits) {
    Fields document = graph.articles().get(index);
    JsonFields in =
        graph.isAlone()
            ? JsonTree.fields(document, pieces.bytes(), pieces.original(), limits)
            : JsonFields.of(document);
    Draft draft = new Draft(limits);
    if (pieces.isMended() && index == 0) {
      noteMended(draft);
    }
    SchemaOrgMapping.MAPPING.read(in, draft);
    List<ExtensionValue> parts = Statements.read(in, draft);
    if (Vocabulary.hasType(document, "Quotation"::equals)) {
      Statements.readWhole(document, draft);
    }
    takeUsual(in);
    if (index == 0 && graph.articles().size() > 1) {
      noteMore(graph.articles().size(), draft);
    }
    draft.extension(FORMAT, rest(in, parts, index == 0 ? graph.others() : List.of()));
    return draft.finish(FORMAT);
  }

  private static void noteMended(Draft draft) {
    draft.note(
        "mended-json",
        Severity.WARNING,
        "no well-formed JSON: commas before a closing bracket, or line breaks in strings, were"
            + " passed over",
        Optional.empty());
  }

  private static void noteMore(int articles, Draft draft) {
    draft.note(
        "more-articles",
        Severity.INFO,
        "there are " + articles + " articles in the document; this is the first",
        Optional.empty());
  }

  /** Takes what every document has. */
  private static void takeUsual(JsonFields in) {
    Vocabulary.takeType(in, NEWS_ARTICLE);
    if (in.peek(TYPE).filter(SchemaOrgWriter.LIVE::equals).isPresent()) {
      in.take(TYPE);
    }
    in.peekText("@context")
        .filter(context -> Vocabulary.local(context + "/").isEmpty() || context.endsWith(".org/"))
        .ifPresent(usual -> in.take("@context"));
  }

  private static Fields rest(
      JsonFields in, List<ExtensionValue> parts, List<ExtensionValue> others) {
    Fields.Builder rest = Fields.builder();
    in.rest().values().forEach(rest::put);
    if (!parts.isEmpty()) {
      rest.put(Statements.PARTS, new Sequence(parts));
    }
    if (!others.isEmpty()) {
      rest.put("@graph", new Sequence(others));
    }
    return rest.build();
  }
}
