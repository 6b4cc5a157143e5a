package io.github.broadsheet.serialization.markup;

import io.github.broadsheet.io.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * In which encoding a document in XML is: what its mark says; what came with it from outside; what
 * its zero bytes say; what it declares; UTF-8.
 *
 * @param charset the encoding
 * @param bytes the document without its mark
 * @param unknown the encoding that it declares, if nobody knows that
 */
record XmlEncoding(Charset charset, InputStream bytes, Optional<String> unknown) {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Declarations are shorter. */
  private static final int HEAD = 1 << 8;

  static XmlEncoding of(InputStream bytes, Input input) throws IOException {
    PushbackInputStream rest = new PushbackInputStream(bytes, HEAD);
    byte[] head = new byte[HEAD];
    int length = rest.readNBytes(head, 0, HEAD);
    int mark = mark(head);
    rest.unread(head, mark, Math.max(0, length - mark));
    Optional<String> declared = declared(head);
    Optional<Charset> known = declared.flatMap(XmlEncoding::charset);
    return new XmlEncoding(
        charset(head, mark, input, known), rest, known.isPresent() ? Optional.empty() : declared);
  }

  /** Returns how long the byte order mark is. */
  private static int mark(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] head, int mark, Input input, Optional<Charset> declared) {
    if (mark == 3 || input.text().isPresent()) {
      return StandardCharsets.UTF_8;
    }
    if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return input
        .charset()
        .or(() -> declared)
        .map(XmlEncoding::meant)
        .orElse(StandardCharsets.UTF_8);
  }

  private static boolean starts(byte[] head, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> declared(byte[] head) {
    if (!starts(head, '<', '?', 'x', 'm', 'l')) {
      return Optional.empty();
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    int end = start.indexOf("?>");
    int name = start.indexOf("encoding");
    if (name < 0 || name > end) {
      return Optional.empty();
    }
    int open = name + "encoding".length();
    while (open < end && start.charAt(open) != '"' && start.charAt(open) != '\'') {
      open++;
    }
    int close = start.indexOf(start.charAt(open), open + 1);
    return close < 0 || close > end
        ? Optional.empty()
        : Optional.of(start.substring(open + 1, close).strip());
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /**
   * Returns what people mean by {@code charset}, as browsers take it: by Latin-1 and ASCII that of
   * Windows, which has their letters and quotation marks too; UTF-16 cannot be meant by those who
   * say so in ASCII.
   */
  private static Charset meant(Charset charset) {
    if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
      return WINDOWS_1252;
    }
    boolean isWide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    return isWide ? StandardCharsets.UTF_8 : charset;
  }
}
