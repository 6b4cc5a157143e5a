package io.github.broadsheet.examples.evaluate;

import io.github.broadsheet.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One attribution, true or found, as sets of words. */
record Scored(
    List<Span> sourceSpans,
    List<Span> cueSpans,
    List<Span> contentSpans,
    double confidence,
    BitSet source,
    BitSet cue,
    BitSet content,
    Kind kind,
    boolean isSpeech) {

  /** How much of a content lies in quotation marks. */
  enum Kind {
    DIRECT,
    MIXED,
    INDIRECT
  }

  static Scored of(
      String text,
      ScoreTokens tokens,
      BitSet quoted,
      Set<String> reportingWords,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      double confidence) {
    BitSet words = tokens.words(content);
    BitSet cueWords = tokens.words(cue);
    if (cueWords.isEmpty()) {
      // A colon or a dash may be the whole cue.
      cueWords = tokens.all(cue);
    }
    int inMarks = shared(words, quoted);
    Kind kind =
        inMarks == 0 ? Kind.INDIRECT : inMarks == words.cardinality() ? Kind.DIRECT : Kind.MIXED;
    boolean speech = !cueWords.isEmpty() && hasReportingWord(text, cue, reportingWords);
    return new Scored(
        source, cue, content, confidence, tokens.words(source), cueWords, words, kind, speech);
  }

  private static boolean hasReportingWord(String text, List<Span> cue, Set<String> words) {
    for (Span span : cue) {
      String lower = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
      for (String word : lower.split("[^a-z]+")) {
        if (words.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  static int shared(BitSet some, BitSet others) {
    BitSet both = (BitSet) some.clone();
    both.and(others);
    return both.cardinality();
  }

  /** Twice the shared words by all words of both. */
  double dice(Scored other) {
    return 2.0
        * shared(content, other.content)
        / (content.cardinality() + other.content.cardinality());
  }

  boolean sameContent(Scored other) {
    return content.equals(other.content);
  }

  boolean meetsSource(Scored other) {
    return source.intersects(other.source) || (source.isEmpty() && other.source.isEmpty());
  }

  boolean meetsCue(Scored other) {
    return cue.intersects(other.cue) || (cue.isEmpty() && other.cue.isEmpty());
  }
}
