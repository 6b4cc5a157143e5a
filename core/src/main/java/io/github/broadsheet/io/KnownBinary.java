package io.github.broadsheet.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Kinds of file that crawls and folders are full of and that are no article. They are told by their
 * first bytes, as a picture without a NUL in its head would pass for text in some old encoding.
 */
final class KnownBinary {
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(
              "a gzip file (unpack it, or read it as a corpus)", 0, bytes("\u001F\u008B")),
          new Signature(
              "a ZIP file (unpack it, or read it as a corpus)", 0, bytes("PK\u0003\u0004")),
          new Signature("a PNG picture", 0, bytes("\u0089PNG")),
          new Signature("a JPEG picture", 0, bytes("\u00FF\u00D8\u00FF")),
          new Signature("a GIF picture", 0, bytes("GIF8")),
          new Signature("a WebP picture", 8, bytes("WEBP")),
          new Signature("an MPEG-4 film or AVIF picture", 4, bytes("ftyp")),
          new Signature("a PDF", 0, bytes("%PDF-")),
          new Signature("a Parquet file", 0, bytes("PAR1")),
          new Signature("a font", 0, bytes("wOF2")),
          new Signature("a font", 0, bytes("wOFF")),
          new Signature("sound in MP3", 0, bytes("ID3\u0003")),
          new Signature("sound in MP3", 0, bytes("ID3\u0004")));

  private KnownBinary() {}

  /** Says what a file with these first bytes is, if it is known to be no text. */
  static Optional<String> name(byte[] head) {
    return SIGNATURES.stream().filter(s -> s.isIn(head)).map(Signature::name).findFirst();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private record Signature(String name, int offset, byte[] bytes) {
    boolean isIn(byte[] head) {
      if (head.length < offset + bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (head[offset + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
