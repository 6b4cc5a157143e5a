package io.github.broadsheet.parser.text;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.text.LineIndex;
import io.github.broadsheet.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text: UTF-8 with or without mark, UTF-16 with mark, and Windows-1252 for what is
 * neither.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** Of text with more control characters than one in this many, none is read. */
  private static final int CONTROL_SHARE = 10;

  private TextDecoder() {}

  /**
   * Decodes a document.
   *
   * @param told the encoding that came with it from outside, believed unless it has a mark
   * @throws ParseException if it is not text, or holds nothing but white space
   */
  static Decoded decode(byte[] bytes, Optional<Charset> told) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return check(wide(bytes, StandardCharsets.UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return check(wide(bytes, StandardCharsets.UTF_16LE));
    }
    if (told.isPresent() && !told.get().equals(StandardCharsets.UTF_8)) {
      return check(new Decoded(new String(bytes, told.get()), List.of()));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return check(new Decoded(withoutMark(text), List.of()));
    }
    return check(doubtful(bytes, text));
  }

  /**
   * Takes a document that is characters already.
   *
   * @throws ParseException if it is not text, or holds nothing but white space
   */
  static Decoded take(String text) {
    return check(new Decoded(withoutMark(text), List.of()));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Decoded wide(byte[] bytes, Charset charset) {
    String text = new String(bytes, 2, bytes.length - 2, charset);
    List<Diagnostic> noticed = new ArrayList<>();
    if (bytes.length % 2 != 0) {
      String message = "the last byte, at offset " + (bytes.length - 1) + ", is half a character";
      noticed.add(Diagnostic.of("half-character", Severity.WARNING, message));
    }
    int broken = brokenPair(text, bytes, charset);
    if (broken >= 0) {
      String message =
          "half of a surrogate pair at offset " + (2 + broken * 2) + "; shown as \uFFFD";
      noticed.add(at(text, broken, "malformed-utf-16", message));
    }
    return new Decoded(text, noticed);
  }

  /** The first character that decoding put in, not the document; -1 if there is none. */
  private static int brokenPair(String text, byte[] bytes, Charset charset) {
    int high = charset.equals(StandardCharsets.UTF_16BE) ? 0 : 1;
    int found = text.indexOf(REPLACEMENT);
    while (found >= 0) {
      int place = 2 + found * 2;
      boolean last = place + 1 >= bytes.length; // the half character, told already
      boolean own =
          !last && (bytes[place + high] & 0xFF) == 0xFF && (bytes[place + 1 - high] & 0xFF) == 0xFD;
      if (!own && !last) {
        return found;
      }
      found = text.indexOf(REPLACEMENT, found + 1);
    }
    return -1;
  }

  /** A replacement character may be the document's own; otherwise some byte is not UTF-8. */
  private static Decoded doubtful(byte[] bytes, String text) {
    Utf8Check check = Utf8Check.of(bytes);
    if (check.isValid()) {
      return new Decoded(withoutMark(text), List.of());
    }
    int bad = check.firstBad();
    String what =
        String.format(Locale.ROOT, "byte 0x%02X at offset %d is not UTF-8", bytes[bad], bad);
    if (check.isMostlyValid()) {
      String decoded = withoutMark(text);
      return new Decoded(
          decoded,
          List.of(
              at(
                  decoded,
                  decoded.indexOf(REPLACEMENT),
                  "malformed-utf-8",
                  what + "; shown as \uFFFD")));
    }
    String decoded = new String(bytes, WINDOWS_1252);
    return new Decoded(
        decoded, List.of(at(decoded, bad, "windows-1252", what + "; read as Windows-1252")));
  }

  private static Diagnostic at(String text, int offset, String code, String message) {
    return Diagnostic.at(
        code,
        Severity.WARNING,
        message,
        Span.ofLength(offset, 1),
        LineIndex.of(text).position(offset));
  }

  private static Decoded check(Decoded decoded) {
    String text = decoded.text();
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw notText(text, zero, "character 0 at offset " + zero);
    }
    int controls = 0;
    int first = -1;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && !Blank.isBlank(c)) {
        first = controls++ == 0 ? i : first;
      }
      blank = blank && Blank.isBlank(c);
    }
    if (controls > text.length() / CONTROL_SHARE) {
      throw notText(text, first, controls + " control characters, the first at offset " + first);
    }
    if (blank) {
      throw new ParseException(
          "empty", text.isEmpty() ? "input is empty" : "input holds nothing but white space");
    }
    return decoded;
  }

  private static ParseException notText(String text, int offset, String what) {
    return new ParseException(
        "not-text", "input is not text: " + what, LineIndex.of(text).position(offset));
  }
}
