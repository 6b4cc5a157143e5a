package io.github.broadsheet.parser.quote.learnt;

import static io.github.broadsheet.parser.quote.learnt.Spellings.at;

import java.util.Arrays;

/**
 * Names the relation of every token to its head, once all heads are known.
 *
 * @since 0.1
 */
public final class RelationLabeller {
  private final Spellings words;
  private final int[] parts;
  private final int[] heads;
  private final int[] firstChild;
  private final int[] lastChild;
  private final int[] latest;

  /** Prepares the labelling of one text. */
  public RelationLabeller(Spellings words, int[] parts, int[] heads) {
    this.words = words;
    this.parts = parts;
    this.heads = heads;
    int size = words.size;
    firstChild = new int[size];
    lastChild = new int[size];
    latest = new int[size];
    Arrays.fill(firstChild, -1);
    Arrays.fill(lastChild, -1);
    for (int i = size - 1; i >= 0; i--) {
      if (heads[i] > i) {
        firstChild[heads[i]] = i;
      }
    }
    for (int i = 0; i < size; i++) {
      if (heads[i] >= 0 && heads[i] < i) {
        lastChild[heads[i]] = i;
      }
    }
  }

  /** Remembers the relation given to a token; call in order of the tokens. */
  public void label(int token, int relation) {
    int head = heads[token];
    latest[head] = relation * 2 + (head < token ? 1 : 0);
  }

  /** The features of the relation of a token that has a head. */
  public void features(int token, Features out) {
    int head = heads[token];
    int word = words.words[token];
    int part = parts[token];
    int headWord = words.words[head];
    int headPart = parts[head];
    int side = head < token ? 0 : 1;
    int distance = Math.min(7, Math.abs(head - token));
    int first = firstChild[token];
    int firstWord = at(words.words, first);
    int place = (lastChild[head] == token ? 1 : 0) + (firstChild[head] == token ? 2 : 0);
    int sisterPart = at(parts, firstChild[head]);
    int before = at(parts, token - 1);
    out.clear();
    out.from(0);
    out.add(part, headPart, side);
    out.add(word, headPart, side);
    out.add(part, headWord, side);
    out.add(word, headWord, side);
    out.add(part, headPart, distance, side);
    out.add(part, headPart, before, at(parts, token + 1));
    out.add(part, firstWord, headPart, side);
    out.add(part, at(parts, first), headPart, side);
    out.add(part, at(parts, lastChild[token]), headPart);
    out.add(part, headPart, at(parts, heads[head]));
    out.add(latest[head], part, headPart, side);
    out.add(latest[head], headWord, part, side);
    out.add(place, part, headPart, side);
    out.add(firstWord, headWord, part, side);
    out.add(word, part);
    out.add(sisterPart, part, headPart, side);
    out.add(at(words.words, firstChild[head]), part, headWord);
    out.add(before, part, headPart, side);
    out.add(at(words.words, token - 1), part, headPart, side);
    out.add(words.lastThree[token], part, headPart, side);
  }
}
