package io.github.broadsheet.parser.quote.learnt;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A candidate with its source and content, as ranges of token indices.
 *
 * @param cueSure the probability that it is a cue, by the readings of roles
 * @param frameSure the probability that it is a cue, by the reading of its window
 * @param contentSure the probability of just these spans, if it is a cue
 * @param confidence the probability that all of it is right, once {@link Confidence} has judged it
 * @since 0.1
 */
public record Frame(
    Candidate candidate,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    double cueSure,
    double frameSure,
    double contentSure,
    double confidence) {

  /** Reads the frame off the states of a window. */
  static Frame of(Candidate candidate, byte[] states, double frameSure, double contentSure) {
    List<List<Span>> spans =
        List.of(List.of(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int length = candidate.end() - candidate.start();
    for (int i = 0; i < length; ) {
      int role = CueStates.ALL.role(states[i]);
      int from = i;
      while (i < length && CueStates.ALL.role(states[i]) == role) {
        i++;
      }
      if (role != Role.NONE) {
        spans.get(role).add(new Span(from + candidate.start(), i + candidate.start()));
      }
    }
    return new Frame(
        candidate,
        spans.get(Role.SOURCE),
        spans.get(Role.CUE),
        spans.get(Role.CONTENT),
        candidate.probability(),
        frameSure,
        contentSure,
        0);
  }

  /** The same frame with a confidence. */
  public Frame rated(double probability) {
    return new Frame(candidate, source, cue, content, cueSure, frameSure, contentSure, probability);
  }

  /** Whether it cannot stand beside others, given the tokens of their contents and anchors. */
  boolean meets(BitSet contents, BitSet anchors) {
    return contents.get(candidate.anchor())
        || content.stream().anyMatch(span -> holds(contents, span) || holds(anchors, span));
  }

  private static boolean holds(BitSet tokens, Span span) {
    int next = tokens.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  /** The same ranges as stretches of text. */
  static List<Span> inText(List<Span> ranges, Tokens tokens) {
    return ranges.stream().map(range -> tokens.span(range.start(), range.end())).toList();
  }
}
