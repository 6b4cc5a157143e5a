package io.github.broadsheet.parser.quote.learnt;

import static io.github.broadsheet.parser.quote.learnt.Spellings.at;

/**
 * The state of parsing one sentence by three moves: shift the next token to the stack, hang the top
 * of the stack to the next token, or hang it to the token below it.
 *
 * @since 0.1
 */
public final class ParserState {
  /** Move the next token to the stack. */
  public static final int SHIFT = 0;

  /** The next token becomes the head of the top; after the last token, the top is a root. */
  public static final int LEFT = 1;

  /** The token below becomes the head of the top. */
  public static final int RIGHT = 2;

  private final int[] words;
  private final int[] parts;
  private final int[] heads;
  private final int[] firstChild;
  private final int[] lastChild;
  private final int[] leftChildren;
  private final int[] rightChildren;
  private final int[] stack;
  private int depth;
  private int next;
  private int end;

  /** Makes a state for the sentences of one text, given its parts of speech. */
  public ParserState(Spellings spellings, int[] parts) {
    int size = spellings.size;
    this.words = spellings.words;
    this.parts = parts;
    heads = new int[size];
    firstChild = new int[size];
    lastChild = new int[size];
    leftChildren = new int[size];
    rightChildren = new int[size];
    stack = new int[size];
  }

  /** Starts a sentence. */
  public void start(int first, int afterLast) {
    depth = 0;
    next = first;
    end = afterLast;
    for (int i = first; i < afterLast; i++) {
      heads[i] = -1;
      firstChild[i] = -1;
      lastChild[i] = -1;
      leftChildren[i] = 0;
      rightChildren[i] = 0;
    }
  }

  /** Whether tokens are left to attach. */
  public boolean isOpen() {
    return next < end || depth > 0;
  }

  /** Whether a move is possible. */
  public boolean allows(int move) {
    return switch (move) {
      case SHIFT -> next < end;
      case LEFT -> depth > 0;
      default -> depth > 1;
    };
  }

  /** Makes a move. */
  public void move(int move) {
    if (move == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int token = stack[--depth];
    if (move == RIGHT) {
      int head = stack[depth - 1];
      heads[token] = head;
      rightChildren[head]++;
      lastChild[head] = token;
    } else if (next < end) {
      heads[token] = next;
      leftChildren[next]++;
      firstChild[next] = token;
    }
  }

  /** The head found for a token, or -1. */
  public int head(int token) {
    return heads[token];
  }

  /** How many tokens the stack holds. */
  public int depth() {
    return depth;
  }

  /** The token at a place of the stack, counted from its top. */
  public int fromTop(int place) {
    return place < depth ? stack[depth - 1 - place] : -1;
  }

  /** The next token, or the sentence's end. */
  public int next() {
    return next;
  }

  /** The index after the sentence's last token. */
  public int end() {
    return end;
  }

  private int ahead(int[] values, int distance) {
    return next + distance < end ? values[next + distance] : -2;
  }

  /** The features of the next move. */
  public void features(Features out) {
    out.clear();
    out.from(0);
    neighbours(out);
    structure(out);
  }

  /** The words at the top of the stack and the next ones. */
  private void neighbours(Features out) {
    int topWord = at(words, fromTop(0));
    int topPart = at(parts, fromTop(0));
    int belowWord = at(words, fromTop(1));
    int belowPart = at(parts, fromTop(1));
    int nextWord = ahead(words, 0);
    int nextPart = ahead(parts, 0);
    int secondPart = ahead(parts, 1);
    int thirdPart = ahead(parts, 2);
    out.add(topWord, topPart);
    out.add(nextWord, nextPart);
    out.add(belowWord, belowPart);
    out.add(topPart, nextPart);
    out.add(topWord, nextPart);
    out.add(topPart, nextWord);
    out.add(topWord, nextWord);
    out.add(belowPart, topPart, nextPart);
    out.add(topPart, nextPart, secondPart);
    out.add(nextPart, secondPart, thirdPart);
  }

  /** What was attached to them so far, and how far they are apart. */
  private void structure(Features out) {
    int top = fromTop(0);
    int topWord = at(words, top);
    int topPart = at(parts, top);
    int belowPart = at(parts, fromTop(1));
    int nextWord = ahead(words, 0);
    int nextPart = ahead(parts, 0);
    int topFirstPart = at(parts, top < 0 ? -1 : firstChild[top]);
    int topLastPart = at(parts, top < 0 ? -1 : lastChild[top]);
    int nextFirstPart = at(parts, next < end ? firstChild[next] : -1);
    int gap = top < 0 ? 0 : Math.min(10, next - top);
    int children =
        top < 0 ? 0 : Math.min(3, leftChildren[top]) * 4 + Math.min(3, rightChildren[top]);
    out.add(topPart, topFirstPart, nextPart);
    out.add(topPart, topLastPart, nextPart);
    out.add(topPart, nextPart, nextFirstPart);
    out.add(belowPart, topPart, topLastPart);
    out.add(topPart, nextPart, gap);
    out.add(topWord, children, nextPart);
    out.add(topPart, children, nextWord);
    out.add(at(parts, fromTop(2)), belowPart, topPart);
    out.add(belowPart, topPart, nextPart, ahead(parts, 1));
    out.add(topPart, nextPart, next > 0 ? parts[next - 1] : -3);
  }
}
