package io.github.broadsheet.serialization.schemaorg;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The JSON-LD in a document: all of it, or what stands in {@code script} elements. */
final class Scripts {
  private static final String TYPE = "application/ld+json";

  private Scripts() {}

  static boolean areIn(String text) {
    return text.contains(TYPE) && text.contains("<script");
  }

  /**
   * Reads every piece of JSON-LD.
   *
   * @throws ParseException if a piece is not JSON, or there is none
   */
  static Pieces read(byte[] bytes, ReadLimits limits) {
    if (isJson(bytes)) {
      return piece(bytes, limits);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<ExtensionValue> found = new ArrayList<>();
    boolean isMended = false;
    for (int at = start(text, 0); at >= 0; at = start(text, at)) {
      int end = text.indexOf("</script", at);
      String json = text.substring(at, end < 0 ? text.length() : end);
      Pieces piece = piece(json.getBytes(StandardCharsets.UTF_8), limits);
      found.addAll(piece.values());
      isMended |= piece.isMended();
    }
    if (found.isEmpty()) {
      throw new ParseException("no-article", "there is no JSON-LD in the input");
    }
    return new Pieces(found, bytes, bytes, isMended);
  }

  private static Pieces piece(byte[] json, ReadLimits limits) {
    try {
      return new Pieces(List.of(JsonTree.read(json, limits)), json, json, false);
    } catch (ParseException e) {
      byte[] mended = Mending.mended(json);
      if (!e.code().equals("malformed-json") || Arrays.equals(mended, json)) {
        throw e;
      }
      return new Pieces(List.of(JsonTree.read(mended, json, limits)), mended, json, true);
    }
  }

  /**
   * The pieces of JSON-LD in a document.
   *
   * @param bytes the document, as it was read
   * @param original the document, as it came
   * @param isMended whether one of them had to be mended
   */
  record Pieces(List<ExtensionValue> values, byte[] bytes, byte[] original, boolean isMended) {}

  private static boolean isJson(byte[] bytes) {
    for (byte each : bytes) {
      // Byte order marks and white space may come first.
      if (each > ' ') {
        return each == '{' || each == '[';
      }
    }
    return true;
  }

  /** Returns where the next piece begins, or -1. */
  private static int start(String text, int from) {
    int script = text.indexOf("<script", from);
    while (script >= 0) {
      int end = text.indexOf('>', script);
      if (end < 0) {
        return -1;
      }
      if (text.substring(script, end).contains(TYPE)) {
        return end + 1;
      }
      script = text.indexOf("<script", end);
    }
    return -1;
  }
}
