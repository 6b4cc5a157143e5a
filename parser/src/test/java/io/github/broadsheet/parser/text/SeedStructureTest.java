package io.github.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the seeds say about the structure of their documents. */
class SeedStructureTest {
  private static final Path SEEDS = Path.of("..", "seeds");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<Seed> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files
          .filter(file -> file.toString().endsWith(".expected.json"))
          .sorted()
          .map(SeedStructureTest::seed)
          .toList()
          .stream();
    }
  }

  private static Seed seed(Path expected) {
    String name = expected.getFileName().toString().replace(".expected.json", "");
    try {
      Path text = expected.resolveSibling(name + ".txt");
      ReadResult result = new PlainTextReader().read(Input.of(text), ReadLimits.defaults());
      return new Seed(name, result, JSON.readTree(Files.readString(expected)));
    } catch (IOException unreadable) {
      throw new AssertionError(name, unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsEveryCharacterInOnePlace(Seed seed) {
    Coverage.check(seed.result);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsHeadlines(Seed seed) {
    assertThat(seed.headline(HeadlineRole.KICKER)).isEqualTo(seed.text("kicker"));
    assertThat(seed.headline(HeadlineRole.MAIN)).isEqualTo(seed.text("headline"));
    assertThat(seed.headline(HeadlineRole.DECK)).isEqualTo(seed.text("deck"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsBylineAndDateline(Seed seed) {
    Optional<Byline> byline = seed.article().byline();
    assertThat(byline.map(Byline::text)).isEqualTo(seed.text("byline", "text"));
    assertThat(
            byline.stream().flatMap(b -> b.contributors().stream()).map(Contributor::name).toList())
        .isEqualTo(strings(seed.expected.path("byline").path("contributors")));
    Optional<Dateline> dateline = seed.article().dateline();
    assertThat(dateline.map(Dateline::text)).isEqualTo(seed.text("dateline", "text"));
    assertThat(dateline.map(d -> d.places().get(0))).isEqualTo(seed.text("dateline", "place"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsTimes(Seed seed) {
    assertThat(seed.article().lifecycle().published().map(Timestamp::text))
        .isEqualTo(seed.text("published"));
    assertThat(seed.article().lifecycle().updated().map(Timestamp::text))
        .isEqualTo(seed.text("updated"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsBlocks(Seed seed) {
    Article article = seed.article();
    assertThat(article.paragraphs()).hasSize(seed.expected.path("paragraphs").asInt());
    assertThat(seed.texts(Heading.class)).isEqualTo(strings(seed.expected.path("crossheads")));
    assertThat(seed.texts(PullQuote.class)).isEqualTo(strings(seed.expected.path("pullQuotes")));
    assertThat(article.blocks(ListBlock.class).stream().map(seed::items).toList())
        .isEqualTo(
            seed.expected.path("lists").valueStream().map(SeedStructureTest::items).toList());
    assertThat(article.blocks(Note.class).stream().map(seed::note).toList())
        .isEqualTo(
            seed.expected
                .path("notes")
                .valueStream()
                .map(n -> n.path("kind").asString() + " " + n.path("text").asString())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsFigures(Seed seed) {
    assertThat(seed.article().figures().stream().map(seed::figure).toList())
        .isEqualTo(
            seed.expected
                .path("figures")
                .valueStream()
                .map(
                    f ->
                        f.path("caption").asString()
                            + "|"
                            + unbracketed(f.path("credit").asString(""))
                            + "|"
                            + f.path("file").asBoolean())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesWhatItLeavesOut(Seed seed) {
    List<String> expected =
        seed.expected
            .path("discarded")
            .valueStream()
            .map(d -> d.path("reason").asString() + " " + d.path("text").asString())
            .toList();
    List<String> actual =
        seed.result.discarded().stream()
            .filter(d -> d.reason() != DiscardReason.TIMESTAMP)
            .filter(d -> d.reason() != DiscardReason.ORNAMENT)
            .map(d -> d.reason() + " " + d.span().in(seed.result.input().orElseThrow()))
            .toList();
    assertThat(actual).isEqualTo(expected);
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  /** The seeds give items with their markers. */
  private static List<String> items(JsonNode list) {
    List<String> items = new ArrayList<>();
    for (String item : strings(list)) {
      items.add(item.substring(item.indexOf(' ') + 1));
    }
    return items;
  }

  private static String unbracketed(String credit) {
    boolean brackets = credit.startsWith("(") || credit.startsWith("[");
    return brackets ? credit.substring(1, credit.length() - 1) : credit;
  }

  /** One seed: what was read, and what should have been. */
  record Seed(String name, ReadResult result, JsonNode expected) {
    Article article() {
      return result.article();
    }

    Optional<String> headline(HeadlineRole role) {
      return article().headline(role);
    }

    Optional<String> text(String... path) {
      JsonNode node = expected;
      for (String key : path) {
        node = node.path(key);
      }
      return node.isMissingNode() ? Optional.empty() : Optional.of(node.asString());
    }

    <B extends io.github.broadsheet.article.Block> List<String> texts(Class<B> type) {
      return article().blocks(type).stream().map(block -> block.in(article().text())).toList();
    }

    List<String> items(ListBlock list) {
      return list.items().stream().map(item -> item.span().in(article().text())).toList();
    }

    String note(Note note) {
      return note.noteKind() + " " + note.in(article().text());
    }

    String figure(Figure figure) {
      String caption = figure.caption().map(Caption::span).map(article()::text).orElse("");
      String credit = figure.credit().map(Credit::text).orElse("");
      return caption + "|" + credit + "|" + figure.isFile();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
