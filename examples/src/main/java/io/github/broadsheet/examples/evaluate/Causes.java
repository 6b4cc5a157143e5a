package io.github.broadsheet.examples.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sorts errors by their cause, and keeps the first few of each to look at. */
final class Causes {
  private static final int EXAMPLES = 5;
  private static final int EXCERPT = 160;

  /** What went wrong. */
  enum Cause {
    MISSED_QUOTE("words in quotation marks, not found"),
    MISSED_SPEECH("reported speech without marks, not found"),
    MISSED_OTHER("thoughts, wishes, findings, not found"),
    INVENTED("nothing was said, or not by itself"),
    CONTENT_STARTS_EARLY("content starts too early"),
    CONTENT_STARTS_LATE("content starts too late"),
    CONTENT_ENDS_EARLY("content ends too early"),
    CONTENT_ENDS_LATE("content ends too late"),
    CONTENT_BROKEN("content differs within"),
    SOURCE("another source"),
    SOURCE_EDGES("source has other edges"),
    CUE_EDGES("cue has other edges");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private final Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
  private final Map<Cause, List<String>> examples = new EnumMap<>(Cause.class);

  void add(String id, String text, List<Scored> gold, List<Scored> found) {
    Pairing pairing = new Pairing(gold, found);
    for (Scored truth : gold) {
      Optional<Scored> guess =
          pairing.foundFor(truth).filter(one -> truth.dice(one) >= Measures.HALF);
      if (guess.isPresent()) {
        compare(id, text, truth, guess.get());
      } else {
        count(missed(truth), id, text, truth);
      }
    }
    for (Scored guess : found) {
      if (pairing.trueFor(guess).filter(one -> guess.dice(one) >= Measures.HALF).isEmpty()) {
        count(Cause.INVENTED, id, text, guess);
      }
    }
  }

  private static Cause missed(Scored truth) {
    if (truth.kind() != Scored.Kind.INDIRECT) {
      return Cause.MISSED_QUOTE;
    }
    return truth.isSpeech() ? Cause.MISSED_SPEECH : Cause.MISSED_OTHER;
  }

  private void compare(String id, String text, Scored truth, Scored guess) {
    if (!truth.sameContent(guess)) {
      count(edges(truth, guess), id, text, guess);
    }
    if (!truth.meetsSource(guess)) {
      count(Cause.SOURCE, id, text, guess);
    } else if (!truth.source().equals(guess.source())) {
      count(Cause.SOURCE_EDGES, id, text, guess);
    }
    if (!truth.cue().equals(guess.cue())) {
      count(Cause.CUE_EDGES, id, text, guess);
    }
  }

  private static Cause edges(Scored truth, Scored guess) {
    int start = guess.content().nextSetBit(0) - truth.content().nextSetBit(0);
    int end = guess.content().length() - truth.content().length();
    if (start != 0) {
      return start < 0 ? Cause.CONTENT_STARTS_EARLY : Cause.CONTENT_STARTS_LATE;
    }
    if (end != 0) {
      return end < 0 ? Cause.CONTENT_ENDS_EARLY : Cause.CONTENT_ENDS_LATE;
    }
    return Cause.CONTENT_BROKEN;
  }

  private void count(Cause cause, String id, String text, Scored one) {
    counts.merge(cause, 1, Integer::sum);
    List<String> kept = examples.computeIfAbsent(cause, key -> new ArrayList<>());
    if (kept.size() < EXAMPLES) {
      kept.add(id + ": " + excerpt(text, one));
    }
  }

  private static String excerpt(String text, Scored one) {
    int start = Integer.MAX_VALUE;
    for (var spans : List.of(one.sourceSpans(), one.cueSpans(), one.contentSpans())) {
      start = spans.isEmpty() ? start : Math.min(start, spans.get(0).start());
    }
    int end = Math.min(text.length(), start + EXCERPT);
    return text.substring(start, end).replace('\n', ' ');
  }

  /** The causes, the most frequent first, each with its examples. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<Cause, Integer>comparingByValue().reversed())
        .forEach(
            entry -> {
              lines.add(String.format(Locale.ROOT, "%5d  %s", entry.getValue(), entry.getKey()));
              examples
                  .getOrDefault(entry.getKey(), List.of())
                  .forEach(example -> lines.add("         " + example));
            });
    return lines;
  }
}
