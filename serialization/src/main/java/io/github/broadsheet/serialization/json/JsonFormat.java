package io.github.broadsheet.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.broadsheet.io.InputHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The names of canonical JSON, and its schema.
 *
 * @since 0.1
 */
public final class JsonFormat {
  /** The name of the format of one article. */
  public static final String NAME = "json";

  /** The name of the format of many articles, one a line. */
  public static final String LINES_NAME = "jsonl";

  /** What a document names its format in its header. */
  public static final String MARKER = "broadsheet-article";

  /** The version written, and the newest one known: major and minor. */
  public static final String VERSION = "1.0";

  private static final String SCHEMA = "article.schema.json";

  private static final List<String> HEADER_START = List.of("{", "\"broadsheet\"", ":", "{");

  private JsonFormat() {}

  /** Returns the JSON Schema (draft 2020-12) that every document written here fulfils. */
  public static String schema() {
    try (InputStream in =
        Objects.requireNonNull(JsonFormat.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(SCHEMA + " could not be read", e);
    }
  }

  /** Says whether the input begins with our header. */
  static boolean hasHeader(InputHead head) {
    return isHeaderAt(head.text(), 0);
  }

  /** Says whether the input is lines that each begin with our header: two of them, or a name. */
  static boolean isLines(InputHead head) {
    String text = head.text();
    int end = text.indexOf('\n', skipSpace(text, 0));
    boolean hasSecond = end >= 0 && isHeaderAt(text, end + 1);
    return hasHeader(head) && (hasSecond || head.hasExtension("jsonl", "ndjson"));
  }

  private static boolean isHeaderAt(String text, int from) {
    int at = skipSpace(text, from);
    for (String token : HEADER_START) {
      if (!text.startsWith(token, at)) {
        return false;
      }
      at = skipSpace(text, at + token.length());
    }
    return true;
  }

  /** Says whether the input is an object that names our format, be it not at its beginning. */
  static boolean isMarked(InputHead head) {
    String text = head.text();
    return text.startsWith("{", skipSpace(text, 0)) && text.contains("\"" + MARKER + "\"");
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
