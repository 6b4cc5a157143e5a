package io.github.broadsheet.serialization.nitf;

/** XML Schema's {@code NMTOKEN} and {@code ID}, in the letters that NITF is written with. */
final class Tokens {
  private Tokens() {}

  /** Says whether {@code value} is an {@code NMTOKEN}. */
  static boolean isToken(String value) {
    return !value.isEmpty() && value.chars().allMatch(Tokens::isNameCharacter);
  }

  /** Says whether {@code value} is an {@code NCName}, as an {@code ID} must be. */
  static boolean isName(String value) {
    return isToken(value)
        && value.indexOf(':') < 0
        && (isLetter(value.charAt(0)) || value.charAt(0) == '_');
  }

  // XML 1.0 allows more; all letters of these blocks are in it.
  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7);
  }

  private static boolean isNameCharacter(int c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == ':';
  }
}
