package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.quotelayer.LayerReader;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.Span;
import java.util.List;

/** Reads the object of one line of quotes. */
final class StatementLine {
  private StatementLine() {}

  static void read(JsonFields fields, StatementList statements) {
    JsonFields statement =
        fields
            .object("statement")
            .orElseThrow(
                () -> new IllegalArgumentException(fields.mismatch("statement", "an object")));
    LayerReader reader = new LayerReader(span -> span);
    boolean isAttribution = statement.has("id");
    if (fields.take("words").orElse(null) instanceof Sequence words) {
      words.values().forEach(each -> words(each, statements));
    }
    fields.text("uri").ifPresent(statements::uri);
    if (isAttribution) {
      statements.add(reader.attribution(statement));
    } else {
      statements.add(reader.quote(statement));
    }
  }

  private static void words(ExtensionValue value, StatementList statements) {
    if (value instanceof Sequence triple
        && triple.values().size() == 3
        && triple.values().get(0) instanceof Numeral start
        && triple.values().get(1) instanceof Numeral end
        && triple.values().get(2) instanceof Text text) {
      statements.words(
          List.of(new Span(start.value().intValueExact(), end.value().intValueExact())),
          text.value());
    } else {
      throw new IllegalArgumentException("words are no list of [start, end, \"words\"]");
    }
  }
}
