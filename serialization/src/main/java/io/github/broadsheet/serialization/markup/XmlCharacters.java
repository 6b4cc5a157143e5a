package io.github.broadsheet.serialization.markup;

/** The characters that XML can hold (XML 1.0, production 2, {@code Char}). */
public final class XmlCharacters {
  /** Below this, and from the space on, XML can hold every character. */
  static final char FIRST_DOUBTFUL = Character.MIN_SURROGATE;

  private XmlCharacters() {}

  /** Says whether XML can hold the code unit of {@code text} at {@code index}. */
  public static boolean isAt(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\t' || c == '\r';
  }

  /** Says whether XML can hold {@code text} as it is. */
  public static boolean isAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAt(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** Says whether an attribute may be called {@code name} after a prefix; some it may are not. */
  public static boolean isLocalName(String name) {
    boolean isName =
        !name.isEmpty() && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_');
    for (int i = 1; isName && i < name.length(); i++) {
      isName = Character.isLetterOrDigit(name.charAt(i)) || "._-".indexOf(name.charAt(i)) >= 0;
    }
    return isName;
  }

  /** Returns {@code text} with {@code replacement} for each code unit that XML cannot hold. */
  public static String replace(String text, String replacement) {
    if (isAll(text)) {
      return text;
    }
    StringBuilder held = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isAt(text, i)) {
        held.append(text.charAt(i));
      } else {
        held.append(replacement);
      }
    }
    return held.toString();
  }
}
