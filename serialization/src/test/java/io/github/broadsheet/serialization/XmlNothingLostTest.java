package io.github.broadsheet.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.serialization.feed.AtomReader;
import io.github.broadsheet.serialization.feed.AtomWriter;
import io.github.broadsheet.serialization.feed.RssReader;
import io.github.broadsheet.serialization.naf.NafReader;
import io.github.broadsheet.serialization.naf.NafWriter;
import io.github.broadsheet.serialization.newsml1.Newsml1Reader;
import io.github.broadsheet.serialization.newsmlg2.NewsmlG2Reader;
import io.github.broadsheet.serialization.newsmlg2.NewsmlG2Writer;
import io.github.broadsheet.serialization.nitf.NitfReader;
import io.github.broadsheet.serialization.nitf.NitfWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody put into a document in XML is lost without a word. */
class XmlNothingLostTest {
  private static final Path OWN =
      Path.of("src/test/resources/io/github/broadsheet/serialization/injection");

  private static final Map<String, NothingLost> FORMATS =
      Map.of(
          "nitf", both(new NitfReader(), new NitfWriter()),
          "newsml-g2", both(new NewsmlG2Reader(), new NewsmlG2Writer()),
          "newsml-1", new NothingLost(new Newsml1Reader(), Optional.empty()),
          "atom", both(new AtomReader(), new AtomWriter()),
          "rss", new NothingLost(new RssReader(), Optional.empty()),
          "naf", both(new NafReader(), new NafWriter()));

  /** What a document says about the version of its format is not about the news. */
  private static final Set<String> VERSIONS =
      Set.of(
          "@version",
          "@change.date",
          "@change.time",
          "@Version",
          "@standard",
          "@standardversion",
          "@conformance",
          "@xsi:schemaLocation");

  /** What follows the last article of a document is not looked at. */
  private static final Set<String> BEHIND =
      Set.of(
          "words at the end of NewsML",
          "words at the end of newsMessage",
          "words at the end of newsMessage/itemSet",
          "words at the end of feed",
          "words at the end of rss",
          "words at the end of rss/channel");

  private static NothingLost both(ArticleReader reader, ArticleWriter writer) {
    return new NothingLost(reader, Optional.of(writer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nitf", "newsml-g2", "newsml-1", "atom", "rss", "naf"})
  void keepsEveryWordOfOurOwnDocuments(String format) throws IOException {
    assertNothingLost(format, OWN.resolve(format + ".xml"));
  }

  @ParameterizedTest
  @CsvSource({
    "nitf, nitf, newsinjson__NTB_nitf_sample.xml",
    "newsml-g2, newsml-g2, newsml-g2__LISTING_1_A_NewsML-G2_News_Item.xml",
    "newsml-g2, newsml-g2, newsml-g2__LISTING_22_Sports_story_in_NewsML-G2NITF.xml",
    "newsml-1, newsml-1, newsinjson__afp.com_newsml1.2_sample.xml",
    "atom, rss-atom, rome__atom_1.0.xml",
    "rss, rss-atom, feedvalidator__example5.xml",
    "naf, naf, NAF-4-Development__coreference.naf",
  })
  void keepsEveryWordOfRealDocuments(String format, String folder, String name) throws IOException {
    assertNothingLost(format, SharedData.find("fixtures", folder, name));
  }

  private static void assertNothingLost(String format, Path file) throws IOException {
    List<Injection> injections =
        XmlInjections.of(Files.readAllBytes(file)).stream()
            .filter(injection -> !isExempt(injection.place()))
            .toList();

    assertThat(injections).hasSizeGreaterThan(50);
    assertThat(injections.stream().flatMap(FORMATS.get(format)::lost)).isEmpty();
  }

  private static boolean isExempt(String place) {
    return BEHIND.contains(place) || VERSIONS.contains(place.substring(place.lastIndexOf('/') + 1));
  }
}
