package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.quotelayer.LayerWriter;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonTree;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lines of quotes as they are written, of one article or of many. Not safe to share. */
final class QuoteLines implements ArticleSink {
  static final String NAME = "quotes-jsonl";

  private static final Mapping<Void, Void> MAPPING =
      Mapping.<Void, Void>of("a line of quotes")
          .holds(FieldGroups.QUOTE_LAYER, "$.statement")
          .holds(Set.of(Field.URI_OF_ARTICLE), "$.uri")
          .build();

  private static final ReadLimits LIMITS =
      ReadLimits.builder().maxTextLength(Integer.MAX_VALUE).build();

  private final OutputStream out;
  private int documents;

  QuoteLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public WriteResult write(Article article) throws IOException {
    documents++;
    LayerWriter layer = new LayerWriter(article);
    CodePoints points = CodePoints.of(article.text());
    StatementList back = new StatementList(LIMITS);
    Set<Quote> attributed = new HashSet<>();
    for (Attribution attribution : article.attributions()) {
      attributed.add(attribution.quote());
      back.read(write(article, spans(attribution), points, layer.attribution(attribution)));
    }
    for (Quote quote : article.quotes()) {
      if (!attributed.contains(quote)) {
        back.read(write(article, spans(quote), points, layer.quote(quote)));
      }
    }
    return new WriteResult(NAME, MAPPING.losses(article, back.onItsWords(NAME).article()));
  }

  private Fields write(
      Article article, Stream<Span> spans, CodePoints points, JsonBuilder statement)
      throws IOException {
    List<ExtensionValue> words =
        new TreeSet<>(spans.toList())
            .stream().<ExtensionValue>map(span -> words(span, article, points)).toList();
    Fields line =
        new JsonBuilder()
            .put("document", documents)
            .put("uri", article.uri())
            .put("statement", statement)
            .put("words", new Sequence(words))
            .build();
    JsonTree.write(line, out);
    return line;
  }

  private static Sequence words(Span span, Article article, CodePoints points) {
    Span counted = points.toCodePoints(span);
    return new Sequence(
        List.of(number(counted.start()), number(counted.end()), new Text(article.text(span))));
  }

  private static Numeral number(int value) {
    return new Numeral(BigDecimal.valueOf(value));
  }

  private static Stream<Span> spans(Attribution attribution) {
    return Stream.of(
            spans(attribution.quote()),
            attribution.source().stream().flatMap(source -> source.spans().stream()),
            attribution.cue().stream().flatMap(cue -> cue.spans().stream()),
            attribution.circumstances().stream().map(circumstance -> circumstance.span()),
            attribution.speaker().stream().flatMap(speaker -> speaker.mentions().stream()))
        .flatMap(each -> each);
  }

  private static Stream<Span> spans(Quote quote) {
    return Stream.of(quote.spans(), quote.marked(), quote.insertions(), quote.ellipses())
        .flatMap(List::stream);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
