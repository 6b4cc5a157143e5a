package io.github.broadsheet.serialization.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.serialization.XmlSchemas;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads that mean what the standard means, and say it in other places. */
class MisplacedTest {
  private static final NitfReader READER = new NitfReader();

  @Test
  void readsAnUrgencyBesideTheDataOfTheDocument() throws IOException {
    assertThat(read("<urgency ed-urg='2'/>").lifecycle().urgency()).isEqualTo(OptionalInt.of(2));
    assertThat(read("<docdata><urgency ed-urg='4'/></docdata><urgency ed-urg='2'/>").lifecycle())
        .returns(OptionalInt.of(4), times -> times.urgency());
  }

  @Test
  void readsKeywordsThatStandInsideTheirElements() throws IOException {
    Article article =
        read("<docdata><key-list><keyword> Ferry fares </keyword></key-list></docdata>");

    assertThat(article.subjects())
        .singleElement()
        .extracting(Subject::name)
        .isEqualTo(Optional.of("Ferry fares"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<urgency ed-urg='2'/>",
        "<meta name='desk'/><meta name='wire' content=''/><meta name='x' content='y'/>",
        "<docdata><pubdata item-length='454'/><revision-history name='norm'/></docdata>",
        "<docdata><key-list><keyword>Ferry</keyword><keyword key='fares'/></key-list></docdata>",
      })
  void writesThemWhereTheSchemaWantsThem(String head) throws Exception {
    XmlSchemas schema = XmlSchemas.of(SharedData.find("schemas", "nitf", "nitf-3-6.xsd"));

    byte[] written = RoundTrip.keepsItsOwn(new NitfWriter(), READER, Input.of(document(head, "")));

    assertThatCode(() -> schema.validate(written)).doesNotThrowAnyException();
  }

  @Test
  void leavesOutAnAbstractOfWhichNothingIsLeft() throws Exception {
    XmlSchemas schema = XmlSchemas.of(SharedData.find("schemas", "nitf", "nitf-3-6.xsd"));
    String odd =
        "<body.head><abstract><media><media-metadata name='a'/></media></abstract></body.head>";
    Article article = READER.read(Input.of(document("", odd)), ReadLimits.defaults()).article();

    byte[] written = RoundTrip.losesWhatItReports(new NitfWriter(), READER, article);

    assertThatCode(() -> schema.validate(written)).doesNotThrowAnyException();
  }

  private static Article read(String head) throws IOException {
    return READER.read(Input.of(document(head, "")), ReadLimits.defaults()).article();
  }

  private static String document(String head, String bodyHead) {
    return "<nitf><head>%s</head><body>%s<body.content><p>It rained.</p></body.content></body></nitf>"
        .formatted(head, bodyHead);
  }
}
