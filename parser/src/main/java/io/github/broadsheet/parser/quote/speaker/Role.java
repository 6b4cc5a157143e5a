package io.github.broadsheet.parser.quote.speaker;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody is: a title, a post, a description.
 *
 * @param text the words, without article
 * @param head the hash of the main word: "minister"
 * @param words the hashes of all words before a preposition, the main one included
 * @param posts the posts it names, see {@link Posts}
 */
record Role(String text, int head, Set<Integer> words, Set<Integer> posts) {
  Role {
    words = inOrder(words);
    posts = inOrder(posts);
  }

  /**
   * Set.copyOf has another order in every run, and who is weighed first wins where two are even.
   */
  private static Set<Integer> inOrder(Set<Integer> values) {
    return Collections.unmodifiableSet(new TreeSet<>(values));
  }
}
