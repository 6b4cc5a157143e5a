package io.github.broadsheet.parser.quote.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The ferry, she said, sank.        | The ferry , she said , sank .",
        "They don't know it’s Tom’s.       | They do n't know it ’s Tom ’s .",
        "We'll see; you’ve won, I'd say    | We 'll see ; you ’ve won , I 'd say",
        "Mr. Hale and Dr. Ng met in St. Ives. | Mr. Hale and Dr. Ng met in St. Ives .",
        "A U.S.-led force at 5 p.m. today  | A U.S.-led force at 5 p.m. today",
        "It cost $1,250.50 (or 12%).       | It cost $ 1,250.50 ( or 12 % ) .",
        "At 8:30, the well-known O’Brien   | At 8:30 , the well-known O’Brien",
        "Wait... what?! -- No—never        | Wait ... what ? ! -- No — never",
        "See example.com or mail a@b.org.  | See example.com or mail a@b.org .",
        "See https://example.com/a?b=c.    | See https://example.com/a?b=c .",
        "the end.The next                  | the end . The next",
        "``So,'' he said                   | `` So , '' he said",
        "the voters' choice                | the voters ' choice",
        "Here John F. Hale and I. So am I. | Here John F. Hale and I . So am I .",
        "AT&T and R&D                      | AT&T and R&D",
      })
  void cutsWordsAndSigns(String text, String tokens) {
    assertThat(String.join(" ", texts(Tokens.of(text)))).isEqualTo(tokens);
  }

  @Test
  void marksWhatATokenLooksLike() {
    Tokens tokens = Tokens.of("NATO said \"90\" half-built\nships");
    assertThat(tokens.has(0, Tokens.ALL_CAPS)).isTrue();
    assertThat(tokens.has(1, Tokens.CAPITALIZED)).isFalse();
    assertThat(tokens.has(2, Tokens.QUOTE)).isTrue();
    assertThat(tokens.has(3, Tokens.NUMBER)).isTrue();
    assertThat(tokens.has(3, Tokens.AFTER_SPACE)).isFalse();
    assertThat(tokens.has(5, Tokens.HAS_HYPHEN)).isTrue();
    assertThat(tokens.has(6, Tokens.AFTER_BREAK)).isTrue();
  }

  @Test
  void hashesWhatIsSpelledAlikeAlike() {
    Tokens tokens = Tokens.of("Don’t DON'T");
    assertThat(tokens.hash(1)).isEqualTo(tokens.hash(3)).isEqualTo(Tokens.hash("n't"));
    assertThat(tokens.is(0, "do")).isTrue();
    assertThat(tokens.is(0, "don")).isFalse();
    assertThat(tokens.normalized(1)).isEqualTo("n't");
  }

  @Test
  void findsTokensByOffset() {
    Tokens tokens = Tokens.of("one  two");
    assertThat(tokens.firstEndingAfter(0)).isZero();
    assertThat(tokens.firstEndingAfter(3)).isEqualTo(1);
    assertThat(tokens.firstEndingAfter(8)).isEqualTo(2);
    assertThat(tokens.firstStartingAt(1)).isEqualTo(1);
  }

  @Test
  void hasNoTokensInBlankText() {
    assertThat(Tokens.of("").size()).isZero();
    assertThat(Tokens.of(" \u00A0\n\u200B").size()).isZero();
  }

  @Test
  void keepsSupplementaryCharactersWhole() {
    assertThat(texts(Tokens.of("a 😀 𝐀𝐁 \uD83D"))).containsExactly("a", "😀", "𝐀𝐁", "\uD83D");
  }

  private static List<String> texts(Tokens tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
  }
}
