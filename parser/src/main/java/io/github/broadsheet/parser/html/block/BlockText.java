package io.github.broadsheet.parser.html.block;

import io.github.broadsheet.parser.html.block.Blocks.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** Joins text nodes into blocks and counts what stands in them while the characters go by. */
final class BlockText {
  private static final Vocabulary HINTS =
      Vocabulary.load("hints.txt", name -> Hint.valueOf(name).bit());

  /** The bit that sets small letters of ASCII apart from capitals. */
  private static final int LOWER = 0x20;

  private final Blocks blocks;
  private char[] out = new char[1 << 14];
  private int length;
  private char[] in = new char[1 << 10];
  private final List<Page.Piece> pieces = new ArrayList<>();
  private final int[] hintCounts = new int[Hint.values().length];
  private final int[] openKinds = new int[InlineKind.values().length];

  private int blockStart;
  private boolean spacePending;
  private boolean breakPending;
  private boolean inWord;
  private boolean capitalWord;
  private int hash;
  private long known;
  private long opening;
  private long[] innerTraits = new long[8];
  private int[] innerChars = new int[8];
  private int innerSize;

  private int words;
  private int linkedChars;
  private int linkedWords;
  private int commas;
  private int sentenceEnds;
  private int letters;
  private int capitals;
  private int capitalWords;
  private int digits;
  private int bold;
  private int italic;
  private int quotationMarks;
  private int lineBreaks;
  private int links;
  private int bars;
  private int pictures;
  private int tokens;

  BlockText(Blocks blocks) {
    this.blocks = blocks;
  }

  int position() {
    return length;
  }

  int blockStart() {
    return blockStart;
  }

  List<Page.Piece> pieces() {
    return pieces;
  }

  String finish() {
    return new String(out, 0, length);
  }

  void enter(InlineKind kind) {
    openKinds[kind.ordinal()]++;
    if (kind == InlineKind.LINK) {
      links++;
    }
  }

  void leave(InlineKind kind) {
    openKinds[kind.ordinal()]--;
  }

  void picture() {
    pictures++;
  }

  /** Notes that {@code chars} characters before this place carry {@code traits}. */
  void traits(long traits, int chars) {
    if (chars <= 0) {
      return;
    }
    if (innerSize == innerTraits.length) {
      if (innerSize >= 1024) {
        return;
      }
      innerTraits = Arrays.copyOf(innerTraits, innerSize * 2);
      innerChars = Arrays.copyOf(innerChars, innerSize * 2);
    }
    innerTraits[innerSize] = traits;
    innerChars[innerSize++] = chars;
  }

  /** Notes a line break; returns whether it is the second in a row, which ends the block. */
  boolean lineBreak() {
    if (breakPending) {
      return true;
    }
    breakPending = length > blockStart;
    return false;
  }

  void append(TextNode node) {
    String words = node.getWholeText();
    int start = append(words, 0, words.length());
    if (start >= 0) {
      pieces.add(new Page.Piece(node, start));
    }
  }

  /** Adds a part of {@code text}; returns where its first ink comes to stand, -1 without ink. */
  int append(String text, int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == from) {
      spacePending |= to > from;
      return -1;
    }
    char[] chars = chars(text, from, end);
    boolean linked = openKinds[InlineKind.LINK.ordinal()] > 0;
    int size = end - from;
    int before = -1;
    int i = 0;
    while (i < size) {
      char c = chars[i];
      if (isSpace(c)) {
        spacePending = true;
        i++;
        continue;
      }
      if (spacePending || breakPending) {
        space();
      }
      before = before < 0 ? length : before;
      if (isLatin(c)) {
        i = latin(chars, i, size, linked);
      } else {
        out[length++] = c;
        look(c, linked);
        i++;
      }
    }
    spacePending = end < to;
    count(length - before, linked);
    return before;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  /** Copies out what is read, and makes room for all of it, and for a space before and after. */
  private char[] chars(String text, int from, int to) {
    int size = to - from;
    if (in.length < size) {
      in = new char[size];
    }
    text.getChars(from, to, in, 0);
    if (out.length < length + size + 2) {
      out = Arrays.copyOf(out, Math.max(out.length * 2, length + size + 2));
    }
    return in;
  }

  private void count(int added, boolean linked) {
    linkedChars += linked ? added : 0;
    bold += openKinds[InlineKind.BOLD.ordinal()] > 0 ? added : 0;
    italic += openKinds[InlineKind.ITALIC.ordinal()] > 0 ? added : 0;
  }

  private void space() {
    spacePending = false;
    boolean breaks = breakPending;
    breakPending = false;
    if (length == blockStart) {
      return;
    }
    endWord();
    endToken();
    out[length++] = breaks ? '\n' : ' ';
    lineBreaks += breaks ? 1 : 0;
  }

  private static boolean isLatin(char c) {
    int lower = c | LOWER;
    return lower >= 'a' && lower <= 'z';
  }

  /** Takes a run of letters, which most of a page is, at once; returns where it ends. */
  private int latin(char[] chars, int from, int to, boolean linked) {
    beginWord((chars[from] & LOWER) == 0, linked);
    int i = from;
    int at = length;
    int sum = hash;
    int large = 0;
    while (i < to && isLatin(chars[i])) {
      char c = chars[i++];
      out[at++] = c;
      sum = Vocabulary.step(sum, (char) (c | LOWER));
      large += (c & LOWER) == 0 ? 1 : 0;
    }
    hash = sum;
    length = at;
    letters += i - from;
    capitals += large;
    return i;
  }

