package io.github.broadsheet.serialization.ninjs;

/**
 * The versions of ninjs that are written. All are read.
 *
 * @since 0.1
 */
public enum NinjsVersion {
  /** The last of the first generation: {@code headline}, {@code body_html}, scheme and code. */
  V1_6("1.6", 1),
  /** Lists with roles, names in lower case. */
  V2_1("2.1", 2),
  /** As 2.1, with the type of digital source. */
  V2_2("2.2", 4),
  /** Names in camel case; events and planned coverage. */
  V3_1("3.1", 8);

  private final String number;
  private final int edition;

  NinjsVersion(String number, int edition) {
    this.number = number;
    this.edition = edition;
  }

  /** Returns the number of the version, such as {@code 3.1}. */
  public String number() {
    return number;
  }

  /** The bit that stands for it in shapes. */
  int edition() {
    return edition;
  }
}
