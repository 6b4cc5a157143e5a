package io.github.broadsheet.parser.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteAnnotatorTest {
  private static final QuoteAnnotator RULES = QuoteAnnotator.builder().engine(Engine.RULES).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We left at noon,” Roe said.             | DIRECT",
        "Roe said they left at noon.              | INDIRECT",
        "Roe said they left “at the crack of noon.” | MIXED",
        "Roe said “yes and no”.                   | PARTIAL",
      })
  void tellsHowWordsAreReported(String text, QuoteKind kind) {
    assertThat(RULES.annotate(article(text)).attributions())
        .extracting(each -> each.quote().kind())
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "They saw the film “The Long Road” on Sunday. | TITLE",
        "Earvin “Magic” Hale won.                 | NICKNAME",
        "The term “blue carbon” is new.           | TERM",
        "The “experts” in the room left.          | SCARE",
      })
  void tellsWhatQuotesNobody(String text, QuoteKind kind) {
    Article article = RULES.annotate(article(text));
    assertThat(article.attributions()).isEmpty();
    assertThat(article.quotes()).extracting(Quote::kind).containsExactly(kind);
  }

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

  @Test
  void givesTalkBetweenTwoToThemByTurns() {
    String text =
        """
        “You are late,” said Ana Roe.
        “The ferry did not run,” said Tom Reck, a pilot.
        “It never does.”
        “Then why ask?”
        “Because I must.”""";
    assertThat(new QuoteAnnotator().annotate(lines(text)).attributions())
        .extracting(each -> each.speaker().orElseThrow().name())
        .containsExactly("Ana Roe", "Tom Reck", "Ana Roe", "Tom Reck", "Ana Roe");
    assertThat(RULES.annotate(lines(text)).attributions()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nobody asks: who was named last goes on.
        "“We were tired,” Ana Roe said.\n“They were better,” said Tom Reck.\n“We will be back.”",
        // "She" may be the one who spoke before.
        "“We were tired,” Ana Roe said.\n“They were better,” she said.\n“Who would deny it?”",
        "“We were tired,” Ana Roe said.\n“They were better,” Ana Roe said.\n“Who would deny it?”",
      })
  void takesNoParagraphWithoutATagForAnAnswer(String text) {
    assertThat(new QuoteAnnotator().annotate(lines(text)).attributions())
        .noneMatch(each -> each.rule().filter("dialogue"::equals).isPresent());
  }

  @Test
  void leadsAnAnswerToWhoeverDidNotAsk() {
    String text = "Ana Roe met a doctor.\n“Are you well?” the doctor asked.\n“No,” she said.";
    assertThat(new QuoteAnnotator().annotate(lines(text)).attributions())
        .extracting(each -> each.speaker().orElseThrow().name())
        .containsExactly("doctor", "Ana Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The mayor, Ana Roe, spoke to the Selwick Herald. / Q: Why? / A: We had to. Tom Reck said so."
            + "| Selwick Herald, Ana Roe",
        "The Selwick Herald met the mayor, Ana Roe, and her rival, Tom Reck. / Q. Why? / A. We had to."
            + "| Selwick Herald, Ana Roe",
        "Ana Roe won. Her rival, Tom Reck, left. She sat down with the Selwick Herald."
            + " / Q: Why? / A: We had to. | Selwick Herald, Ana Roe",
        "Ana Roe is the mayor. / Q: Why? / We had to. / Q: Must you? / Yes. / It rained."
            + "| Q, Ana Roe, Q, Ana Roe",
        "It rained. / Q Why? / We had to. / Q You left. / Yes. / Q Tell us more. / No."
            + "| Q, A, Q, A, Q, A",
        "It rained. / Q. Why? / A. We had to. / Q. Must you? / A. Yes. | Q, A, Q, A",
        "Selwick Herald: Why? / Ana Roe: We had to. / SH: Must you? / AR: Yes."
            + "| Selwick Herald, Ana Roe, Selwick Herald, Ana Roe",
        "Ana Roe: It is late. / Tom Reck: It is. / Roe: Then go. / Reck: Yes."
            + "| Ana Roe, Tom Reck, Ana Roe, Tom Reck",
        "It began. / THE COURT: Sit. / MR. RECK: Yes. / THE COURT: Call him. / THE WITNESS: Here."
            + "| COURT, RECK, COURT, WITNESS",
      })
  void namesWhoHasTheFloorInAnInterview(String text, String names) {
    String article = text.replace(" / ", "\n");
    assertThat(
            RULES.annotate(lines(article)).attributions().stream()
                .filter(each -> each.rule().filter("turn"::equals).isPresent())
                .map(each -> each.speaker().orElseThrow().name()))
        .containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where: Selwick harbour.\nWhen: On Monday.\nCost: Ten million.",
        "A. B. Roe came.\nA. C. Reck went.\nIt rained.",
        "Q Magazine named it.\nThe band left.\nQ Magazine also put it on a cover.\nIt rained.",
      })
  void takesNoListForAnInterview(String text) {
    assertThat(RULES.annotate(lines(text)).attributions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Levy is ‘madness’, says minister                 | ‘madness’         | minister",
        "Minister calls levy “madness”                    | “madness”         | Minister",
        "Roe ‘will not resign’ over levy, deputy says     | ‘will not resign’ | deputy",
        "Ana Roe: ‘I will not resign’                     | ‘I will not resign’ | Ana Roe",
        "Mayor’s “secret” plan angers fishermen           | “secret”          | ~~",
        "Ferry firm ‘knew of fault’                       | ‘knew of fault’   | ~~",
        "Review: ‘Long Roads’ is too long                 | ‘Long Roads’      | ~~",
        "Budget: ‘I will not resign’                      | ‘I will not resign’ | ~~",
        "Budget live: ‘I will not resign’                 | ‘I will not resign’ | ~~",
      })
  void keepsWordsThatAHeadlineAloneHas(String headline, String words, String source) {
    Article article = new QuoteAnnotator().annotate(headed(headline, "It rained on Monday."));
    assertThat(article.quotes())
        .singleElement()
        .extracting(each -> each.spans().get(0).in(article.text()))
        .isEqualTo(words);
    assertThat(article.attributions())
        .extracting(each -> each.speaker().orElseThrow().name())
        .containsExactlyElementsOf(source.isEmpty() ? List.of() : List.of(source));
  }

  @Test
  void knowsTheOneWordBeforeAColonFromTheStory() {
    Article article = headed("Roe: ‘I will not resign’", "It rained on Ana Roe.");
    assertThat(RULES.annotate(article).attributions())
        .singleElement()
        .extracting(each -> each.speaker().orElseThrow().name())
        .isEqualTo("Ana Roe");
  }

  @Test
  void searchesNoStoryForWordsWithoutEnd() {
    Article article = headed("‘" + "a".repeat(100_000) + " b’ says x", "a".repeat(1_000_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(RULES.annotate(article)).isNotNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Levy is ‘madness’, says Roe        | The levy is madness, Ana Roe said.",
        "Levy is ‘sheer madness’, says Roe  | The levy is sheer\u00a0madness, Ana Roe said.",
      })
  void leavesWordsOfAHeadlineToTheStoryThatRepeatsThem(String headline, String story) {
    Article article = headed(headline, story);
    assertThat(new QuoteAnnotator().annotate(article).attributions())
        .singleElement()
        .extracting(each -> each.quote().kind())
        .isEqualTo(QuoteKind.INDIRECT);
  }

  private static Article headed(String headline, String story) {
    int start = headline.length() + 1;
    return Article.builder()
        .text(headline + "\n" + story)
        .addHeadlines(
            Headline.in(headline + "\n", HeadlineRole.MAIN, new Span(0, headline.length())))
        .addBlocks(Paragraph.of(new Span(start, start + story.length())))
        .build();
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

  @ParameterizedTest
  @ValueSource(
      strings = {"“Who wrote this?” Roe asked.", "“He’ll see that in his sleep,” Roe said."})
  void findsNoReportInAQuestionOrAPronoun(String text) {
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q: Will you write?\nA: I will write, I think.\nQ: Why?\nA: Because.",
        "Ana Roe: Well?\nLena Moss: I will write, I think. Perhaps.\nRoe: Why?\nMoss: Because.",
      })
  void takesNoLabelForWords(String text) {
    assertThat(new QuoteAnnotator().annotate(lines(text)).attributions())
        .hasSize(4)
        .allMatch(each -> each.rule().filter("turn"::equals).isPresent());
  }

  @Test
  void takesALetterThatHidesANameForNoTurn() {
    Article article = article("“It hurt,” said A. in court on Monday.");
    assertThat(RULES.annotate(article).attributions())
        .singleElement()
        .extracting(each -> each.resolution().orElseThrow().rule())
        .isNotEqualTo("transcript-turn");
  }

  @Test
  void takesACourtThatIsToldForNoSource() {
    Article article = headed("Ferryman ‘asleep’ before crash, court told", "It rained.");
    assertThat(new QuoteAnnotator().annotate(article).attributions())
        .allMatch(each -> each.source().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Why so?”\n",
        "Q: Why?\nBecause.\n",
        "Ana Roe: It is late.\nAR: No.\n",
        "The man of the house, made in May, who said it was late, left. ",
        "Ana Roe spoke to Tom Reck, ",
      })
  void takesLinearTimeForTalk(String unit) {
    String text = "“Why?” said Ana Roe.\n“No,” said Tom Reck.\n" + unit.repeat(40_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> RULES.annotate(lines(text)));
  }

  @Test
  void cutsTheWayOfAMessageFromWhatWasTold() {
    String text = "Tom Reck told reporters via WhatsApp that he was safe.";
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions())
        .singleElement()
        .extracting(each -> each.quote().spans().get(0).in(text))
        .isEqualTo("that he was safe");
  }

  @Test
  void endsNoSentenceInATicker() {
    String text = "The merger of Orbis (ORB.L) and Lumo would cut costs, analysts at Pym said.";
    assertThat(RULES.annotate(article(text)).attributions().get(0).quote().spans().get(0).start())
        .isZero();
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

  @Test
  void marksWhatAnEditorDid() {
    String text = "“We [the board] left … at noon,” Roe said in Spanish.";
    Quote quote = RULES.annotate(article(text)).attributions().get(0).quote();
    assertThat(quote.insertions()).extracting(span -> span.in(text)).containsExactly("[the board]");
    assertThat(quote.ellipses()).extracting(span -> span.in(text)).containsExactly("…");
    assertThat(quote.originalLanguage()).contains("es");
  }

  @Test
  void keepsTheTurnsOfATranscriptThatStandsInMarks() {
    String text = "\"HALE: When?\n\"ROE: In May, or “soon.”\n\"HALE: Why?\"";
    Article article =
        Article.builder()
            .text(text)
            .addBlocks(Paragraph.of(new Span(0, 12)))
            .addBlocks(Paragraph.of(new Span(13, 37)))
            .addBlocks(Paragraph.of(new Span(38, 50)))
            .build();
    assertThat(new QuoteAnnotator().annotate(article).attributions())
        .extracting(each -> each.quote().kind())
        .containsExactly(QuoteKind.DIRECT, QuoteKind.DIRECT, QuoteKind.DIRECT);
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

  @Test
  void leavesAPullQuoteToTheSentenceThatItRepeats() {
    String text = "“Bread is dear,” said Ana Roe.\n\nBread is dear\nAna Roe";
    Article article =
        Article.builder()
            .text(text)
            .addBlocks(Paragraph.of(new Span(0, 30)))
            .addBlocks(PullQuote.builder().span(new Span(32, 53)).credit(new Span(46, 53)).build())
            .build();
    assertThat(RULES.annotate(article).attributions()).hasSize(1);
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
  @ValueSource(
      strings = {
        "“It is over,” said an official, who asked not to be named.",
        "An official, who declined to be named, said it was over.",
      })
  void takesAWishToStayUnnamedForNoStatement(String text) {
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions()).hasSize(1);
  }

  @Test
  void endsAReportAtASemicolon() {
    String text = "Ana Roe said the port would open in June; the crane has not been delivered yet.";
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions())
        .extracting(each -> each.quote().spans().get(0).in(text))
        .containsExactly("the port would open in June");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry said it was “normal.” “Whose?” Roe asked.",
        "Ames said the plan was “over.” “Why?” asked Roe.",
      })
  void leavesAQuotationToTheTagBesideIt(String text) {
    Article article = new QuoteAnnotator().annotate(article(text));
    assertThat(article.attributions())
        .extracting(each -> each.quote().kind())
        .containsExactly(QuoteKind.MIXED, QuoteKind.DIRECT);
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
  void takesTheDayOfAStatementOutOfItsContent() {
    String text = "Roe announced on Monday plans to close the plant.";
    assertThat(new QuoteAnnotator().annotate(article(text)).quotes())
        .extracting(quote -> quote.in(text))
        .containsExactly("plans to close the plant");
  }

  @Test
  void givesAnswersToTheOnlyPersonNamedBefore() {
    Article read =
        Article.builder()
            .text("Anna Lane, the harbour master, met us.\nQ: When?\nA: In May.\nQ: Why?\nA: Ice.")
            .build();
    assertThat(RULES.annotate(read).attributions())
        .filteredOn(each -> each.rule().equals(Optional.of("turn")))
        .extracting(each -> each.resolution().orElseThrow().speaker().name())
        .containsExactly("Q", "Anna Lane", "Q", "Anna Lane");
  }

  @Test
  void takesAModeratorForNobodyByName() {
    Article read =
        Article.builder().text("Moderator: When?\nMs. Lane: In May.\nModerator: Why?").build();
    assertThat(RULES.annotate(read).attributions())
        .extracting(each -> each.resolution().orElseThrow().speaker().kind())
        .containsExactly(SpeakerKind.UNNAMED, SpeakerKind.PERSON, SpeakerKind.UNNAMED);
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
  void takesWhatAPrepositionLeadsToForAScrap() {
    Article article = RULES.annotate(article("Guests spoke of “a smell of yesterday.”"));
    assertThat(article.quotes()).extracting(Quote::kind).containsExactly(QuoteKind.PARTIAL);
  }

  @Test
  void nestsReportsInReports() {
    Article article =
        RULES.annotate(article("Voss told reporters that Reyes had assured her it would open."));
    assertThat(article.attributions())
        .extracting(Attribution::id, Attribution::within)
        .containsExactly(tuple("a1", Optional.empty()), tuple("a2", Optional.of("a1")));
  }

  @Test
  void looksForStatementsWithoutMarksInTheBodyAlone() {
    Article article = headed("Roe says they left", "The port is closed.");
    assertThat(RULES.annotate(article).attributions()).isEmpty();
  }

  @Test
  void leavesAHeadlineThatIsAllQuotationToTheDesk() {
    Article article = headed("“We left and nobody saw us”", "Ana Roe said they had left.");
    assertThat(RULES.annotate(article).quotes()).hasSize(1);
  }

  @Test
  void keepsOnlyTheCuesAskedFor() {
    Article article = article("Roe said they left. Ames hoped to stay.");
    QuoteAnnotator speech =
        QuoteAnnotator.builder().engine(Engine.RULES).reportedSpeechOnly().build();
    assertThat(RULES.annotate(article).attributions()).hasSize(2);
    assertThat(speech.annotate(article).attributions())
        .extracting(each -> each.cue().orElseThrow().cueClass())
        .containsExactly(CueClass.SAYS);
  }

  @Test
  void keepsOnlyWhatIsSureEnough() {
    QuoteAnnotator sure =
        QuoteAnnotator.builder().engine(Engine.RULES).minimumConfidence(0.9).build();
    Article article = article("“We left at noon,” Roe said. Ames denied the claim.");
    assertThat(sure.annotate(article).attributions()).hasSize(1);
  }

  @Test
  void leavesOutWhatQuotesNobodyWhenAskedTo() {
    QuoteAnnotator quoted =
        QuoteAnnotator.builder().engine(Engine.RULES).keepUnattributed(false).build();
    assertThat(quoted.annotate(article("The term “blue carbon” is new.")).quotes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "“”", "\"\" ", "… "})
  void findsNoStatementInSignsAlone(String sign) {
    Article article = article(sign.repeat(1_000));
    assertThat(RULES.annotate(article).attributions()).isEmpty();
    assertThat(new QuoteAnnotator().annotate(article).attributions()).isEmpty();
  }

  @Test
  void rejectsOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> QuoteAnnotator.builder().minimumConfidence(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence 1.5 is not between 0 and 1");
    assertThatThrownBy(() -> QuoteAnnotator.builder().maxLearntLength(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxLearntLength -1 is negative");
    assertThatThrownBy(() -> QuoteAnnotator.builder().cueClasses(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsNothingInAnArticleWithoutText() {
    assertThat(RULES.annotate(Article.builder().text("").build()).quotes()).isEmpty();
    assertThat(new QuoteAnnotator().annotate(Article.builder().text("").build()).quotes())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "'",
        "‘“",
        "said \"a\" ",
        "he said that ",
        "and said ",
        "he said, ",
        "“We a,” he said. ",
        "( ",
        "“W a.” - A ",
        ", who said ",
        "according to ",
        "as saying ",
        "He said: “a ‘b “c ",
        "A: “B said c.”\n",
      })
  void readsHostileTextInLinearTime(String piece) {
    Article article = article(piece.repeat(100_000 / piece.length() + 1));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(RULES.annotate(article)).isNotNull());
  }

  @Test
  void readsOneEndlessSentenceInLinearTime() {
    String[] words =
        "the man said he claims of that who was in Paris denied and but to go".split(" ");
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < 1_000_000) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    Article article = article(text.toString());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(RULES.annotate(article)).isNotNull());
  }

  @Test
  void leavesTextLongerThanNewsToTheRules() {
    String text = "Harbour reopens\n\n“We are back,” Ana Brandt said. The port opened at noon.";
    ReadResult read = Articles.parse(text);
    int length = read.article().text().length();
    QuoteAnnotator atMost = QuoteAnnotator.builder().maxLearntLength(length - 1).build();
    ReadResult annotated = atMost.annotate(read);
    assertThat(annotated.article()).isEqualTo(RULES.annotate(read.article()));
    assertThat(annotated.diagnostics())
        .filteredOn(each -> each.code().equals("too-long-for-model"))
        .singleElement()
        .returns(
            "warning too-long-for-model at line 3, column "
                + (length - text.indexOf('“'))
                + ": the article has "
                + length
                + " characters, and the model reads no more than "
                + (length - 1)
                + " (maxLearntLength); its quotes were found by rules alone",
            Diagnostic::toString);
  }

  @Test
  void noticesNothingAboutTextAsLongAsNews() {
    ReadResult read = Articles.parse("“We are back,” Ana Brandt said.");
    int length = read.article().text().length();
    QuoteAnnotator enough = QuoteAnnotator.builder().maxLearntLength(length).build();
    assertThat(enough.annotate(read).diagnostics()).isEqualTo(read.diagnostics());
    assertThat(RULES.annotate(read).diagnostics()).isEqualTo(read.diagnostics());
  }

  private static Article lines(String text) {
    return Article.builder().text(text).build();
  }

  private static Article article(String text) {
    return Article.builder().text(text).addBlocks(Paragraph.of(new Span(0, text.length()))).build();
  }

  @Test
  void readsTextsWithoutBlocks() {
    Article bare = Article.builder().text("“We left,” Roe said.\nIt rained - a little.").build();
    assertThat(RULES.annotate(bare).attributions()).hasSize(1);
  }

  @Test
  void readsAMarkAtTheEndOfAnAddress() {
    Article article = article("“We left early,” said Roe. See http://a.example/\"c");
    assertThat(RULES.annotate(article).attributions()).hasSize(1);
  }

  @Test
  void keepsWordsInMarksWhoseSpeakerIsNotAskedFor() {
    QuoteAnnotator sure = QuoteAnnotator.builder().minimumConfidence(1).build();
    Article article = sure.annotate(article("“We left at noon,” Roe said."));
    assertThat(article.attributions()).isEmpty();
    assertThat(article.quotes()).hasSize(1);
  }

  @Test
  void readsStraightApostrophesAsCurlyOnes() {
    String straight = "Roe said he hadn't denied the charge.";
    assertThat(RULES.annotate(article(straight)).attributions())
        .hasSameSizeAs(RULES.annotate(article(straight.replace('\'', '’'))).attributions());
  }

  @ParameterizedTest
  @CsvSource({"said in German on Monday, de", "said in German towns, ''", "said in German, de"})
  void tellsALanguageFromAnAdjective(String cue, String language) {
    Quote quote =
        RULES.annotate(article("“We left,” Roe " + cue + ".")).attributions().get(0).quote();
    assertThat(quote.originalLanguage().orElse("")).isEqualTo(language);
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
