package io.github.broadsheet.examples.report;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is quoted, as the page shows them.
 *
 * @param rank place in the order of how many words are quoted, from 0
 * @param name the speaker's name, or how the text puts it if the speaker is not known
 * @param speaker who it is
 * @param attributions what is attributed to them
 * @param share how many words that comes to
 */
record Voice(
    int rank, String name, Optional<Speaker> speaker, List<Attribution> attributions, Share share) {
  /** How many colours the style sheet has; later voices share them and differ by letter. */
  static final int COLOURS = 8;

  /** Returns the letters that stand for the voice wherever its colour does: A, B, … Z, AA. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = rank + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** Returns the class of the style sheet that gives the voice its colour. */
  String colour() {
    return speaker.isPresent() ? "v" + rank % COLOURS : "v-unknown";
  }
}
