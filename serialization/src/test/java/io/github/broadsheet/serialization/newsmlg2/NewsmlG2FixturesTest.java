package io.github.broadsheet.serialization.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewsmlG2FixturesTest {
  private static final NewsmlG2Reader READER = new NewsmlG2Reader();
  private static final NewsmlG2Writer WRITER = new NewsmlG2Writer();

  static Stream<Path> documents() throws IOException {
    return SharedData.fixtures("newsml-g2").stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsAndKeepsEveryDocument(Path file) throws IOException {
    RoundTrip.keepsItsOwn(WRITER, READER, Input.of(file));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void writesEveryDocumentValid(Path file) throws Exception {
    byte[] written = RoundTrip.keepsItsOwn(WRITER, READER, Input.of(file));

    G2Schema.load().requireValid(new String(written, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void losesNothingOfItsOwn(Path file) throws IOException {
    RoundTrip.losesWhatItReports(WRITER, READER, read(file).article());

    // Two have no time of their own; one is made up then, and that is said.
    assertThat(WRITER.write(read(file).article(), java.io.OutputStream.nullOutputStream()).losses())
        .filteredOn(loss -> !loss.reason().startsWith("not known"))
        .isEmpty();
  }

  @Test
  void reportsAnItemWithoutManagement() throws IOException {
    Path file =
        SharedData.find("fixtures", "newsml-g2", "FAIL__newsml-g2__001_incomplete_file.xml");

    assertThat(read(file).diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.ERROR);
              assertThat(d.code()).isEqualTo("missing-element");
              assertThat(d.position()).isPresent();
            });
  }

  @Test
  void readsWhatAnAgencyMapsFromItsOwnFormat() throws IOException {
    Article article =
        read(SharedData.find(
                "fixtures", "newsml-g2", "dpa-digitalwires-to-newsmlg2__embargoed.xml"))
            .article();

    assertThat(article.language()).contains("de");
    assertThat(article.headline(HeadlineRole.KICKER)).contains("Ausstellung");
    assertThat(article.headline().orElse("")).startsWith("Steinmeier: ");
    assertThat(article.dateline().orElseThrow().text()).isEqualTo("Berlin (dpa)");
    assertThat(article.dateline().flatMap(line -> line.span())).isPresent();
    assertThat(article.lifecycle().status()).contains(PublicationStatus.USABLE);
    assertThat(article.lifecycle().urgency()).hasValue(4);
    assertThat(article.lifecycle().version()).contains("1");
    assertThat(article.lifecycle().embargoedUntil().map(t -> t.text()))
        .contains("2025-01-23T19:00:00+01:00");
    assertThat(article.lifecycle().editorialNotes()).hasSize(9);
    assertThat(article.rights().creditLine()).contains("dpa");
    assertThat(article.provider()).contains("dpa");
    assertThat(article.links()).singleElement().returns("seeAlso", link -> link.rel());
    assertThat(article.paragraphs()).hasSize(7);
    assertThat(article.subjects())
        .filteredOn(subject -> subject.kind() == SubjectKind.PLACE)
        .extracting(subject -> subject.name().orElse(""))
        .containsExactly("Berlin", "Ukraine", "Deutschland", "Russland", "Kulturforum");
    assertThat(article.subjects())
        .filteredOn(subject -> subject.scheme().filter("medtop"::equals).isPresent())
        .singleElement()
        .extracting(Subject::uri)
        .hasToString("Optional[http://cv.iptc.org/newscodes/mediatopic/20000062]");
  }

  private static ReadResult read(Path file) throws IOException {
    return READER.read(Input.of(file), ReadLimits.defaults());
  }
}
