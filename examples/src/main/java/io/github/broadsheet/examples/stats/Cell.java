package io.github.broadsheet.examples.stats;

/**
 * What quotes are counted by. What is not known is an empty word.
 *
 * @param speaker who is quoted
 * @param kind what the speaker is, such as {@code person}
 * @param outlet where
 * @param month when, such as {@code 2026-11}
 * @param verb how: the base form of the cue
 */
record Cell(String speaker, String kind, String outlet, String month, String verb) {
  /** Says whether the speaker goes by a name that is the same in other articles. */
  boolean isNamed() {
    return kind.equals("person") || kind.equals("organisation") || kind.equals("place");
  }
}
