package io.github.broadsheet.serialization.json;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The codecs of values that have no parts: strings, numbers, spans, the constants of an enum. */
final class Codecs {
  static final Codec<String> TEXT = of(JsonOutput::text, JsonInput::text);
  static final Codec<Boolean> FLAG = of(JsonOutput::flag, JsonInput::flag);
  static final Codec<Integer> INTEGER = of(JsonOutput::integer, JsonInput::integer);
  static final Codec<Long> LONG = of(JsonOutput::longInteger, JsonInput::longInteger);
  static final Codec<Double> NUMBER = of(JsonOutput::number, JsonInput::number);
  static final Codec<Span> SPAN = of(JsonOutput::span, JsonInput::span);

  static final Codec<URI> URI =
      of((out, uri) -> out.text(uri.toString()), in -> uri(in, in.text()));

  private Codecs() {}

  /** Returns the codec made of two functions. */
  static <T> Codec<T> of(BiConsumer<JsonOutput, T> writer, Function<JsonInput, T> reader) {
    return new Codec<>() {
      @Override
      public void write(JsonOutput out, T value) {
        writer.accept(out, value);
      }

      @Override
      public T read(JsonInput in) {
        return reader.apply(in);
      }
    };
  }

  /** Returns the codec of lists of what {@code codec} maps. */
  static <T> Codec<List<T>> list(Codec<T> codec) {
    return of((out, values) -> out.list(codec, values), in -> in.list(codec));
  }

  /** Returns the codec of values that {@code format} turns into strings and {@code parse} back. */
  static <T> Codec<T> time(String expected, Function<T, String> format, Function<String, T> parse) {
    return of(
        (out, value) -> out.text(format.apply(value)),
        in -> {
          try {
            return parse.apply(in.text());
          } catch (DateTimeException notOne) {
            throw in.failures().unexpected(expected);
          }
        });
  }

  /** Returns the codec of an enum, whose constants are written in lower case with hyphens. */
  static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
    return new Choice<>(type);
  }

  /** Returns the name of {@code constant} in JSON: {@code block-quote}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static URI uri(JsonInput in, String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException notOne) {
      throw in.failures().unexpected("a URI");
    }
  }

  private static final class Choice<E extends Enum<E>> implements Codec<E> {
    private final Map<E, SerializableString> names;
    private final Map<String, E> constants = new HashMap<>();
    private final String expected;

    Choice(Class<E> type) {
      E[] all = type.getEnumConstants();
      names = new EnumMap<>(type);
      for (E constant : all) {
        names.put(constant, new SerializedString(name(constant)));
        constants.put(name(constant), constant);
      }
      expected = "one of " + Arrays.stream(all).map(Codecs::name).collect(Collectors.joining(", "));
    }

    @Override
    public void write(JsonOutput out, E value) {
      out.text(requireNonNull(names.get(value)));
    }

    @Override
    public E read(JsonInput in) {
      E constant = constants.get(in.text());
      if (constant == null) {
        throw in.failures().unexpected(expected);
      }
      return constant;
    }
  }
}
