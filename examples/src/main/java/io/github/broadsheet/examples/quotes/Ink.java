package io.github.broadsheet.examples.quotes;

/** The styles of a terminal, or plain text where colours are off. */
record Ink(boolean isOn) {
  /**
   * How words can look, on a dark ground and on a light one; the numbers are those of ECMA-48's SGR
   * sequence.
   */
  enum Style {
    PLAIN(0),
    BOLD(1),
    DIM(2),
    ITALIC(3),
    GREEN(32),
    MAGENTA(35);

    private final int code;

    Style(int code) {
      this.code = code;
    }
  }

  String paint(Style style, String words) {
    return !isOn || style == Style.PLAIN || words.isEmpty()
        ? words
        : "\u001b[" + style.code + "m" + words + "\u001b[0m";
  }
}
