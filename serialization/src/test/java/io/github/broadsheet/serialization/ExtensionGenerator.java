package io.github.broadsheet.serialization;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Extensions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes what the model has no place for, as formats keep it. */
final class ExtensionGenerator {
  private final Chances chances;

  ExtensionGenerator(Chances chances) {
    this.chances = chances;
  }

  Extensions extensions() {
    Map<String, ExtensionValue.Fields> byFormat = new LinkedHashMap<>();
    byFormat.put("ninjs", fields(0));
    if (chances.chance()) {
      byFormat.put(chances.name(), fields(0));
    }
    if (chances.chance()) {
      byFormat.put("json", unknownProperties());
    }
    return new Extensions(byFormat);
  }

  /** Keys that name a place, a taken place, a place that is not there, and no place at all. */
  private ExtensionValue.Fields unknownProperties() {
    List<String> pointers =
        List.of(
            "/mood",
            "/text",
            "/blocks/0/mood",
            "/blocks/0/kind",
            "/attributions/0/source/mood",
            "/blocks/00/mood",
            "/a~1b",
            "/a~2b",
            "no pointer",
            "",
            "/",
            "/text/mood",
            "/extensions/x",
            "/lifecycle/mood",
            "/rights/mo\u0000od",
            "/broadsheet/generator",
            "/quotes/1/a b");
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    pointers.stream().filter(p -> chances.chance()).forEach(p -> values.put(p, value(1)));
    return new ExtensionValue.Fields(values);
  }

  private ExtensionValue.Fields fields(int depth) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    chances.some(chances::name).forEach(name -> values.put(name, value(depth + 1)));
    return new ExtensionValue.Fields(values);
  }

  private ExtensionValue value(int depth) {
    return switch (chances.random().nextInt(depth > 3 ? 4 : 6)) {
      case 0 -> new ExtensionValue.Text(chances.odd());
      case 1 -> new ExtensionValue.Numeral(chances.decimal());
      case 2 -> new ExtensionValue.Flag(chances.random().nextBoolean());
      case 3 -> new ExtensionValue.Absent();
      case 4 -> new ExtensionValue.Sequence(chances.some(() -> value(depth + 1)));
      default -> fields(depth);
    };
  }
}
