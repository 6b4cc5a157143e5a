package io.github.broadsheet.parser.quote;

import static io.github.broadsheet.parser.quote.Stories.RULES;
import static io.github.broadsheet.parser.quote.Stories.article;
import static io.github.broadsheet.parser.quote.Stories.headed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.text.Span;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteAnnotatorTest {
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

  @ParameterizedTest
  @ValueSource(
      strings = {"“Who wrote this?” Roe asked.", "“He’ll see that in his sleep,” Roe said."})
  void findsNoReportInAQuestionOrAPronoun(String text) {
    assertThat(new QuoteAnnotator().annotate(article(text)).attributions()).hasSize(1);
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
  void marksWhatAnEditorDid() {
    String text = "“We [the board] left … at noon,” Roe said in Spanish.";
    Quote quote = RULES.annotate(article(text)).attributions().get(0).quote();
    assertThat(quote.insertions()).extracting(span -> span.in(text)).containsExactly("[the board]");
    assertThat(quote.ellipses()).extracting(span -> span.in(text)).containsExactly("…");
    assertThat(quote.originalLanguage()).contains("es");
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

  @Test
  void takesTheDayOfAStatementOutOfItsContent() {
    String text = "Roe announced on Monday plans to close the plant.";
    assertThat(new QuoteAnnotator().annotate(article(text)).quotes())
        .extracting(quote -> quote.in(text))
        .containsExactly("plans to close the plant");
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

  @ParameterizedTest
  @ValueSource(strings = {"PARIS (AP) — ", "PARIS (Reuters) - ", "PORT SELWICK, Maine (AP) _ "})
  void takesNoDatelineForWordsThatWereSaid(String dateline) {
    Article brief = article(dateline + "“We open in May,” said owner Rene Dupont.");

    assertThat(new QuoteAnnotator().annotate(brief).quotes())
        .extracting(quote -> quote.in(brief.text()))
        .containsExactly("“We open in May,”");
  }

  @Test
  void saysThatItReadsEnglishAlone() {
    Article german =
        article("„Wir öffnen im Mai“, sagte Rene Dupont.").toBuilder().language("de").build();
    ReadResult read = ReadResult.builder().article(german).format("text").build();

    assertThat(RULES.annotate(read).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("other-language");
    assertThat(RULES.annotate(read.withArticle(article("No."))).diagnostics()).isEmpty();
  }
}
