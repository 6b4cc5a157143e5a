package io.github.broadsheet.serialization.schemaorg;

/**
 * JSON-LD as pages have it: made by templates, with a comma after the last member, and with line
 * breaks inside strings. Browsers and search engines pass over both.
 */
final class Mending {
  private Mending() {}

  /** Returns {@code json} with spaces for what no JSON has; what stands where stays. */
  static byte[] mended(byte[] json) {
    byte[] mended = json.clone();
    boolean inString = false;
    int comma = -1;
    for (int i = 0; i < mended.length; i++) {
      byte c = mended[i];
      boolean isSpace = c >= 0 && c <= ' ';
      if (inString) {
        if (isSpace) {
          mended[i] = ' ';
        } else if (c == '\\') {
          i++;
        } else {
          inString = c != '"';
        }
      } else if (!isSpace) {
        if (comma >= 0 && (c == '}' || c == ']')) {
          mended[comma] = ' ';
        }
        comma = c == ',' ? i : -1;
        inString = c == '"';
      }
    }
    return mended;
  }
}
