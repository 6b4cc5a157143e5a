package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.items.ItemCursors;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents of JSON that are one item, or an array of them, read one at a time.
 *
 * @param noun what an item is called in messages: "story of ANS"
 * @param parts what gives the items in an object: itself, unless it is the answer to a request
 * @param reading what makes an article of an item
 */
public record JsonArticles(
    String noun,
    Function<JsonFields, List<JsonFields>> parts,
    BiFunction<JsonFields, ReadLimits, ReadResult> reading) {

  /** Makes articles of objects that are one item each. */
  public JsonArticles(String noun, BiFunction<JsonFields, ReadLimits, ReadResult> reading) {
    this(noun, List::of, reading);
  }

  /** Returns the first article; see {@link ItemCursors#first}. */
  public ReadResult first(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.first(articles(input, limits), () -> none(input));
  }

  /** Returns all articles; see {@link ItemCursors#stream}. */
  public Stream<ReadResult> all(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.stream(articles(input, limits), () -> none(input));
  }

  private ItemCursor<ReadResult> articles(Input input, ReadLimits limits) throws IOException {
    return JsonTree.items(input, limits).parts(this::parts).map(part -> part.read(limits));
  }

  private List<Part> parts(JsonFields document) {
    List<JsonFields> items = parts.apply(document);
    boolean isWhole = items.size() == 1 && items.get(0) == document;
    Optional<Diagnostic> around = isWhole ? Optional.empty() : Surroundings.of(document, items);
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Part(items.get(i), i == 0 ? around : Optional.empty(), reading))
        .toList();
  }

  /** An item, with what to say of the document that it is the first of. */
  private record Part(
      JsonFields item,
      Optional<Diagnostic> around,
      BiFunction<JsonFields, ReadLimits, ReadResult> reading) {
    ReadResult read(ReadLimits limits) {
      ReadResult read = reading.apply(item, limits);
      return around.map(it -> read.toBuilder().addDiagnostic(it).build()).orElse(read);
    }
  }

  private ParseException none(Input input) {
    return new ParseException(
        "no-article", input + " is an array without any " + noun, new Position(1, 1));
  }
}
