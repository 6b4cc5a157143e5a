package io.github.broadsheet.serialization.markup;

import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Hides ampersands that begin no reference from the parser, which would end there: {@code Fish &
 * Chips} is the most frequent fault of feeds. {@link #HIDDEN} stands for each, so that all
 * positions stay what they are. It passes over comments, instructions and CDATA, where an ampersand
 * is no fault. Not safe to share between threads.
 */
final class AmpersandMender extends Reader {
  /** No character, and allowed in XML: it stands in no text, and is for uses such as this. */
  static final char HIDDEN = '\uFDD0';

  /** Names of entities are shorter, and so is all else that is looked for as a whole. */
  private static final int LONGEST = 40;

  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

  private final Reader in;
  private final int maxPlaces;
  private final Deque<Position> places = new ArrayDeque<>();
  private final char[] window = new char[1 << 13];
  private int start;
  private int end;
  private boolean isEnd;

  /** What ends the stretch we are in; empty in text and tags. */
  private String closing = "";

  private boolean isTag;
  private int line = 1;
  private int column = 1;

  AmpersandMender(Reader in, int maxPlaces) {
    this.in = in;
    this.maxPlaces = maxPlaces;
  }

  /** Returns where ampersands were hidden as far as {@code here}, each once. */
  List<Position> takePlaces(Position here) {
    List<Position> taken = new ArrayList<>();
    while (!places.isEmpty() && isUpTo(places.getFirst(), here)) {
      taken.add(places.removeFirst());
    }
    return taken;
  }

  private static boolean isUpTo(Position place, Position here) {
    return place.line() < here.line()
        || (place.line() == here.line() && place.column() <= here.column());
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (!isEnd && end - start < LONGEST) {
      fill();
    }
    int read = 0;
    while (read < length && start < end && (isEnd || end - start >= LONGEST)) {
      buffer[offset + read++] = next();
    }
    return read == 0 && length > 0 ? -1 : read;
  }

  private void fill() throws IOException {
    System.arraycopy(window, start, window, 0, end - start);
    end -= start;
    start = 0;
    int more = in.read(window, end, window.length - end);
    isEnd = more < 0;
    end += Math.max(0, more);
  }

  private char next() {
    char c = window[start];
    if (!closing.isEmpty()) {
      closing = is(closing) ? "" : closing;
    } else if (c == '<') {
      open();
    } else if (c == '>') {
      isTag = false;
    } else if (c == '&' && !isReference()) {
      c = HIDDEN;
      if (places.size() < maxPlaces) {
        places.add(new Position(line, column));
      }
    }
    start++;
    column = c == '\n' ? 1 : column + 1;
    line += c == '\n' ? 1 : 0;
    return c;
  }

  private void open() {
    if (is("<!--")) {
      closing = "-->";
    } else if (is("<![CDATA[")) {
      closing = "]]>";
    } else if (is("<?")) {
      closing = "?>";
    } else {
      isTag = true;
    }
  }

  private boolean is(String what) {
    if (end - start < what.length()) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (window[start + i] != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** In the value of an attribute, the parser takes no references but those of XML itself. */
  private boolean isReference() {
    int from = start + 1;
    int at = from;
    int to = Math.min(end, start + LONGEST);
    while (at < to && isOfReference(window[at])) {
      at++;
    }
    if (at == from || at == to || window[at] != ';') {
      return false;
    }
    String name = new String(window, from, at - from);
    if (name.startsWith("#")) {
      return isCharacter(name.substring(1));
    }
    return Character.isLetter(name.charAt(0)) && (!isTag || OF_XML.contains(name));
  }

  private static boolean isCharacter(String number) {
    boolean isHexadecimal = number.startsWith("x");
    try {
      int point =
          Integer.parseInt(isHexadecimal ? number.substring(1) : number, isHexadecimal ? 16 : 10);
      return Character.isValidCodePoint(point) && XmlCharacters.isAll(Character.toString(point));
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  private static boolean isOfReference(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
