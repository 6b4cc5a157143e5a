package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The posts that newspapers call by more than one name: chief diplomat, foreign minister. */
final class Posts {
  private static final int LONGEST = 6;
  private static final Map<String, Set<Integer>> BY_NAME = read();

  private Posts() {}

  /**
   * The posts that the words from {@code first} up to {@code after} name, the longest name first.
   */
  static Set<Integer> in(Tokens tokens, int first, int after) {
    Set<Integer> found = new HashSet<>();
    int at = first;
    while (at < after) {
      at = longestAt(tokens, at, after, found);
    }
    return found;
  }

  private static int longestAt(Tokens tokens, int at, int after, Set<Integer> found) {
    StringBuilder words = new StringBuilder();
    int end = at + 1;
    Set<Integer> best = Set.of();
    for (int i = at; i < Math.min(after, at + LONGEST); i++) {
      words.append(i == at ? "" : " ").append(tokens.normalized(i));
      Set<Integer> posts = BY_NAME.get(words.toString());
      if (posts != null) {
        best = posts;
        end = i + 1;
      }
    }
    found.addAll(best);
    return end;
  }

  private static Map<String, Set<Integer>> read() {
    Map<String, Set<Integer>> byName = new HashMap<>();
    List<String> lines = Resource.lines("roles.txt");
    for (int post = 0; post < lines.size(); post++) {
      for (String name : lines.get(post).split(",")) {
        byName.computeIfAbsent(name.strip(), key -> new HashSet<>()).add(post);
      }
    }
    return byName;
  }
}
