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
          new Signature("a gzip file (unpack it, or read it as a corpus)", bytes("\u001F\u008B")),
          new Signature("a ZIP file (unpack it, or read it as a corpus)", bytes("PK\u0003\u0004")),
          new Signature("a PNG picture", bytes("\u0089PNG")),
          new Signature("a JPEG picture", bytes("\u00FF\u00D8\u00FF")),
          new Signature("a GIF picture", bytes("GIF8")),
          // A text may have the letters of either at that place, but not what is before them.
          new Signature("a WebP picture", bytes("RIFF????WEBP")),
          new Signature("an MPEG-4 film or AVIF picture", bytes("\u0000\u0000\u0000?ftyp")),
          new Signature("a PDF", bytes("%PDF-")),
          new Signature("a Parquet file", bytes("PAR1")),
          new Signature("a font", bytes("wOF2")),
          new Signature("a font", bytes("wOFF")),
          new Signature("sound in MP3", bytes("ID3\u0003")),
          new Signature("sound in MP3", bytes("ID3\u0004")));

  /** Stands for any byte in a signature. */
  private static final byte ANY = '?';

  private KnownBinary() {}

  /** Says what a file with these first bytes is, if it is known to be no text. */
  static Optional<String> name(byte[] head) {
    return SIGNATURES.stream().filter(s -> s.isIn(head)).map(Signature::name).findFirst();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private record Signature(String name, byte[] bytes) {
    boolean isIn(byte[] head) {
      if (head.length < bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] != ANY && head[i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
