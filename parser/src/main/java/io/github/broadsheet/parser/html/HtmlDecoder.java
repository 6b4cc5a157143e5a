package io.github.broadsheet.parser.html;

import io.github.broadsheet.io.Input;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a page into text as browsers do: by byte order mark, by what came with the
 * page from outside, by what it declares in its first bytes, as UTF-8 if it is that, otherwise as
 * Windows-1252.
 */
final class HtmlDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARATION = 4096;

  private HtmlDecoder() {}

  static String decode(byte[] bytes, Input from) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    Optional<Charset> declared =
        from.charset().map(HtmlDecoder::asBrowsersDo).or(() -> declared(bytes));
    if (declared.isPresent()) {
      return new String(bytes, declared.get());
    }
    return utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS_1252));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** {@code charset=} of a meta element, or {@code encoding=} of an XML declaration. */
  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    String start =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (start.startsWith("<?xml")) {
      int end = start.indexOf("?>");
      Optional<Charset> named = named(start.substring(0, Math.max(0, end)), "encoding");
      if (named.isPresent()) {
        return named;
      }
    }
    int meta = start.indexOf("<meta");
    while (meta >= 0) {
      int end = start.indexOf('>', meta);
      Optional<Charset> named = named(start.substring(meta, end < 0 ? length : end), "charset");
      if (named.isPresent()) {
        return named;
      }
      meta = start.indexOf("<meta", meta + 5);
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String text, String attribute) {
    int at = text.indexOf(attribute);
    if (at < 0) {
      return Optional.empty();
    }
    at += attribute.length();
    while (at < text.length() && " \t\r\n='\"".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return charset(text.substring(at, end));
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == ':'
        || c == '.';
  }

  /** Outside of the page UTF-16 can be meant. */
  private static Charset asBrowsersDo(Charset charset) {
    return charset.name().startsWith("UTF-16")
        ? charset
        : charset(charset.name().toLowerCase(Locale.ROOT)).orElse(charset);
  }

  /** What browsers take a name for: Latin-1 and ASCII mean Windows-1252; UTF-16 cannot be meant. */
  private static Optional<Charset> charset(String name) {
    return switch (name) {
      case "" -> Optional.empty();
      case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii" ->
          Optional.of(WINDOWS_1252);
      case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
      case "utf-16", "utf-16le", "utf-16be", "utf8" -> Optional.of(StandardCharsets.UTF_8);
      default -> known(name);
    };
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
