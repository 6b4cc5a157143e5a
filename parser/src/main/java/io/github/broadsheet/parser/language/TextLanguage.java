package io.github.broadsheet.parser.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the language of a text, offline: by its script where one language writes that alone,
 * otherwise by small frequent words and by letters that few languages have. Looks at the first few
 * thousand characters.
 */
public final class TextLanguage {
  private static final int REACH = 6000;
  private static final int FEWEST_LETTERS = 20;

  /** Words that one language alone has count most; below this nothing is certain. */
  private static final double LEAST = 1.5;

  /** The best guess has to be better than the next by this. */
  private static final double CLEARER = 1.05;

  private static final int LONGEST_WORD = 20;

  /** A word of a language counts so much, and a letter that few languages have. */
  private static final double WORD = 1;

  private static final double LETTER = 0.5;

  /** A text repeats few letters; a power of two. */
  private static final int FEW = 256;

  private final CharSequence text;
  private final @Nullable Letter[] seen = new Letter[FEW];
  private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
  private final double[] points;
  private int letters;
  private int ascii;
  private int ideographs;

  private TextLanguage(CharSequence text) {
    this.text = text;
    this.points = new double[LanguageTable.LANGUAGES.size()];
  }

  /** Returns the language of {@code text} as a BCP 47 tag; nothing if it is not clear. */
  public static Optional<String> of(CharSequence text) {
    return new TextLanguage(text).recognise();
  }

  private Optional<String> recognise() {
    read();
    for (Letter letter : seen) {
      count(letter);
    }
    if (letters < FEWEST_LETTERS) {
      return Optional.empty();
    }
    scripts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    scripts.merge(UnicodeScript.HAN, ideographs, Integer::sum);
    UnicodeScript most = UnicodeScript.COMMON;
    for (Map.Entry<UnicodeScript, Integer> each : scripts.entrySet()) {
      most = each.getValue() > scripts.getOrDefault(most, 0) ? each.getKey() : most;
    }
    String alone = LanguageTable.SCRIPTS.get(most);
    if (alone == null) {
      return best();
    }
    // Japanese is written in characters from Chinese as well, but never without its own.
    int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0);
    return Optional.of(most == UnicodeScript.HAN && kana * 20 > letters ? "ja" : alone);
  }

  private void read() {
    StringBuilder word = new StringBuilder();
    int end = Math.min(text.length(), REACH);
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        letters++;
        ascii++;
        word.append(c);
      } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        letter(c);
        word.append(Character.toLowerCase(c));
      } else if (isJoint(c) && word.length() > 0) {
        word.append(c);
      } else if (c != '\u200C' && word.length() > 0) {
        word(word);
        word.setLength(0);
      }
    }
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '\u02BB' || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private void letter(char c) {
    letters++;
    if (c < 128) {
      ascii++;
      return;
    }
    if (c >= '\u4e00' && c <= '\u9fff') {
      // There are too many to keep them apart, and no need to.
      ideographs++;
      return;
    }
    int slot = c & FEW - 1;
    Letter known = seen[slot];
    if (known == null || known.letter != c) {
      count(known);
      known = new Letter(c);
      seen[slot] = known;
    }
    known.times++;
  }

  private void count(@Nullable Letter letter) {
    if (letter != null) {
      scripts.merge(letter.script, letter.times, Integer::sum);
      add(letter.languages, LETTER * letter.times);
    }
  }

  private void word(StringBuilder word) {
    if (word.length() <= LONGEST_WORD) {
      add(LanguageTable.WORDS.getOrDefault(word.toString(), List.of()), WORD);
    }
  }

  /** What several languages have counts less for each. */
  private void add(List<Integer> languages, double most) {
    for (int language : languages) {
      points[language] += most / Math.sqrt(languages.size());
    }
  }

  private Optional<String> best() {
    int best = 0;
    double second = 0;
    for (int i = 1; i < points.length; i++) {
      if (points[i] > points[best]) {
        second = points[best];
        best = i;
      } else {
        second = Math.max(second, points[i]);
      }
    }
    boolean clear = points[best] >= LEAST && points[best] > second * CLEARER;
    return clear ? Optional.of(LanguageTable.LANGUAGES.get(best)) : Optional.empty();
  }

  /** A letter beyond ASCII, and how often it came. */
  private static final class Letter {
    private final char letter;
    private final UnicodeScript script;
    private final List<Integer> languages;
    private int times;

    Letter(char letter) {
      this.letter = letter;
      this.script = UnicodeScript.of(letter);
      this.languages = LanguageTable.LETTERS.getOrDefault(Character.toLowerCase(letter), List.of());
    }
  }
}
