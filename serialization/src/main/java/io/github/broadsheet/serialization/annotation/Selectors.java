package io.github.broadsheet.serialization.annotation;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/** Text position and text quote selectors (Web Annotation Data Model, 4.2.4 and 4.2.5). */
final class Selectors {
  private final String text;
  private final CodePoints points;

  Selectors(Article article) {
    this.text = article.text();
    this.points = CodePoints.of(text);
  }

  /** Returns the target of an annotation about {@code span}. */
  JsonBuilder target(Span span, String source) {
    return new JsonBuilder()
        .put("source", source)
        .objects("selector", List.of(position(span), quote(span)));
  }

  private JsonBuilder position(Span span) {
    Span counted = points.toCodePoints(span);
    return new JsonBuilder()
        .put("type", "TextPositionSelector")
        .put("start", counted.start())
        .put("end", counted.end());
  }

  private JsonBuilder quote(Span span) {
    int before = whole(Math.max(0, span.start() - WebAnnotation.AROUND));
    int after = whole(Math.min(text.length(), span.end() + WebAnnotation.AROUND));
    return new JsonBuilder()
        .put("type", "TextQuoteSelector")
        .put("exact", span.in(text))
        .put("prefix", text.substring(before, span.start()))
        .put("suffix", text.substring(span.end(), after));
  }

  /** Returns the nearest offset before {@code offset} that cuts no pair of surrogates. */
  private int whole(int offset) {
    boolean cuts = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return cuts && offset > 0 ? offset - 1 : offset;
  }

  /** Returns what the selectors of a target say, with code points as they stand. */
  static Optional<Selection> read(JsonFields target) {
    Optional<Span> position = Optional.empty();
    Optional<String> exact = Optional.empty();
    Optional<String> prefix = Optional.empty();
    for (JsonFields selector : target.objects("selector")) {
      String type = selector.text("type").orElse("");
      if (type.equals("TextPositionSelector")) {
        Optional<Integer> start = selector.integer("start");
        Optional<Integer> end = selector.integer("end");
        position =
            start
                .filter(it -> it >= 0 && end.filter(e -> e >= it).isPresent())
                .map(it -> new Span(it, end.orElse(it)));
      } else if (type.equals("TextQuoteSelector")) {
        exact = selector.string("exact");
        prefix = selector.string("prefix");
        selector.string("suffix");
      }
    }
    return position.isEmpty() && exact.isEmpty()
        ? Optional.empty()
        : Optional.of(new Selection(position, exact, prefix.orElse("")));
  }
}
