package io.github.broadsheet.parser.quote.learnt;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Sentences;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * What the features of roles are made of, for every token of one text.
 *
 * @since 0.1
 */
public final class TextView {
  /** Where a token stands to a quoted passage: outside. */
  static final int OUTSIDE = 0;

  static final int OPENING_MARK = 1;
  static final int CLOSING_MARK = 2;
  static final int FIRST_QUOTED = 3;
  static final int QUOTED = 4;

  private static final int SHAPES =
      Tokens.CAPITALIZED
          | Tokens.ALL_CAPS
          | Tokens.HAS_DIGIT
          | Tokens.HAS_HYPHEN
          | Tokens.PUNCTUATION
          | Tokens.CLITIC;

  final QuoteText text;
  final Tokens tokens;
  final Sentences sentences;
  final Syntax syntax;
  final int size;
  final int[] words;
  final int[] beginnings;
  final int[] endings;
  final int[] shapes;
  final int[] parts;

  /** Half-open token ranges of paragraphs, and each token's paragraph. */
  final int[] paragraphStarts;

  final int[] paragraphEnds;
  final int[] paragraphOf;

  /** Token ranges, both ends included, of the outer passages in double marks. */
  final int[] passageStarts;

  final int[] passageEnds;
  final boolean[] passageClosed;
  final int[] passageKinds;
  final int[] passageOf;
  final int[] quoting;

  /** The nearest closing mark before, and opening mark at or after, within the paragraph. */
  final int[] closingBefore;

  final int[] openingAfter;

  /** Nearest verb before and after within the sentence; number of verbs before. */
  final int[] verbBefore;

  final int[] verbAfter;
  final int[] verbsBefore;

  /** The highest ancestor whose subtree begins, or ends, at a token, or -1. */
  final int[] opens;

  final int[] closes;
  final int[] children;

  /** Looks at a text and its syntax. */
  public TextView(QuoteText text, Syntax syntax) {
    this.text = text;
    this.syntax = syntax;
    tokens = text.tokens();
    sentences = text.sentences();
    size = tokens.size();
    words = new int[size];
    beginnings = new int[size];
    endings = new int[size];
    shapes = new int[size];
    parts = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = tokens.hash(i);
      beginnings[i] = tokens.prefixHash(i, 4);
      endings[i] = tokens.suffixHash(i, 3);
      shapes[i] = tokens.flags(i) & SHAPES;
      parts[i] = syntax.part(i);
    }
    int paragraphs = Math.max(1, text.paragraphs().size());
    paragraphStarts = new int[paragraphs];
    paragraphEnds = new int[paragraphs];
    paragraphOf = new int[size];
    readParagraphs(text.paragraphs());

    int outer = (int) text.passages().stream().filter(TextView::isOuter).count();
    passageStarts = new int[outer];
    passageEnds = new int[outer];
    passageClosed = new boolean[outer];
    passageKinds = new int[outer];
    passageOf = new int[size];
    quoting = new int[size];
    readPassages();

    closingBefore = new int[size];
    openingAfter = new int[size];
    readMarks();
    verbBefore = new int[size];
    verbAfter = new int[size];
    verbsBefore = new int[size + 1];
    readVerbs();
    opens = new int[size];
    closes = new int[size];
    children = new int[size];
    readTree();
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The number of paragraphs. */
  public int paragraphs() {
    return paragraphStarts.length;
  }

  /** The first token of a paragraph. */
  public int paragraphStart(int paragraph) {
    return paragraphStarts[paragraph];
  }

  /** The index after the last token of a paragraph. */
  public int paragraphEnd(int paragraph) {
    return paragraphEnds[paragraph];
  }

  private void readParagraphs(List<Span> spans) {
    int paragraph = 0;
    for (int i = 0; i < size; i++) {
      while (paragraph + 1 < spans.size() && spans.get(paragraph + 1).start() <= tokens.start(i)) {
        paragraph++;
        paragraphStarts[paragraph] = i;
        paragraphEnds[paragraph] = i;
      }
      paragraphOf[i] = paragraph;
      paragraphEnds[paragraph] = i + 1;
    }
  }

  private static boolean isOuter(Passage passage) {
    return !passage.mark().isSingle() && passage.depth() == 0;
  }