  private void beginWord(boolean capital, boolean linked) {
    if (!inWord) {
      inWord = true;
      words++;
      linkedWords += linked ? 1 : 0;
      capitalWord = capital;
    }
  }

  private void look(char c, boolean linked) {
    if (c < 128) {
      sign(c);
    } else {
      beyondAscii(c, linked);
    }
  }

  private void letter(char lower, boolean capital, boolean linked) {
    beginWord(capital, linked);
    letters++;
    capitals += capital ? 1 : 0;
    hash = Vocabulary.step(hash, lower);
  }

  private void sign(char c) {
    switch (c) {
      case ',' -> commas++;
      case '.', '!', '?' -> sentenceEnds += inWord ? 1 : 0;
      case '"' -> quotationMarks++;
      case '|' -> bars++;
      case '@' -> known(Hint.FOLLOW.ordinal());
      default -> {
        if (c >= '0' && c <= '9') {
          digits++;
          if (!inWord) {
            inWord = true;
            words++;
            capitalWord = false;
          }
          return;
        }
      }
    }
    if (c != '\'' && c != '-') {
      endWord();
    }
  }

  private void beyondAscii(char c, boolean linked) {
    switch (c) {
      case '，', '、', '،' -> commas++;
      case '。', '！', '？', '।', '؟', '…' -> sentenceEnds++;
      case '“', '”', '„', '«', '»', '「', '」' -> quotationMarks++;
      case '©' -> known(Hint.COPYRIGHT.ordinal());
      case '’' -> {
        // Inside a word.
      }
      default -> {
        if (Words.isIdeograph(c)) {
          // Two ideographs make about one word.
          words += letters & 1;
          letters++;
          linkedWords += linked ? letters & 1 : 0;
          blocks.addToken(c);
        } else if (Character.isLetter(c)) {
          char lower = Character.toLowerCase(c);
          letter(lower, lower != c, linked);
        }
      }
    }
  }

  private void known(int hint) {
    hintCounts[hint]++;
    known |= 1L << hint;
  }

  private void endWord() {
    if (inWord) {
      capitalWords += capitalWord ? 1 : 0;
      inWord = false;
    }
  }

  /** A token ends at white space; its letters are looked up together: {@code a.m.} is one. */
  private void endToken() {
    tokens++;
    if (hash != 0) {
      blocks.addToken(hash);
      long hints = HINTS.meanings(hash);
      hash = 0;
      while (hints != 0) {
        known(Long.numberOfTrailingZeros(hints));
        hints &= hints - 1;
      }
    }
    if (tokens <= 3) {
      opening = known;
    }
  }

  /** Ends the block, if there is one, and returns its index, or -1. */
  int endBlock(int box) {
    spacePending = false;
    breakPending = false;
    if (length == blockStart) {
      innerSize = 0;
      return -1;
    }
    endWord();
    endToken();
    int block = blocks.add(blockStart, length, box);
    store(block);
    out[length++] = '\n';
    reset();
    return block;
  }

  private void store(int block) {
    int chars = length - blockStart;
    blocks.count(Count.WORDS, block, words);
    blocks.count(Count.LINKED_CHARS, block, linkedChars);
    blocks.count(Count.LINKED_WORDS, block, linkedWords);
    blocks.count(Count.COMMAS, block, commas);
    blocks.count(Count.SENTENCE_ENDS, block, sentenceEnds);
    blocks.count(Count.LETTERS, block, letters);
    blocks.count(Count.CAPITALS, block, capitals);
    blocks.count(Count.CAPITAL_WORDS, block, capitalWords);
    blocks.count(Count.DIGITS, block, digits);
    blocks.count(Count.BOLD_CHARS, block, bold);
    blocks.count(Count.ITALIC_CHARS, block, italic);
    blocks.count(Count.QUOTATION_MARKS, block, quotationMarks);
    blocks.count(Count.LINE_BREAKS, block, lineBreaks);
    blocks.count(Count.LINKS, block, links);
    blocks.count(Count.BARS, block, bars);
    blocks.count(Count.PICTURES, block, pictures);
    blocks.opening[block] = opening;
    blocks.known[block] = known;
    long inner = 0;
    for (int i = 0; i < innerSize; i++) {
      if (innerChars[i] * 2 > chars) {
        inner |= innerTraits[i];
      }
    }
    blocks.inner[block] = inner;
    for (long left = known; left != 0; left &= left - 1) {
      int hint = Long.numberOfTrailingZeros(left);
      blocks.hints[block * hintCounts.length + hint] = (byte) Math.min(127, hintCounts[hint]);
      hintCounts[hint] = 0;
    }
  }

  private void reset() {
    blockStart = length;
    known = 0;
    opening = 0;
    innerSize = 0;
    words = linkedChars = linkedWords = commas = sentenceEnds = letters = capitals = 0;
    capitalWords = digits = bold = italic = quotationMarks = lineBreaks = bars = pictures = 0;
    tokens = 0;
    // A link that goes on into the next block counts there as well.
    links = openKinds[InlineKind.LINK.ordinal()];
  }
}
