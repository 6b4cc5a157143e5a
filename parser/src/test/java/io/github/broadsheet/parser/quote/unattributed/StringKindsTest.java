package io.github.broadsheet.parser.quote.unattributed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "They saw the film “Nineteen Beats” on Sunday.              | TITLE",
        "She read from her memoir, “Cold Light,” on Sunday.          | TITLE",
        "The choir sang “The Road to the Sea” twice.                 | TITLE",
        "Her 400 pages, “A Roof in Winter,” will be published.       | TITLE",
        "The ministry’s leaflet, “Parking with Care”, is silent.     | TITLE",
        "The shop is called “Uncle.”                                 | TITLE",
        "Beside it hangs a photograph of a goat called “Madam.”      | NICKNAME",
        "Earvin “Magic” Hale won.                                    | NICKNAME",
        "The winger, nicknamed “Lefty”, left.                        | NICKNAME",
        "He is known to supporters as “the Crane”.                   | NICKNAME",
        "Traders call it “the mule”.                                 | NICKNAME",
        "The term “blue carbon” is new.                              | TERM",
        "He never used the word “cosmetic”.                          | TERM",
        "The policy of “offshore welcome” is dead.                   | TERM",
        "They gave her a card marked “Doors closing”.                | TERM",
        "He tours with a new production of “Lanterns” in May.        | TITLE",
        "Ames, the author of “Salt,” lives there.                    | TITLE",
        "It was in the journal “Inheritance.”                        | TITLE",
        "Her paper on the affair is called “Kitchen Physics.”        | TITLE",
        "Bryce, who went by “Smiler,” ran it.                        | NICKNAME",
        "The healer styles himself “Brother Light.”                  | NICKNAME",
        "The drug, sold as “Calmora,” was withdrawn.                 | NICKNAME",
        "She sells it under the name “Clarion.”                      | NICKNAME",
        "Its slogan, “Closer to you,” was painted over.              | TERM",
        "“Stolen” is a figure of speech here.                        | TERM",
        "Doctors call the condition “broken heart syndrome.”         | TERM",
        "It is known in the trade as “ghosting”.                     | TERM",
      })
  void isSureOfWhatIsNamed(String text, QuoteKind kind) {
    assertThat(certain(text)).isEqualTo(kind.toString());
  }

  @Test
  void knowsAgainWhatWasNamedOnce() {
    QuoteText text = QuoteText.of("The novel “Gravel” is out. She wrote “Gravel” in a lift.");
    assertThat(new StringKinds(text).certain(text.passages().get(1))).contains(QuoteKind.TITLE);
  }

  @Test
  void takesAWordNamedOnceForNobodysElsewhere() {
    QuoteText text = QuoteText.of("The word “bad” is out. Roe called it “bad” on Monday.");
    assertThat(new StringKinds(text).certain(text.passages().get(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The “experts” in the room left.",
        "He called the plan “a jail with a gangway.”",
        "“We left at noon,” Roe said.",
        "Roe told reporters, “We Won.”",
        "He said “No.”",
        "The film “Nineteen Beats has no closing mark.",
      })
  void leavesOpenWhatMayBeSomebodysWords(String text) {
    assertThat(certain(text)).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The “experts” in the room left.            | SCARE",
        "The largest bell, “Old Tobit,” is heavy.   | NICKNAME",
        "The verb means “to wait”.                  | TERM",
        "It hung below “Harbour at Dusk” for years. | TITLE",
        "The captain wept. “We were asleep.”        | DIRECT",
      })
  void guessesWhatNobodyIsQuotedWith(String text, QuoteKind kind) {
    QuoteText read = QuoteText.of(text);
    List<Span> body = List.of(new Span(0, text.length()));
    assertThat(UnattributedStrings.find(read, body, List.of()))
        .extracting(Quote::kind)
        .containsExactly(kind);
  }

  @Test
  void leavesOutWhatStatementsQuote() {
    String text = "Roe said it was “over”, and the “experts” left.";
    List<Span> body = List.of(new Span(0, text.length()));
    List<Span> quoted = List.of(new Span(9, 22));
    assertThat(UnattributedStrings.find(QuoteText.of(text), body, quoted))
        .extracting(quote -> quote.in(text))
        .containsExactly("“experts”");
  }

  @Test
  void findsTitlesInsideWhatIsQuoted() {
    String text = "Roe said the film “Nineteen Beats” was long.";
    List<Span> body = List.of(new Span(0, text.length()));
    List<Span> quoted = List.of(new Span(9, text.length() - 1));
    assertThat(UnattributedStrings.find(QuoteText.of(text), body, quoted))
        .extracting(Quote::kind)
        .containsExactly(QuoteKind.TITLE);
  }

  @Test
  void looksInTheBodyAlone() {
    String text = "The “experts” left.\nThe “others” stayed.";
    List<Span> body = List.of(new Span(20, text.length()));
    assertThat(UnattributedStrings.find(QuoteText.of(text), body, List.of()))
        .extracting(quote -> quote.in(text))
        .containsExactly("“others”");
  }

  private static String certain(String text) {
    QuoteText read = QuoteText.of(text);
    Passage passage = read.passages().get(0);
    return new StringKinds(read).certain(passage).map(QuoteKind::toString).orElse("nothing");
  }
}
