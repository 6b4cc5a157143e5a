package io.github.broadsheet.parser.quote.token;

import java.util.Arrays;

/**
 * Cuts a text into tokens in one pass.
 *
 * <p>Words keep their hyphens and inner full stops; {@code 's}, {@code n't} and their like are
 * tokens of their own, as in the Penn Treebank. Every letter and digit belongs to a token.
 */
final class Tokenizer {
  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] flags;
  private int[] hashes;
  private int before = Tokens.AFTER_SPACE | Tokens.AFTER_BREAK;

  private Tokenizer(String text) {
    this.text = text;
    int guess = text.length() / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    flags = new int[guess];
    hashes = new int[guess];
  }

  static Tokens tokenize(String text) {
    return new Tokenizer(text).scan();
  }

  private Tokens scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Chars.isSpace(c)) {
        before |= Chars.isBreak(c) ? Tokens.AFTER_SPACE | Tokens.AFTER_BREAK : Tokens.AFTER_SPACE;
        at++;
      } else if (startsWord(at, c)) {
        at = word(at);
      } else {
        at = sign(at, c);
      }
    }
    return new Tokens(text, size, starts, ends, flags, hashes);
  }

  private boolean startsWord(int at, char c) {
    return Chars.isWordPart(c)
        || (Character.isHighSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at)));
  }

  private int word(int start) {
    if (text.startsWith("http://", start) || text.startsWith("https://", start)) {
      return address(start);
    }
    int end = wordEnd(start);
    int clitic = cliticStart(start, end);
    if (clitic > start && clitic < end) {
      add(start, clitic, kindOf(start));
      add(clitic, end, Tokens.WORD | Tokens.CLITIC);
      return end;
    }
    int stop = abbreviationEnd(start, end);
    add(start, stop, kindOf(start) | (text.charAt(stop - 1) == '.' ? Tokens.ABBREVIATION : 0));
    return stop;
  }

  private int address(int start) {
    int end = start;
    while (end < text.length() && !endsAddress(text.charAt(end))) {
      end++;
    }
    while (!Chars.isWordPart(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
      end--;
    }
    add(start, end, Tokens.WORD);
    return end;
  }

  /** A single quotation mark may belong to an address, others close what it stands in. */
  private static boolean endsAddress(char c) {
    return Chars.isSpace(c) || (Chars.isQuote(c) && !Chars.isApostrophe(c));
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Chars.isWordPart(c)) {
        at++;
      } else if (startsWord(at, c)) {
        at += 2;
      } else if (at > start && joins(start, at, c)) {
        at += 1;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the sign at {@code at} holds a word together: it has a word part on either side. */
  private boolean joins(int start, int at, char c) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char left = text.charAt(at - 1);
    char right = text.charAt(at + 1);
    if (!Chars.isWordPart(right)) {
      // "U.S.-led": a hyphen after a dotted abbreviation is reached through its last full stop.
      return c == '.' && Chars.isHyphen(right) && isDotted(start, at);
    }
    if (Chars.isHyphen(c) || Chars.isApostrophe(c) || c == '@') {
      return Chars.isWordPart(left) || left == '.';
    }
    if (c == '&') {
      return Character.isUpperCase(left) && Character.isUpperCase(right);
    }
    if (c == '.') {
      return joinsByFullStop(start, at, left, right);
    }
    return (c == ',' || c == ':') && Chars.isDigit(left) && Chars.isDigit(right);
  }

  private boolean joinsByFullStop(int start, int at, char left, char right) {
    if (Chars.isDigit(right)) {
      return Chars.isDigit(left);
    }
    if (isDotted(start, at)) {
      return at + 2 >= text.length() || !Chars.isWordPart(text.charAt(at + 2));
    }
    // "example.com", but not "the end.The next", a lost space.
    return Character.isLowerCase(right) && at - start > 1;
  }

  /** Whether the stretch is single letters with full stops between: {@code U}, {@code U.S}. */
  private boolean isDotted(int start, int end) {
    if (((end - start) & 1) == 0 || end - start > 11) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((i - start) % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The offset where a clitic begins within the word, or its end. */
  private int cliticStart(int start, int end) {
    for (int i = end - 1; i > start && i >= end - 3; i--) {
      if (Chars.isApostrophe(text.charAt(i))) {
        return cliticAt(start, end, i);
      }
    }
    return end;
  }

  private int cliticAt(int start, int end, int apostrophe) {
    int length = end - apostrophe;
    char first = length > 1 ? Character.toLowerCase(text.charAt(apostrophe + 1)) : ' ';
    if (length == 2) {
      if (first == 't' && apostrophe - 1 > start && lower(apostrophe - 1) == 'n') {
        return apostrophe - 1;
      }
      return first == 's' || first == 'm' || first == 'd' ? apostrophe : end;
    }
    if (length == 3) {
      char second = lower(apostrophe + 2);
      boolean known =
          (first == 'r' && second == 'e')
              || (first == 'v' && second == 'e')
              || (first == 'l' && second == 'l');
      return known ? apostrophe : end;
    }
    return end;
  }

  private char lower(int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  private int abbreviationEnd(int start, int end) {
    if (end >= text.length() || text.charAt(end) != '.' || Chars.isDigit(text.charAt(end - 1))) {
      return end;
    }
    boolean dotted = isDotted(start, end);
    if (dotted && (end - start > 1 || isInitial(start, end))) {
      return end + 1;
    }
    return !dotted && Abbreviations.isTitleOrPlace(text, start, end) ? end + 1 : end;
  }

  /** "J. Smith", but not the end of "and so am I." or "Plan B." */
  private boolean isInitial(int start, int end) {
    if (!Character.isUpperCase(text.charAt(start)) || end + 2 >= text.length()) {
      return false;
    }
    boolean pronoun = text.charAt(start) == 'I';
    return !pronoun
        && text.charAt(end + 1) == ' '
        && Character.isUpperCase(text.charAt(end + 2))
        && size > 0
        && (flags[size - 1] & Tokens.CAPITALIZED) != 0;
  }

  private int kindOf(int start) {
    return Chars.isDigit(text.charAt(start)) ? Tokens.NUMBER : Tokens.WORD;
  }

  private int sign(int start, char c) {
    int end = start + 1;
    if (Character.isHighSurrogate(c) && end < text.length()) {
      end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
    } else if (c == '.' || Chars.isDash(c)) {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    } else if ((c == '\'' || c == '`') && end < text.length() && text.charAt(end) == c) {
      end++;
    }
    add(start, end, Tokens.PUNCTUATION | (Chars.isQuote(c) ? Tokens.QUOTE : 0));
    return end;
  }

  private void add(int start, int end, int kind) {
    if (size == starts.length) {
      int more = size + (size >> 1) + 8;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      flags = Arrays.copyOf(flags, more);
      hashes = Arrays.copyOf(hashes, more);
    }
    starts[size] = start;
    ends[size] = end;
    int hash = Hashes.SEED;
    for (int i = start; i < end; i++) {
      hash = Hashes.add(hash, Chars.normalize(text.charAt(i)));
    }
    hashes[size] = Hashes.finish(hash);
    flags[size] = kind | before | shape(start, end);
    before = 0;
    size++;
  }

  private int shape(int start, int end) {
    int shape = Character.isUpperCase(text.charAt(start)) ? Tokens.CAPITALIZED : 0;
    int upper = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (Chars.isDigit(c)) {
        shape |= Tokens.HAS_DIGIT;
      } else if (Chars.isHyphen(c)) {
        shape |= Tokens.HAS_HYPHEN;
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper > 1 && lower == 0 ? shape | Tokens.ALL_CAPS : shape;
  }
}
