package io.github.broadsheet.parser.quote;

import static io.github.broadsheet.parser.quote.Stories.RULES;
import static io.github.broadsheet.parser.quote.Stories.article;
import static io.github.broadsheet.parser.quote.Stories.headed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named as the source of a statement, and where that name ends. */
class SourcesTest {
  @Test
  void takesThoseWhoHearForThoseSpokenTo() {
    Article article = RULES.annotate(article("The jury heard that Benn was drunk."));
    Attribution heard = article.attributions().get(0);
    assertThat(heard.source()).isEmpty();
    assertThat(heard.speaker()).isEmpty();
    assertThat(heard.circumstances())
        .extracting(Circumstance::kind, each -> each.span().in(article.text()))
        .containsExactly(tuple(CircumstanceKind.ADDRESSEE, "The jury"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour Robotics today announced that it will open a plant. | Harbour Robotics",
        "USA Today reported that fares would fall. | USA Today",
      })
  void takesNoDayForASource(String text, String name) {
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions())
        .singleElement()
        .extracting(each -> each.speaker().orElseThrow().name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Harbour Robotics, a maker of robots, today announced that it will build a plant in Selwick."
            + "| Harbour Robotics, a maker of robots",
        "Harbour Robotics (NASDAQ: HBR) today announced that it has opened a plant."
            + "| Harbour Robotics (NASDAQ: HBR)",
        "Harbour Robotics (ASX:HBR; OTC: HBRTF) is pleased to announce that drilling has begun."
            + "| Harbour Robotics (ASX:HBR; OTC: HBRTF)",
        "Halden Foods plc (LSE: HLD), a maker of chilled ready meals, today announced that it grew."
            + "| Halden Foods plc (LSE: HLD), a maker of chilled ready meals",
        "Analysts said Harbour Robotics (HBR.L) and Orbis would cut costs. | Analysts",
        "In Selwick, a union, today announced that it would strike. | a union",
        "On Monday, a man, who was not named, said it was over. | a man, who was not named",
        "After the vote, the mayor, a former baker, today said she would resign."
            + "| the mayor, a former baker",
      })
  void joinsWhatIsAddedToANameWithIt(String text, String source) {
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions())
        .singleElement()
        .extracting(each -> each.source().orElseThrow().spans().get(0).in(text))
        .isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“I am glad,” Ana Roe said. Her rival, Ida Lunt, left. Asked what she thought, she laughed: “Nothing.” | Ana Roe",
        "Ana Roe won. Asked what her sister thought of it, she laughed: “Ask her.” | Ana Roe",
        "Ida Lunt resigned. In a WhatsApp message to friends, she said: “It is over.” | Ida Lunt",
        "Ida Lunt resigned. A Chatter call was cut. “I am free,” she wrote. | Ida Lunt",
      })
  void leadsAPronounToWhoIsAskedAndToNoService(String text, String name) {
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions())
        .last()
        .extracting(each -> each.speaker().orElseThrow().name())
        .isEqualTo(name);
  }

  @Test
  void isLessSureWhereTwoFit() {
    double one = sure("Ana Roe left. She said: “It is over.”");
    double two = sure("Ana Roe met Ida Lunt. She said: “It is over.”");
    assertThat(two).isLessThan(0.7).isLessThan(one - 0.2);
  }

  private static double sure(String text) {
    return new QuoteAnnotator()
        .annotate(article(text))
        .attributions()
        .get(0)
        .resolution()
        .orElseThrow()
        .confidence();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Prosecutor Dilys Marchbanks told the jury that Roe had left. | Prosecutor Dilys Marchbanks | that Roe had left",
        "The leader told councillors the plan was over.   | The leader   | the plan was over",
        "Roe wrote in a note to clients that it was late. | Roe          | that it was late",
        "Patient group Hear Today welcomed the news.      | Patient group Hear Today | the news",
        "According to Ana Roe, analyst at Brook Capital, the post is filled. | Ana Roe, analyst at Brook Capital | the post is filled",
        "According to Ana Roe, rain, wind and snow will come. | Ana Roe     | rain, wind and snow will come",
        "He told lies the whole time.                     | He           | lies the whole time",
      })
  void tellsHearersAndNamesFromCues(String text, String source, String content) {
    Attribution only = new QuoteAnnotator().annotate(article(text)).attributions().get(0);
    assertThat(only.source().orElseThrow().spans().get(0).in(text)).isEqualTo(source);
    assertThat(only.quote().spans().get(0).in(text)).isEqualTo(content);
  }

  @Test
  void takesACourtThatIsToldForNoSource() {
    Article article = headed("Ferryman ‘asleep’ before crash, court told", "It rained.");
    assertThat(new QuoteAnnotator().annotate(article).attributions())
        .allMatch(each -> each.source().isEmpty());
  }

  @Test
  void endsARelativeClauseBeforeTheVerbOfItsNoun() {
    String text = "The union, which said its members were tired, called off the strike.";
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions())
        .extracting(each -> each.quote().spans().get(0).in(text))
        .containsExactly("its members were tired");
  }

  @Test
  void leavesAVerbBetweenSubjectAndCueOutOfTheSource() {
    String text = "Ana Roe, 52, left. The 52-year-old smiled and said: “They love the boat.”";
    Attribution said =
        new QuoteAnnotator()
            .annotate(article(text)).attributions().stream()
                .filter(each -> each.quote().kind() == QuoteKind.DIRECT)
                .findFirst()
                .orElseThrow();
    assertThat(said.source().orElseThrow().spans())
        .extracting(span -> span.in(text))
        .containsExactly("The 52-year-old");
  }

  @ParameterizedTest
  @ValueSource(strings = {"– Ana Roe, baker", "Ana Roe, baker"})
  void attributesABlockQuoteToItsCredit(String credit) {
    String words = "“Bread is dear, and will be dearer.”";
    String text = "The town met.\n\n" + words + "\n" + credit;
    Span block = new Span(15, text.length());
    Article article =
        Article.builder()
            .text(text)
            .addBlocks(Paragraph.of(new Span(0, 13)))
            .addBlocks(
                BlockQuote.builder()
                    .span(block)
                    .credit(new Span(16 + words.length(), text.length()))
                    .build())
            .build();
    Attribution attribution = new QuoteAnnotator().annotate(article).attributions().get(0);
    assertThat(attribution.source().orElseThrow().spans().get(0).in(text))
        .isEqualTo("Ana Roe, baker");
    assertThat(attribution.quote().spans().get(0).in(text)).isEqualTo(words);
    assertThat(attribution.quote().kind()).isEqualTo(QuoteKind.DIRECT);
    assertThat(attribution.resolution().orElseThrow().speaker().name()).isEqualTo("Ana Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ana Roe in a note to clients said: “Rates will fall.” | Ana Roe",
        "A footnote in the report said: “Rates will fall.”     | A footnote in the report",
      })
  void tellsTheSourceFromItsMedium(String text, String source) {
    assertThat(RULES.annotate(article(text)).attributions())
        .extracting(each -> each.source().orElseThrow().spans().get(0).in(text))
        .containsExactly(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She regretted that nobody had called.           | She  | regretted",
        "Lund was convinced that the boat was safe.      | Lund | was convinced",
        "The minister felt his side had been robbed.     | The minister | felt",
        "Roe is confident the club will survive.         | Roe  | is confident",
        "On Monday Roe said it leaked.                   | Roe  | said",
        "The memo, seen by The Echo, quotes Roe as saying it is unsafe. | The memo | quotes",
      })
  void findsWhoThinksOrSays(String text, String source, String cue) {
    Article article = new QuoteAnnotator().annotate(article(text));
    assertThat(article.attributions().get(0))
        .satisfies(
            first -> {
              assertThat(first.source().orElseThrow().spans().get(0).in(text)).isEqualTo(source);
              assertThat(first.cue().orElseThrow().spans().get(0).in(text)).isEqualTo(cue);
            });
  }

  @Test
  void readsATitleInTheSubjectAsAName() {
    Article article =
        new QuoteAnnotator().annotate(article("The magazine “Offbeat” called it “a yawn.”"));
    assertThat(article.attributions())
        .extracting(each -> each.source().orElseThrow().spans().get(0).in(article.text()))
        .containsExactly("The magazine “Offbeat”");
  }

  @Test
  void takesTheVerbForTheCueNotTheRoleBeforeAName() {
    Article article =
        new QuoteAnnotator()
            .annotate(article("“We were poor all day,” captain Kieran Dunne told reporters."));
    assertThat(article.attributions())
        .singleElement()
        .extracting(each -> each.cue().orElseThrow().lemma())
        .isEqualTo("tell");
  }

  @Test
  void leadsAStatementToWhoIssuedIt() {
    String text =
        "Aoife Brennan issued the following statement:\n“I regret that the talks have ended.”";
    int end = text.indexOf('\n');
    Article article =
        Article.builder()
            .text(text)
            .addBlocks(
                Paragraph.of(new Span(0, end)), Paragraph.of(new Span(end + 1, text.length())))
            .build();
    assertThat(RULES.annotate(article).attributions())
        .singleElement()
        .extracting(each -> each.speaker().orElseThrow().name())
        .isEqualTo("Aoife Brennan");
  }
}
