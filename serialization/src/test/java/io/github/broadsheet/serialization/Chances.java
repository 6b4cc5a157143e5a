package io.github.broadsheet.serialization;

import io.github.broadsheet.text.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What articles are made of at random: words, numbers, stretches of their text. Values that formats
 * tend to lose are among them.
 */
final class Chances {
  private static final List<String> WORDS =
      List.of(
          "harbour",
          "Ana",
          "Roe",
          "said",
          "“Everyone",
          "here”",
          "ferry",
          "café",
          "Zürich",
          "東京",
          "\uD83D\uDE00",
          "a\\b",
          "\"quoted\"",
          "</script>",
          "\t",
          "é",
          "\u2028",
          "-",
          "1.0");

  /** Characters that are text in Java and trouble elsewhere. */
  private static final List<String> ODDITIES =
      List.of("\u0000", "\uD800", "\uDC00x", "\uFEFF", "\uFFFF", "\u001F", "\r\n", "");

  private final Random random;
  private final boolean isComplete;
  private int length;

  /**
   * Makes the chances of a generator.
   *
   * @param isComplete whether nothing may be lacking
   */
  Chances(long seed, boolean isComplete) {
    this.random = new Random(seed);
    this.isComplete = isComplete;
  }

  Random random() {
    return random;
  }

  boolean isComplete() {
    return isComplete;
  }

  /** Returns the text of another article, in which spans lie from now on. */
  String text() {
    String text = line(200 + random.nextInt(300));
    length = text.length();
    return text;
  }

  /** Returns all of the text. */
  Span all() {
    return new Span(0, length);
  }

  BigDecimal decimal() {
    return switch (random.nextInt(6)) {
      case 0 -> new BigDecimal("1.00");
      case 1 -> new BigDecimal("1E+400");
      case 2 -> new BigDecimal("-12345678901234567890.12345678901234567890");
      case 3 -> new BigDecimal("9".repeat(2000));
      case 4 -> new BigDecimal("5E-2147483647");
      default -> BigDecimal.valueOf(random.nextInt());
    };
  }

  double number() {
    return switch (random.nextInt(6)) {
      case 0 -> Double.NaN;
      case 1 -> Double.NEGATIVE_INFINITY;
      case 2 -> -0.0;
      case 3 -> Double.MIN_VALUE;
      case 4 -> 3;
      default -> random.nextGaussian();
    };
  }

  URI uri() {
    return URI.create("https://example.org/" + random.nextInt(99) + "/caf%C3%A9?q=é#" + "x");
  }

  /** Returns a string that is short and now and then hostile. */
  String odd() {
    return random.nextInt(6) == 0 ? ODDITIES.get(random.nextInt(ODDITIES.size())) : line(12);
  }

  /** Returns the name of an extension: a string without half surrogate pairs. */
  String name() {
    return odd().replaceAll("\\p{Cs}", "?");
  }

  String line(int length) {
    StringBuilder line = new StringBuilder();
    while (line.length() < length) {
      line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      if (random.nextInt(20) == 0) {
        line.append(ODDITIES.get(random.nextInt(ODDITIES.size())));
      }
    }
    return line.toString();
  }

  boolean chance() {
    return isComplete || random.nextBoolean();
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return chance() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    int count = isComplete ? 1 + random.nextInt(2) : random.nextInt(3);
    for (int i = 0; i < count; i++) {
      values.add(value.get());
    }
    return values;
  }

  <E extends Enum<E>> E any(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  Span span() {
    return within(all());
  }

  /** Returns a stretch of {@code outer}, not empty unless that is. */
  Span within(Span outer) {
    if (outer.isEmpty()) {
      return outer;
    }
    int start = outer.start() + random.nextInt(outer.length());
    return new Span(start, start + 1 + random.nextInt(outer.end() - start));
  }

  List<Span> spans(int max) {
    return pieces(all(), 1 + random.nextInt(max));
  }

  /** Cuts stretches out of {@code outer}, in order and not overlapping. */
  List<Span> pieces(Span outer, int count) {
    TreeSet<Integer> cuts = new TreeSet<>();
    while (cuts.size() < Math.min(2 * count, outer.length())) {
      cuts.add(outer.start() + random.nextInt(outer.length() + 1));
    }
    List<Span> pieces = new ArrayList<>();
    while (cuts.size() > 1) {
      pieces.add(new Span(cuts.pollFirst(), cuts.pollFirst()));
    }
    return pieces;
  }
}
