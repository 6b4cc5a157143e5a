package io.github.broadsheet.parser.quote.nesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which one report stands within another. */
class ReportsWithinReportsTest {
  private static final QuoteAnnotator ANNOTATOR = new QuoteAnnotator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // verbs with a clause, an infinitive, a question, an object
        "Roe said the engineer had told her that the bridge was safe. | the engineer | had told",
        "Roe said the engineer had promised to mend the bridge.       | the engineer | had promised",
        "Roe said Ames had asked whether the bridge was safe.         | Ames | had asked",
        "He said the cameras showed a delay of two minutes.           | the cameras | showed",
        "She said her brother knew the answer.                        | her brother | knew",
        "Roe said her neighbours keep telling her the road is open.   | her neighbours | keep telling",
        "A spokesman said the ministry had yet to explain why it paid. | the ministry | had yet to explain",
        "Roe said her son had texted her to say that he was safe.      | her son | had texted her to say",
        "Roe said the captain had radioed to say it had failed.       | the captain | had radioed to say",
        "Roe said she had heard from colleagues that it would close.  | colleagues | had heard",
        "Roe said his client denied having been asked for money.      | his client | denied",
        "Roe said the guards shouted at people to lie down.           | the guards | shouted at",
        "Roe said the patients were begging for it.                   | the patients | were begging for",
        "Roe said the bell had warned people of a flood.              | the bell | had warned",
        // passives
        "Roe said he had been offered money by a stranger.            | - | had been offered",
        "Roe said they were promised a clinic.                        | - | were promised",
        "Roe said staff had been ordered not to talk.                 | - | had been ordered",
        "Roe said the engineer had been told by a colleague that it leaked. | a colleague | had been told",
        "Roe said the engineer had been warned twice that it leaked.  | - | had been warned",
        "Roe said he was told about it by a barman.                   | - | was told",
        // a tag after the whole
        "The driver told police that he had slept, a court heard.     | The driver | told",
        "The union has rejected the offer, its leader, Ana Roe, said. | The union | has rejected",
        "Scientists expect the glacier to vanish, the study says.     | Scientists | expect",
        // who else "he" may be, an aside, a paper
        "A plaque says he believed the dam would hold.                | he | believed",
        "Lund said her neighbour, a nurse, describes the smell as “boiled shoes.” |"
            + " her neighbour, a nurse | describes",
        "Roe said management had not replied to a letter asking for talks. | a letter | asking for",
        "“Everybody keeps asking me when I will stop,” Roe said.      | Everybody | keeps asking",
        // nouns
        "Officials said the ministry was aware of the complaint that the wells were salted. |"
            + " - | complaint",
        "The company denied Roe’s accusation that it had lied.        | Roe’s | accusation",
        "The union rejected a claim by the company that pay had risen. | the company | claim",
        "Roe welcomed the bank’s promise to refund customers.         | the bank’s | promise",
        "Roe said he was aware of reports that the plant would close. | - | reports",
        // words in quotation marks
        "“My boss told me I was finished,” Roe said.                  | My boss | told",
        "“They say the river never rises,” Ames said. “It rose.”      | They | say",
        "“We asked,” Ames said. “They said no.”                       | They | said",
        "“The doctor said, ‘Walk,’ so I walked,” Ames said.           | The doctor | said",
        // citations
        "State media quoted Reyes as saying that talks had failed.    | Reyes | as saying",
        "The port will close, according to the Echo, citing two officials. | two officials | citing",
        "The Echo reported, citing a memo, that the port would close. | a memo | citing",
        "Roe, citing two doctors, said the drug had been withdrawn.   | two doctors | citing",
        "Roe said that, according to the ministry, eleven had died.   | the ministry | according to",
      })
  void standsWithinTheOtherReport(String text, String source, String cue) {
    assertThat(nested(article(text))).containsExactly(source + " | " + cue);
  }

  @Test
  void leadsThroughChainsOfThree() {
    Article article =
        article("Roe said Ames had told her that Lund had asked whether the bank knew.");
    Attribution lund = by("Lund", article);
    Attribution ames = article.enclosing(lund).orElseThrow();
    assertThat(sourceOf(ames, article)).isEqualTo("Ames");
    assertThat(article.enclosing(ames).map(each -> sourceOf(each, article))).contains("Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said the ministry had promised some help and the union had refused the offer.",
        "She said the ministry had promised to help but the union had refused the offer.",
        "She said that the ministry had promised to help and that the union refused the offer.",
      })
  void partsReportsSideBySide(String text) {
    Article article = article(text);
    assertThat(article.enclosing(by("the union", article)).map(each -> sourceOf(each, article)))
        .contains("She");
    assertThat(by("the ministry", article).quote().in(article.text())).endsWith("help");
  }

  @Test
  void keepsTogetherWhatOneClauseReports() {
    Article article =
        article("Voss said Reyes had told her that it would open and that Roe had agreed to it.");
    assertThat(article.enclosing(by("Roe", article)).map(each -> sourceOf(each, article)))
        .contains("Reyes");
  }

  @Test
  void endsAnInnerReportWithTheMarkThatClosesIt() {
    Article article = article("Roe said the firm had told her in March that it was “over.”");
    assertThat(article.attributions())
        .extracting(each -> each.quote().in(article.text()))
        .allMatch(words -> words.endsWith("“over.”"));
  }

  @Test
  void endsWhatAnInnerSpeakerBelievesBeforeTheNextReport() {
    Article article =
        article(
            "Ames wrote that the king knew it was over and that the queen had hinted otherwise.");
    assertThat(nested(article)).containsExactly("the king | knew", "the queen | had hinted");
  }

  @Test
  void givesTheSecondVerbOfAReportToItsOwnSubject() {
    Article article = article("Roe said the region had agreed to pay and then refused to pay any.");
    assertThat(nested(article))
        .containsExactlyInAnyOrder("the region | had agreed", "the region | refused");
  }

  @Test
  void takesNoReasonForASource() {
    Article article = article("The mayor will close the port, she said, citing safety concerns.");
    assertThat(nested(article)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he said, citing Roe, ",
        "She said that he said that ",
        "she said he said and he said but ",
        "“He said ‘she said, ",
      })
  void readsHostileTextInLinearTime(String piece) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(article(piece.repeat(4_000))).isNotNull());
  }

  private static List<String> nested(Article article) {
    return article.attributions().stream()
        .filter(each -> each.within().isPresent())
        .map(
            each ->
                sourceOf(each, article)
                    + " | "
                    + each.cue().map(Cue::spans).map(s -> s.get(0).in(article.text())).orElse("-"))
        .toList();
  }

  private static Attribution by(String source, Article article) {
    return article.attributions().stream()
        .filter(each -> sourceOf(each, article).equals(source))
        .findFirst()
        .orElseThrow();
  }

  private static String sourceOf(Attribution attribution, Article article) {
    Optional<Source> source = attribution.source();
    return source.map(each -> each.spans().get(0).in(article.text())).orElse("-");
  }

  private static Article article(String text) {
    Article article =
        Article.builder().text(text).addBlocks(Paragraph.of(new Span(0, text.length()))).build();
    return ANNOTATOR.annotate(article);
  }

  @Test
  void leavesASecondCitationOutOfTheFirst() {
    Article article =
        article(
            "The Echo reported, citing two officials, that the port would close, citing a memo.");
    assertThat(article.attributions())
        .extracting(each -> each.quote().in(article.text()))
        .allMatch(words -> !words.contains("memo") && !words.contains("officials"));
  }
}
