package io.github.broadsheet.parser.quote;

import static io.github.broadsheet.parser.quote.Stories.RULES;
import static io.github.broadsheet.parser.quote.Stories.article;
import static io.github.broadsheet.parser.quote.Stories.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogue, interviews and transcripts: who has the floor. */
class TalkTest {
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
}
