package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Flag;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;

/** The kinds of values, as messages name them. */
final class Kinds {
  private static final int SHOWN = 60;

  private Kinds() {}

  static String of(ExtensionValue value) {
    if (value instanceof Text text) {
      String start = text.value().lines().findFirst().orElse("");
      return "the string \""
          + (start.length() > SHOWN ? start.substring(0, SHOWN) + "…" : start)
          + "\"";
    } else if (value instanceof Numeral numeral) {
      return "the number " + numeral.value();
    } else if (value instanceof Flag flag) {
      return Boolean.toString(flag.value());
    } else if (value instanceof Absent) {
      return "null";
    } else if (value instanceof Sequence) {
      return "an array";
    } else if (value instanceof Fields) {
      return "an object";
    }
    return "a value";
  }
}