  private void readPassages() {
    Arrays.fill(passageOf, -1);
    int count = 0;
    for (Passage passage : text.passages()) {
      int first = tokens.firstStartingAt(passage.start());
      int last = tokens.firstStartingAt(passage.end()) - 1;
      if (!isOuter(passage) || last < first) {
        continue;
      }
      passageStarts[count] = first;
      passageEnds[count] = last;
      passageClosed[count] = passage.closed();
      for (int i = first; i <= last; i++) {
        passageOf[i] = count;
        quoting[i] = i == first + 1 ? FIRST_QUOTED : QUOTED;
      }
      quoting[last] = passage.closed() ? CLOSING_MARK : quoting[last];
      quoting[first] = OPENING_MARK;
      passageKinds[count] = passageKind(first, last);
      count++;
    }
  }

  /**
   * Length, last sign, first letter and what stands before, which tell quotes from scare quotes.
   */
  private int passageKind(int first, int last) {
    int length = last - first - 1;
    int lengthStep = length <= 3 ? Math.max(0, length) : length <= 6 ? 4 : length <= 12 ? 5 : 6;
    int lastSign = last - 1 > first ? sign(text.text().charAt(tokens.start(last - 1))) : 0;
    int capital = first + 1 < size && tokens.has(first + 1, Tokens.CAPITALIZED) ? 1 : 0;
    int before = 0;
    if (first > 0 && paragraphOf[first - 1] == paragraphOf[first]) {
      before = parts[first - 1] == Tags.COMMA ? 1 : parts[first - 1] == Tags.COLON ? 2 : 3;
    }
    return ((lengthStep * 5 + lastSign) * 2 + capital) * 4 + before;
  }

  private static int sign(char c) {
    return switch (c) {
      case ',' -> 1;
      case '.' -> 2;
      case '?', '!' -> 3;
      default -> 4;
    };
  }

  private void readMarks() {
    int closing = -1;
    for (int i = 0; i < size; i++) {
      closing = startsParagraph(i) ? -1 : closing;
      closingBefore[i] = closing;
      closing = quoting[i] == CLOSING_MARK ? i : closing;
    }
    int opening = -1;
    for (int i = size - 1; i >= 0; i--) {
      opening = i + 1 < size && startsParagraph(i + 1) ? -1 : opening;
      opening = quoting[i] == OPENING_MARK ? i : opening;
      openingAfter[i] = opening;
    }
  }

  private boolean startsParagraph(int token) {
    return token > 0 && paragraphOf[token] != paragraphOf[token - 1];
  }

  private void readVerbs() {
    int last = -1;
    for (int i = 0; i < size; i++) {
      last = i == sentences.firstToken(sentences.sentenceOf(i)) ? -1 : last;
      verbBefore[i] = last;
      boolean verb = Tags.isVerb(parts[i]);
      verbsBefore[i + 1] = verbsBefore[i] + (verb ? 1 : 0);
      last = verb ? i : last;
    }
    last = -1;
    for (int i = size - 1; i >= 0; i--) {
      last = i + 1 == sentences.afterLastToken(sentences.sentenceOf(i)) ? -1 : last;
      verbAfter[i] = last;
      last = Tags.isVerb(parts[i]) ? i : last;
    }
  }

  private void readTree() {
    for (int i = 0; i < size; i++) {
      opens[i] = -1;
      closes[i] = -1;
      int head = syntax.head(i);
      if (head >= 0) {
        children[head] |= Tags.childBit(syntax.relation(i));
      }
    }
    // The subtree of the highest ancestor at an edge is the largest there.
    for (int i = 0; i < size; i++) {
      int first = syntax.left(i);
      if (opens[first] < 0 || width(i) > width(opens[first])) {
        opens[first] = i;
      }
      int last = syntax.right(i);
      if (closes[last] < 0 || width(i) > width(closes[last])) {
        closes[last] = i;
      }
    }
    // Only subtrees that the edge token itself belongs to count: it must be an edge of its own.
    for (int i = 0; i < size; i++) {
      opens[i] = syntax.left(i) == i ? opens[i] : -1;
      closes[i] = syntax.right(i) == i ? closes[i] : -1;
    }
  }

  private int width(int token) {
    return syntax.right(token) - syntax.left(token);
  }

  int wordAt(int index, int start, int end) {
    return index < start ? -8 : index < end ? words[index] : -9;
  }

  int partAt(int index, int start, int end) {
    return index < start ? -8 : index < end ? parts[index] : -9;
  }

  /** The word at an index, or -1 for none. */
  int word(int index) {
    return index < 0 ? -1 : words[index];
  }

  /** Whether a token is a question mark, an exclamation mark or a full stop. */
  boolean isStop(int index) {
    char c = text.text().charAt(tokens.start(index));
    return c == '.' || c == '?' || c == '!';
  }

  int headWord(int index) {
    return index < 0 ? -1 : word(syntax.head(index));
  }

  int relation(int index) {
    return index < 0 ? -1 : syntax.relation(index);
  }
}
