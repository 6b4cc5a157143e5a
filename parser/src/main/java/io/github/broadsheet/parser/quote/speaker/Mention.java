package io.github.broadsheet.parser.quote.speaker;

import java.util.List;

/**
 * A name where it stands in the text, with what stands around it.
 *
 * @param first the first token of the name, title left out
 * @param after the token after the name
 * @param kind what it is the name of, as far as this place tells
 * @param gender as title, given name and roles around it tell
 * @param roles what the person is, as this place tells
 * @param titled whether a title stands before it: "Mr. Vant"
 * @param from the first token of the whole, title and role before it included
 */
record Mention(
    int first,
    int after,
    NameKind kind,
    Gender gender,
    List<Role> roles,
    boolean titled,
    int from) {
  Mention {
    roles = List.copyOf(roles);
  }

  int length() {
    return after - first;
  }
}
