package io.github.broadsheet.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final String TEXT = "“We won,” Ann Berg said. She hopes to rest.";

  private final ScoreTokens tokens = new ScoreTokens(TEXT);
  private final BitSet quoted = tokens.all(QuotedWords.of(TEXT));

  @Test
  void countsWordsNotSigns() {
    Measures measures = scored(List.of(one("Ann Berg", "said", "“We won,”")), "We won");
    assertThat(measures.tally("all", "content exact").f1()).isEqualTo(100);
    assertThat(measures.tally("direct", "full exact").f1()).isEqualTo(100);
    assertThat(measures.role("content").f1()).isEqualTo(100);
    assertThat(measures.speakers().f1()).isEqualTo(100);
  }

  @Test
  void tellsSpeechByItsCue() {
    List<Scored> gold =
        List.of(one("Ann Berg", "said", "“We won,”"), one("She", "hopes", "to rest"));
    Measures measures = scored(gold, "We won");
    assertThat(measures.tally("speech", "content exact").recall()).isEqualTo(100);
    assertThat(measures.tally("all", "content exact").recall()).isEqualTo(50);
    assertThat(measures.tally("indirect", "content exact").goldCount()).isEqualTo(1);
  }

  @Test
  void callsHalfAContentFoundButNotExact() {
    Measures measures = scored(List.of(one("Ann Berg", "said", "“We won,”")), "won");
    assertThat(measures.tally("all", "content exact").f1()).isZero();
    assertThat(measures.tally("all", "full lenient").f1()).isEqualTo(100);
  }

  @Test
  void pairsEachOnlyOnce() {
    Scored truth = one("Ann Berg", "said", "“We won,”");
    Scored exact = one("Ann Berg", "said", "We won");
    Scored half = one("Ann Berg", "said", "won");
    Pairing pairing = new Pairing(List.of(truth), List.of(half, exact));
    assertThat(pairing.foundFor(truth)).containsSame(exact);
    assertThat(pairing.trueFor(half)).isEmpty();
  }

  private Measures scored(List<Scored> gold, String foundContent) {
    Measures measures = new Measures();
    measures.add(tokens, quoted, gold, List.of(one("Ann Berg", "said", foundContent)));
    return measures;
  }

  private Scored one(String source, String cue, String content) {
    return Scored.of(
        TEXT, tokens, quoted, Set.of("said"), span(source), span(cue), span(content), 1);
  }

  private static List<Span> span(String words) {
    int start = TEXT.indexOf(words);
    return List.of(new Span(start, start + words.length()));
  }
}
