package io.github.broadsheet.parser.text;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.text.LineIndex;
import io.github.broadsheet.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
    if (bytes.length % 2 == 0) {
      return new Decoded(text, List.of());
    }
    String message = "the last byte, at offset " + (bytes.length - 1) + ", is half a character";
    return new Decoded(text, List.of(Diagnostic.of("half-character", Severity.WARNING, message)));
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
