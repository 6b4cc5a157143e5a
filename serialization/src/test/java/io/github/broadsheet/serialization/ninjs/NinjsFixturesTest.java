package io.github.broadsheet.serialization.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NinjsFixturesTest {
  private final NinjsReader reader = new NinjsReader();

  static Stream<Path> fixtures() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("ninjs-1", "ninjs-2", "ninjs-3")) {
      all.addAll(SharedData.fixtures(folder));
    }
    return all.stream().filter(path -> !SharedData.mustFail(path));
  }

  static Stream<Path> failing() throws IOException {
    return SharedData.fixtures("ninjs-3").stream().filter(SharedData::mustFail);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsWithoutComplaint(Path fixture) throws IOException {
    ReadResult read = reader.read(Input.of(fixture), ReadLimits.defaults());

    assertThat(read.diagnostics()).filteredOn(d -> d.severity() != Severity.INFO).isEmpty();
    assertThat(reader.recognise(InputHead.of("", Input.of(fixture).head())))
        .isGreaterThanOrEqualTo(Recognition.LIKELY);
  }

  @ParameterizedTest
  @MethodSource("failing")
  void saysWhereWhatIsWrong(Path fixture) throws IOException {
    ReadResult read = reader.read(Input.of(fixture), ReadLimits.defaults());

    assertThat(read.diagnostics())
        .filteredOn(d -> d.severity() == Severity.WARNING)
        .extracting(Diagnostic::position)
        .isNotEmpty()
        .doesNotContain(Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void writesValidItemsThatReadTheSame(Path fixture) throws IOException {
    NinjsVersion version =
        fixture.getParent().endsWith("ninjs-1") ? NinjsVersion.V1_6 : NinjsVersion.V3_1;
    NinjsWriter writer = new NinjsWriter().withVersion(version);

    byte[] item = RoundTrip.keepsItsOwn(writer, reader, Input.of(fixture));

    NinjsSchemas.assertValid(NinjsSchemas.of(version.number()), item);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void writesFormerVersions(Path fixture) throws IOException {
    Article article = reader.read(Input.of(fixture), ReadLimits.defaults()).article();
    for (NinjsVersion version : List.of(NinjsVersion.values())) {
      byte[] item =
          RoundTrip.losesWhatItReports(new NinjsWriter().withVersion(version), reader, article);
      NinjsSchemas.assertValid(NinjsSchemas.of(version.number()), item);
    }
  }

  @ParameterizedTest
  @EnumSource(NinjsVersion.class)
  void writesWhateverThereIsAndReportsWhatIsLost(NinjsVersion version) throws IOException {
    Schema schema = NinjsSchemas.of(version.number());
    NinjsWriter writer = new NinjsWriter().withVersion(version);
    ArticleGenerator articles = ArticleGenerator.of(5);
    ArticleGenerator complete = ArticleGenerator.complete(6);
    for (int i = 0; i < 150; i++) {
      NinjsSchemas.assertValid(
          schema, RoundTrip.losesWhatItReports(writer, reader, articles.next()));
      NinjsSchemas.assertValid(
          schema, RoundTrip.losesWhatItReports(writer, reader, complete.next()));
    }
  }

  @Test
  void readsAnAgencysText() throws IOException {
    Article article = read("ninjs-3", "tt_text_image_3.json");

    assertThat(article.uri())
        .contains(URI.create("http://tt.se/media/text/210526-militarovning-a0f2d045"));
    assertThat(article.identifiers())
        .containsExactly(
            new Identifier(
                "originaltransmissionreference", "a0f2d045-1058-46d1-9f9a-ad80ed1bc86f"));
    assertThat(article)
        .returns(Optional.of("Militärövning i jätteformat hålls 2023"), Article::headline)
        .returns(Optional.of("militärövning"), Article::slugline)
        .returns(Optional.of("sv"), Article::language);
    assertThat(article.lifecycle())
        .returns(OptionalInt.of(3), Lifecycle::urgency)
        .returns(Optional.of(PublicationStatus.USABLE), Lifecycle::status)
        .returns(Optional.of(Timestamp.parse("2021-05-26T13:40:18+02:00")), Lifecycle::updated);
    assertThat(article.rights().copyrightHolder()).contains("TT");
    // The HTML is read, not the plain text beside it: its block quotes are there.
    assertThat(article.blocks(BlockQuote.class)).hasSize(2);
    assertThat(article.media()).isNotEmpty().allMatch(media -> media.uri().isPresent());
    assertThat(article.subjects())
        .anySatisfy(
            subject ->
                assertThat(subject)
                    .returns(SubjectKind.GENRE, Subject::kind)
                    .returns(Optional.of("INR"), Subject::code)
                    .returns(Optional.of("http://tt.se/spec/sector/1.0/"), Subject::scheme));
  }

  @Test
  void readsSchemesOfTheFirstVersion() throws IOException {
    Article article = read("ninjs-1", "ninjsExComplex1.json");

    assertThat(article.dateline().map(Dateline::text)).contains("Grossetto, Italy");
    assertThat(article.subjects())
        .anySatisfy(
            subject ->
                assertThat(subject)
                    .returns(Optional.of("Italy"), Subject::name)
                    .returns(Optional.of("it"), Subject::code)
                    .returns(Optional.of("http://cvx.iptc.org/iso3166-1a2/"), Subject::scheme)
                    .returns(
                        Optional.of(URI.create("http://cvx.iptc.org/iso3166-1a2/it")),
                        Subject::uri));
    assertThat(article.media())
        .singleElement()
        .returns(OptionalInt.of(429), Media::width)
        .returns(Optional.of("Costa Concordia cruise ship"), Media::title);
  }

  private Article read(String folder, String name) throws IOException {
    Path fixture = SharedData.find("fixtures", folder, "newsinjson__" + name);
    return reader.read(Input.of(fixture), ReadLimits.defaults()).article();
  }
}
