package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Hint;
import java.util.Arrays;
import java.util.List;

/** What stands in a block: counts of words and signs, and what single words hint at. */
final class WordFeatures implements Features {
  private static final List<String> HINTS = Arrays.stream(Hint.values()).map(Hint::name).toList();

  private final String text;
  private final Blocks blocks;

  WordFeatures(Evidence page) {
    this.text = page.page.text();
    this.blocks = page.blocks;
  }

  @Override
  public void describe(int i, Row sink) {
    words(i, sink);
    hints(i, sink);
  }

  private void words(int i, Row sink) {
    int words = blocks.count(i, Count.WORDS);
    int chars = blocks.chars(i);
    float perChar = 1f / chars;
    float perWord = 1f / Math.max(1, words);
    float perLetter = 1f / Math.max(1, blocks.count(i, Count.LETTERS));
    sink.put("words", words);
    sink.put("linkDensity", blocks.linkDensity(i));
    sink.put("links", blocks.count(i, Count.LINKS));
    sink.put("plainWords", words - Math.min(words, blocks.count(i, Count.LINKED_WORDS)));
    sink.put("commas", blocks.count(i, Count.COMMAS));
    sink.put("ends", blocks.count(i, Count.SENTENCE_ENDS));
    sink.put("endsPerWord", blocks.count(i, Count.SENTENCE_ENDS) * perWord);
    sink.put("last", lastSign(i));
    sink.put("first", firstSign(i));
    sink.put("capitals", blocks.count(i, Count.CAPITALS) * perLetter);
    sink.put("capitalWords", blocks.count(i, Count.CAPITAL_WORDS) * perWord);
    sink.put("digits", blocks.count(i, Count.DIGITS) * perChar);
    sink.put("bold", Math.min(1, blocks.count(i, Count.BOLD_CHARS) * perChar));
    sink.put("italic", Math.min(1, blocks.count(i, Count.ITALIC_CHARS) * perChar));
    sink.put("quotationMarks", blocks.count(i, Count.QUOTATION_MARKS));
    sink.put("lineBreaks", blocks.count(i, Count.LINE_BREAKS));
    sink.put("bars", blocks.count(i, Count.BARS));
    sink.put("pictures", blocks.count(i, Count.PICTURES));
    sink.put("wordLength", blocks.count(i, Count.LETTERS) * perWord);
  }

  private int lastSign(int i) {
    char c = text.charAt(blocks.end(i) - 1);
    return switch (c) {
      case '.', '。', '।' -> 6;
      case '"', '”', '»', '’', '\'' -> 5;
      case '!', '?', '！', '？' -> 4;
      case ':' -> 3;
      case '…', ')' -> 2;
      default -> Character.isLetterOrDigit(c) ? 0 : 1;
    };
  }

  private int firstSign(int i) {
    char c = text.charAt(blocks.start(i));
    if (Character.isUpperCase(c)) {
      return 4;
    }
    if (Character.isLetter(c)) {
      return 5;
    }
    if (Character.isDigit(c)) {
      return 2;
    }
    return c == '"' || c == '“' || c == '„' || c == '«' || c == '‘' ? 3 : 1;
  }

  private void hints(int i, Row sink) {
    float words = Math.max(1, blocks.count(i, Count.WORDS));
    int all = sink.putAll("hint.", HINTS, 0);
    for (long left = blocks.hints(i); left != 0; left &= left - 1) {
      int hint = Long.numberOfTrailingZeros(left);
      sink.set(all + hint, blocks.hints(i, hint) / words);
    }
    int opening = sink.putAll("opening.", HINTS, 0);
    for (long left = blocks.openingHints(i); left != 0; left &= left - 1) {
      sink.set(opening + Long.numberOfTrailingZeros(left), 1);
    }
  }
}
