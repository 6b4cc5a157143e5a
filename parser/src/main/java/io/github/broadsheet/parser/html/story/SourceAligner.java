package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.text.OffsetMap;

/**
 * Lays the words of one text node beside the markup they were made from: white space was collapsed,
 * references to characters were resolved.
 */
final class SourceAligner {
  private static final int LONGEST_REFERENCE = 40;

  private final String source;
  private final OffsetMap.Builder offsets;

  SourceAligner(String source, OffsetMap.Builder offsets) {
    this.source = source;
    this.offsets = offsets;
  }

  /**
   * Adds the way from {@code words}, which stand at {@code offset}, to the markup between {@code
   * from} and {@code to}; returns where in the markup the words end.
   */
  int align(CharSequence words, int offset, int from, int to) {
    int at = from;
    int i = 0;
    while (i < words.length() && at < to) {
      char word = words.charAt(i);
      char raw = source.charAt(at);
      if (raw == '&') {
        int end = endOfReference(at, to);
        boolean pair = end - at > 1 && i + 1 < words.length() && Character.isHighSurrogate(word);
        int length = pair ? 2 : 1;
        if (end - at == length) {
          offsets.add(offset + i, at, length);
        } else {
          offsets.addReplaced(offset + i, length, at, end - at);
        }
        i += length;
        at = end;
      } else if (isBlank(raw)) {
        if (isBlank(word)) {
          offsets.add(offset + i, at, 1);
          i++;
        }
        at = afterBlanks(at, to);
      } else if (isBlank(word)) {
        i++;
      } else {
        offsets.add(offset + i, at, 1);
        i++;
        at++;
      }
    }
    return at;
  }

  private int afterBlanks(int from, int to) {
    int at = from;
    while (at < to && isBlank(source.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A reference without semicolon ends where its name does; a lone ampersand is itself. */
  private int endOfReference(int from, int to) {
    int at = from + 1;
    int limit = Math.min(to, from + LONGEST_REFERENCE);
    while (at < limit
        && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '#')) {
      at++;
    }
    boolean named = at < limit && source.charAt(at) == ';';
    return named ? at + 1 : from + 1;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0';
  }
}
