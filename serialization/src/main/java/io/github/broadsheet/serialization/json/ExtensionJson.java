package io.github.broadsheet.serialization.json;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Flag;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.Extensions;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trees of values that the model has no place for: JSON as it comes. */
final class ExtensionJson {
  static final Codec<ExtensionValue> VALUE = Codecs.of(ExtensionJson::write, ExtensionJson::read);

  static final Codec<Fields> FIELDS =
      Codecs.of(
          (out, fields) -> writeMap(out, VALUE, fields.values()),
          in -> new Fields(readMap(in, VALUE)));

  static final Codec<Extensions> EXTENSIONS =
      Codecs.of(
          (out, extensions) -> writeMap(out, FIELDS, extensions.byFormat()),
          in -> new Extensions(readMap(in, FIELDS)));

  private ExtensionJson() {}

  private static void write(JsonOutput out, ExtensionValue value) {
    if (value instanceof Text text) {
      out.text(text.value());
    } else if (value instanceof Numeral numeral) {
      out.number(numeral.value());
    } else if (value instanceof Flag flag) {
      out.flag(flag.value());
    } else if (value instanceof Absent) {
      out.absent();
    } else if (value instanceof Sequence sequence) {
      out.list(VALUE, sequence.values());
    } else if (value instanceof Fields fields) {
      FIELDS.write(out, fields);
    }
  }

  private static ExtensionValue read(JsonInput in) {
    return switch (in.token()) {
      case VALUE_STRING -> new Text(in.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(in.decimal());
      case VALUE_TRUE, VALUE_FALSE -> new Flag(in.flag());
      case VALUE_NULL -> new Absent();
      case START_ARRAY -> new Sequence(in.list(VALUE));
      case START_OBJECT -> FIELDS.read(in);
      default -> throw in.failures().unexpected("a value");
    };
  }

  private static <V> void writeMap(JsonOutput out, Codec<V> codec, Map<String, V> values) {
    out.beginObject();
    values.forEach((name, value) -> out.property(name, codec, value));
    out.endObject();
  }

  private static <V> Map<String, V> readMap(JsonInput in, Codec<V> codec) {
    in.beginObject();
    Map<String, V> values = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (values.containsKey(name)) {
        throw in.failures().duplicate();
      }
      in.nextToken();
      values.put(name, codec.read(in));
    }
    return values;
  }
}
