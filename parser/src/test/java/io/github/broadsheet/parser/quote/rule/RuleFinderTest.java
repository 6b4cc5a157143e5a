package io.github.broadsheet.parser.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences, and source, cue, content and rule of the statement found in each. */
class RuleFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We left,” Ana Roe said.                 | Ana Roe | said | “We left,” | quote-subject-cue",
        "“We left”, Roe said.                     | Roe | said | “We left” | quote-subject-cue",
        "“Why?” asked the mayor.                  | the mayor | asked | “Why?” | quote-cue-subject",
        "“No,” said Ana Roe, a baker, on Friday.  | Ana Roe, a baker | said | “No,” | quote-cue-subject",
        "“We left,” he said, “at noon.”           | he | said | “We left,” + “at noon.” | quote-subject-cue",
        "“We left,” he said. “It was noon.”       | he | said | “We left,” + “It was noon.” | quote-subject-cue",
        "“We left,” he said two days later, “at noon.” | he | said | “We left,” + “at noon.” | quote-subject-cue",
        "“We left,” he said after Poe spoke. “It was noon.” | he | said | “We left,” + “It was noon.” | quote-subject-cue",
        "“We left,” said Roe, leaning on the rail, “at noon.” | Roe | said | “We left,” + “at noon.” | quote-cue-subject",
        "“We left,” he told Ana Poe (R-Tex.). “It was noon.” | he | told | “We left,” + “It was noon.” | quote-subject-cue",
        "“We left,” he said “It was noon.”        | he | said | “We left,” + “It was noon.” | quote-subject-cue",
        "“We left,” retired pilot Ana Roe said.   | retired pilot Ana Roe | said | “We left,” | quote-subject-cue",
        "“It is over,” an aide who had to leave said. | an aide who had to leave | said | “It is over,” | quote-subject-cue",
        "It will open in June, Ana Roe, an engineer at the port, said. | Ana Roe, an engineer at the port | said | It will open in June | clause-subject-cue",
        "After ten years at sea, “there is nothing to say,” he said. | he | said | After ten years at sea, “there is nothing to say,” | quote-subject-cue",
        "Yet, “there is nothing to say,” he said. | he | said | “there is nothing to say,” | quote-subject-cue",
        "He was “tired,” Roe said.                | Roe | said | He was “tired,” | quote-subject-cue",
      })
  void findsWordsBeforeTheCue(String text, String source, String cue, String content, String rule) {
    assertThat(found(text)).containsExactly(line(source, cue, content, rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Roe said: “We left.”                      | Roe | said: | “We left.” | subject-cue-quote",
        "She added on Monday, “We left.”           | She | added | “We left.” | subject-cue-quote",
        "Roe told reporters: “We left.”            | Roe | told | “We left.” | subject-cue-quote",
        "Said Roe: “We left.”                      | Roe | Said | “We left.” | cue-subject-quote",
        "Roe agreed. “It was a long and cold day.” | Roe | agreed | “It was a long and cold day.” | cue-then-quote",
        "Lumo, a start-up that sells lamps, said: “We left.” | Lumo, a start-up that sells lamps | said: | “We left.” | subject-cue-quote",
        "The board said it was “delighted” to help. | The board | said | it was “delighted” to help | subject-cue-clause",
      })
  void findsWordsAfterTheCue(String text, String source, String cue, String content, String rule) {
    assertThat(found(text)).containsExactly(line(source, cue, content, rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ana Roe said that the plan was dead.      | Ana Roe | said | that the plan was dead | subject-cue-that",
        "Ana Roe said the plan was dead.           | Ana Roe | said | the plan was dead | subject-cue-clause",
        "She told police he had gone.              | She | told | he had gone | subject-cue-clause",
        "Roe would not say whether he had gone.    | Roe | would not say | whether he had gone | subject-cue-clause",
        "The club vowed to appeal.                 | The club | vowed | to appeal | subject-cue-clause",
        "Roe denied taking the money.              | Roe | denied | taking the money | subject-cue-clause",
        "Roe, who runs the port, denied the claim. | Roe, who runs the port | denied | the claim | subject-cue-object",
        "The chair rejected as absurd the idea.    | The chair | rejected as absurd | the idea | subject-cue-object",
        "Critics described it as a farce.          | Critics | described | it as a farce | subject-cue-object",
        "Roe called the vote “a joke.”             | Roe | called | the vote “a joke.” | subject-cue-object",
        "The office urged people to stay.          | The office | urged | people to stay | subject-cue-object",
        "The port will close, two officials said.  | two officials | said | The port will close | clause-subject-cue",
        "The port, she said, will close in May.    | she | said | The port + will close in May | clause-subject-cue",
        "The council is expected to vote in May.   | - | is expected | The council + to vote in May | passive-cue",
        "According to the log, nobody was hurt.    | the log | According to | nobody was hurt | according-to",
        "Nobody was hurt, according to the log.    | the log | according to | Nobody was hurt | according-to",
      })
  void findsReportedSpeech(String text, String source, String cue, String content, String rule) {
    assertThat(found(text)).containsExactly(line(source, cue, content, rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The streets, he added, “were empty.”     | he | added | The streets + “were empty.” | subject-cue-quote",
        "In the town, he added, “all was quiet.”  | he | added | “all was quiet.” | subject-cue-quote",
        "He yelled “Out!” at the stand.           | He | yelled | “Out!” | subject-cue-quote",
        "He cautioned “not so fast,” before he left. | He | cautioned | “not so fast,” | subject-cue-quote",
        "Roe made the following comment: “I have nothing more to say.” | Roe | made the following comment: | “I have nothing more to say.” | lead-in",
        "It grew late and the crew had one message: “Let us all go home now.” | the crew | had one message: | “Let us all go home now.” | lead-in",
        "The talks will be short - Ana Roe: “They will have to be short.” | Ana Roe | : | “They will have to be short.” | lead-in",
      })
  void endsWordsWithTheirMarks(
      String text, String source, String cue, String content, String rule) {
    assertThat(found(text)).containsExactly(line(source, cue, content, rule));
  }

  @Test
  void findsALeadInInTheParagraphBefore() {
    assertThat(found("Roe has this to offer:\n“I have nothing more to say.”"))
        .containsExactly(
            line("Roe", "has this to offer:", "“I have nothing more to say.”", "lead-in"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“Too late,” was her only comment.          | her          | was her only comment | “Too late,”",
        "“Never,” was the old mayor’s answer.       | the old mayor’s | was the old mayor’s answer | “Never,”",
        "His reply was “No.”                        | His          | reply was            | “No.”",
        "It rained. The minister’s verdict: “Not bad.”         | The minister’s | verdict:           | “Not bad.”",
      })
  void findsQuotationsTaggedByANoun(String text, String source, String cue, String content) {
    assertThat(found(text)).containsExactly(line(source, cue, content, "noun-tag"));
  }

  @Test
  void findsAShortQuotationAfterAWordForIt() {
    assertThat(found("The mayor had one word: “Enough.”"))
        .containsExactly(line("The mayor", "had one word:", "“Enough.”", "lead-in"));
  }

  @Test
  void takesATitleForNoQuotation() {
    assertThat(found("On the show “Morning Long,” Roe said they left."))
        .containsExactly(line("Roe", "said", "they left", "subject-cue-clause"));
  }

  @Test
  void sharesASubjectBetweenTwoCues() {
    assertThat(
            found(
                "Roe called the plan a sham and warned that it would fail, saying it cost too much."))
        .containsExactly(
            line("Roe", "called", "the plan a sham", "subject-cue-object"),
            line("Roe", "warned", "that it would fail", "subject-cue-that"),
            line("Roe", "saying", "it cost too much", "subject-cue-clause"));
  }

  @Test
  void findsTheReportWithinAReport() {
    assertThat(found("“We left,” state radio quoted Reyes as saying."))
        .containsExactly(
            line("state radio", "quoted", "“We left,”", "quoted-as-saying"),
            line("Reyes", "as saying", "“We left,”", "as-saying"));
    assertThat(found("Roe rejected the traders’ complaint that they had been shut out."))
        .containsExactly(
            line(
                "Roe",
                "rejected",
                "the traders’ complaint that they had been shut out",
                "subject-cue-object"),
            line("the traders’", "complaint", "that they had been shut out", "noun-cue"));
    assertThat(found("It opens in May, according to La Ribera, citing a memo."))
        .containsExactly(
            line("La Ribera", "according to", "It opens in May", "according-to"),
            line("a memo", "citing", "It opens in May", "citing"));
  }

  @Test
  void findsWhoSpeaksFromHowThePageIsSet() {
    assertThat(found("Ana Roe, baker: “It is dear.”"))
        .containsExactly(line("Ana Roe, baker", ":", "“It is dear.”", "turn"));
    assertThat(found("“It is dear.” – Ana Roe, baker"))
        .containsExactly(line("Ana Roe, baker", "–", "“It is dear.”", "dash-credit"));
    assertThat(found("Q: When?\nROE: In May.\nOr in June.\nQ: Why?"))
        .containsExactly(
            line("Q", ":", "When?", "turn"),
            line("ROE", ":", "In May. + Or in June.", "turn"),
            line("Q", ":", "Why?", "turn"));
    assertThat(found("ROE: Good day.\nQ When will it open?\nROE: In May.\nQ And then?"))
        .containsExactly(
            line("ROE", ":", "Good day.", "turn"),
            line("Q", "-", "When will it open?", "turn"),
            line("ROE", ":", "In May.", "turn"),
            line("Q", "-", "And then?", "turn"));
  }

  @Test
  void findsTheTurnsOfATranscriptQuotedWhole() {
    assertThat(
            found(
                """
                Part of the transcript follows:
                "HALE: When will it open?
                "ROE: It is not “my bridge,” and it was late.
                "I said so in May.
                "(CROSSTALK.)
                "HALE: In June?
                "ROE: When it is safe."
                It shut in March.
                """))
        .containsExactly(
            line("HALE", ":", "When will it open?", "turn"),
            line(
                "ROE",
                ":",
                "It is not “my bridge,” and it was late. + \"I said so in May.",
                "turn"),
            line("HALE", ":", "In June?", "turn"),
            line("ROE", ":", "When it is safe.", "turn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nevada: Ana Roe.\nIowa: Finn Poe.\nOhio: Tom Hale.\nThe poll ended.",
        "Roe: 1,204.\nPoe: 998.\nRoe: 87.\nPoe: 12.",
        "It rained for days.\n– The day after –\nThen it stopped.",
      })
  void takesNoListAndNoHeadingForATurn(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void findsTwoVoicesInAParagraph() {
    assertThat(found("Roe: “It is dear.” Poe: “It is not.”"))
        .containsExactly(
            line("Roe", ":", "“It is dear.”", "turn"), line("Poe", ":", "“It is not.”", "turn"));
  }

  @Test
  void keepsQuotationAcrossParagraphs() {
    assertThat(found("“One,” Roe said. “Two.\n“Three.”"))
        .containsExactly(line("Roe", "said", "“One,” + “Two. + “Three.”", "quote-subject-cue"));
  }

  @Test
  void endsAnUnclosedQuotationBeforeATagThatNamesSomebody() {
    assertThat(found("“We are not done, said Tom Ruiz, a deckhand. Nobody moved."))
        .contains(line("Tom Ruiz, a deckhand", "said", "“We are not done,", "unclosed-quote"));
  }

  @Test
  void leavesAQuotationWholeThatTheNextParagraphTakesUp() {
    assertThat(found("“He rang, said Tom Ruiz was late, and left.\n“Then he rang again.”"))
        .noneMatch(line -> line.endsWith("unclosed-quote"));
  }

  @Test
  void takesADashOnALineOfItsOwnForNoCredit() {
    assertThat(found("It rained all day.\n—\nSo we left.")).isEmpty();
  }

  @Test
  void endsAnUnclosedQuotationBeforeItsTag() {
    assertThat(found("“I never did, she said."))
        .containsExactly(line("she", "said", "“I never did,", "unclosed-quote"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The port opened in May.|",
        "Roe read “The Winter’s Tale” to the children.|",
        "The report came a day after the claims.|",
        "They posted it home in a box marked “drainage samples.”|",
        "Who said?|",
        "Said.|",
      })
  void findsNothingWhereNobodyIsQuoted(String text) {
    assertThat(found(text)).isEmpty();
  }

  private static List<String> found(String text) {
    return new RuleFinder()
        .find(QuoteText.of(text)).stream().map(each -> line(each, text)).toList();
  }

  private static String line(Statement statement, String text) {
    return line(
        cut(statement.source(), text),
        cut(statement.cue(), text),
        cut(statement.content(), text),
        statement.rule());
  }

  private static String line(String source, String cue, String content, String rule) {
    return String.join(" | ", source, cue, content, rule);
  }

  private static String cut(List<Span> spans, String text) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" + "));
  }
}
