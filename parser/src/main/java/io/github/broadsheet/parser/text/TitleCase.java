package io.github.broadsheet.parser.text;

/** Whether words are set as in titles: all the long ones with a capital. */
final class TitleCase {
  private TitleCase() {}

  static boolean isTitle(String words) {
    int capitals = 0;
    int small = 0;
    int at = 0;
    while (at < words.length()) {
      int start = at;
      while (at < words.length() && !Blank.isBlank(words.charAt(at))) {
        at++;
      }
      int letter = firstLetter(words, start, at);
      if (letter >= 0 && at - letter >= 4) {
        if (Character.isUpperCase(words.charAt(letter))) {
          capitals++;
        } else if (Character.isLowerCase(words.charAt(letter))) {
          small++;
        }
      }
      at++;
    }
    return capitals >= 3 && small * 8 <= capitals;
  }

  private static int firstLetter(String words, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
