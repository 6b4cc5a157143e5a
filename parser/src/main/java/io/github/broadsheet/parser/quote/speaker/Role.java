package io.github.broadsheet.parser.quote.speaker;

import java.util.Set;

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
    words = Set.copyOf(words);
    posts = Set.copyOf(posts);
  }
}
