package io.github.broadsheet.parser.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the seeds say about who said what, with every span in the input file. */
class SeedAttributionsTest {
  private static final QuoteAnnotator RULES = QuoteAnnotator.builder().engine(Engine.RULES).build();

  static Stream<ExpectedSeed> seeds() throws IOException {
    return ExpectedSeed.in(Path.of("..", "seeds")).stream();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsEveryAttributionAndNoOther(ExpectedSeed seed) throws IOException {
    ReadResult result = seed.read();
    Article article = RULES.annotate(result.article());
    assertThat(found(article, result)).isEqualTo(expected(seed, found(article, result)));
  }

  /** The model sees other things than the rules; of the first seed both must find all. */
  @Test
  void findsAllOfTheFirstSeedWithTheModelToo() throws IOException {
    ExpectedSeed seed =
        seeds()
            .filter(each -> each.toString().startsWith("taliban-refute"))
            .findFirst()
            .orElseThrow();
    ReadResult result = seed.read();
    Article article = new QuoteAnnotator().annotate(result.article());
    assertThat(found(article, result)).isEqualTo(expected(seed, found(article, result)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsStringsThatQuoteNobody(ExpectedSeed seed) throws IOException {
    ReadResult result = seed.read();
    Article article = RULES.annotate(result.article());
    List<String> found =
        article.quotes().stream()
            .filter(quote -> article.attributionsOf(quote).isEmpty())
            .map(quote -> quote.kind() + " " + inInput(quote.spans(), result))
            .toList();
    List<String> expected =
        seed.unattributed().stream()
            .map(node -> node.path("kind").asString() + " " + ExpectedSeed.spans(node))
            .toList();
    assertThat(found).isEqualTo(expected);
  }

  /** Kind, source, cue, class and content of each attribution, and what it stands within. */
  private static List<String> found(Article article, ReadResult result) {
    List<String> lines = new ArrayList<>();
    for (Attribution each : article.attributions()) {
      String within =
          each.within()
              .flatMap(article::attribution)
              .map(a -> content(a.quote(), result))
              .orElse("-");
      lines.add(
          String.join(
              " | ",
              each.quote().kind().toString(),
              each.source().map(Source::spans).map(s -> inInput(s, result)).orElse("-"),
              each.cue().map(Cue::spans).map(s -> inInput(s, result)).orElse("-"),
              each.cue().map(cue -> cue.cueClass().toString()).orElse("-"),
              content(each.quote(), result),
              "within " + within));
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> expected(ExpectedSeed seed, List<String> found) {
    List<JsonNode> nodes = seed.attributions();
    List<String> lines = new ArrayList<>();
    for (JsonNode node : nodes) {
      JsonNode within = node.path("within");
      String outer = within.isInt() ? content(nodes.get(within.asInt()), found) : "-";
      lines.add(line(node, content(node, found), outer));
    }
    return lines.stream().sorted().toList();
  }

  private static String line(JsonNode node, String content, String outer) {
    JsonNode cue = node.path("cue");
    return String.join(
        " | ",
        QuoteKind.valueOf(node.path("kind").asString()).toString(),
        node.has("source") ? ExpectedSeed.spans(node.path("source")).toString() : "-",
        node.has("cue") ? ExpectedSeed.spans(cue).toString() : "-",
        node.has("cue") ? cue.path("class").asString() : "-",
        content,
        "within " + outer);
  }

  /** The expected content, or the one of its other right forms that was found. */
  private static String content(JsonNode node, List<String> found) {
    String first = ExpectedSeed.spans(node.path("content")).toString();
    return Stream.concat(Stream.of(node.path("content")), node.path("contentAlso").valueStream())
        .map(ExpectedSeed::spans)
        .map(List::toString)
        .filter(spans -> found.stream().anyMatch(line -> line.contains(" | " + spans + " | ")))
        .findFirst()
        .orElse(first);
  }

  private static String content(Quote quote, ReadResult result) {
    return inInput(quote.spans(), result);
  }

  private static String inInput(List<Span> spans, ReadResult result) {
    return spans.stream().map(result::toInput).toList().toString();
  }
}
