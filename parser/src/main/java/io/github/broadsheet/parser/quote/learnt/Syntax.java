package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/**
 * The syntax of one text: for every token its part of speech, head and relation to it.
 *
 * <p>A head is the index of a token of the same sentence, or -1. Filled by {@link SyntaxReader} or,
 * when learning, by a program; {@link #close} then derives where each subtree begins and ends.
 *
 * @since 0.1
 */
public final class Syntax {
  private final int[] parts;
  private final int[] entities;
  private final int[] heads;
  private final int[] relations;
  private final int[] left;
  private final int[] right;

  /** Makes room for the syntax of this many tokens. */
  public Syntax(int tokens) {
    parts = new int[tokens];
    entities = new int[tokens];
    heads = new int[tokens];
    relations = new int[tokens];
    left = new int[tokens];
    right = new int[tokens];
    Arrays.fill(heads, -1);
  }

  /** Sets a part of speech by its place in {@link Tags#PARTS}. */
  public void tag(int token, int part) {
    boolean named = part >= Tags.FIRST_NAMED;
    parts[token] = named ? Tags.PROPER_NOUN : part;
    entities[token] = named ? part - Tags.FIRST_NAMED + 1 : 0;
  }

  /** Sets head and relation. */
  public void attach(int token, int head, int relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  /** Derives the edges of subtrees; call once all heads are set. */
  public void close() {
    int size = heads.length;
    int[] open = new int[size];
    for (int i = 0; i < size; i++) {
      left[i] = i;
      right[i] = i;
      if (heads[i] >= 0) {
        open[heads[i]]++;
      }
    }
    int[] ready = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (open[i] == 0) {
        ready[count++] = i;
      }
    }
    for (int next = 0; next < count; next++) {
      int token = ready[next];
      int head = heads[token];
      if (head >= 0) {
        left[head] = Math.min(left[head], left[token]);
        right[head] = Math.max(right[head], right[token]);
        if (--open[head] == 0) {
          ready[count++] = head;
        }
      }
    }
  }

  /** The number of tokens. */
  public int size() {
    return parts.length;
  }

  /** The part of speech; proper nouns of all kinds are one. */
  public int part(int token) {
    return parts[token];
  }

  /** What a proper noun names: 1 a person, 2 an organization, 3 a place, 4 another; else 0. */
  public int entity(int token) {
    return entities[token];
  }

  /** The index of the head, or -1. */
  public int head(int token) {
    return heads[token];
  }

  /** The relation to the head, by its place in {@link Tags#RELATIONS}. */
  public int relation(int token) {
    return relations[token];
  }

  /** The first token of the subtree. */
  public int left(int token) {
    return left[token];
  }

  /** The last token of the subtree. */
  public int right(int token) {
    return right[token];
  }
}
