package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Flag;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.text.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object out of which values are taken. What is asked for and is of the kind expected is taken;
 * {@link #rest()} is all the others, and is what the model has no place for. Not safe to share
 * between threads.
 */
public final class JsonFields {
  private final Fields whole;
  private final Locator locator;

  private final @Nullable JsonFields outer;

  /** The name that the object around this one has for it, or for the list it is in. */
  private final String name;

  /** The place in that list; -1 if it is in none. */
  private final int index;

  private @Nullable FewNames<Boolean> taken;
  private @Nullable FewNames<List<JsonFields>> opened;

  private JsonFields(
      Fields fields, Locator locator, @Nullable JsonFields outer, String name, int index) {
    this.whole = fields;
    this.locator = locator;
    this.outer = outer;
    this.name = name;
    this.index = index;
  }

  /** Returns an object that was put together, not read: nothing in it has a place. */
  public static JsonFields of(Fields fields) {
    return root(fields, Locator.nowhere());
  }

  /**
   * Returns an object that was made of {@code document}, where its values stand still.
   *
   * @param names how the document calls the properties that have another name here
   */
  public static JsonFields of(Fields fields, JsonFields document, Map<String, String> names) {
    return root(fields, Locator.in(document, names));
  }

  /** Returns how the document calls the property {@code name}. */
  public String called(String name) {
    return locator.called(name);
  }

  static JsonFields root(Fields fields, Locator locator) {
    return new JsonFields(fields, locator, null, "", -1);
  }

  /** Returns the way to this object from the root: {@code $.headlines[0]}. */
  public String path() {
    StringBuilder shown = new StringBuilder("$");
    plus().forEach(step -> shown.append(step instanceof Integer ? "[" + step + "]" : "." + step));
    return shown.toString();
  }

  /** Returns where the property {@code name} of this object stands. */
  public Optional<Position> position(String name) {
    return locator.find(plus(name));
  }

  /** Returns where the value at the end of {@code steps} from here stands: names and indexes. */
  public Optional<Position> position(List<Object> steps) {
    return locator.find(plus(steps.toArray()));
  }

  /** Returns the way from the root to here and on by {@code more}. */
  private List<Object> plus(Object... more) {
    List<Object> path = new ArrayList<>(List.of(more));
    for (JsonFields each = this; each != null && each.outer != null; each = each.outer) {
      if (each.index >= 0) {
        path.add(0, each.index);
      }
      path.add(0, each.name);
    }
    return path;
  }

  /** Returns the object, whatever was taken of it. */
  Fields whole() {
    return whole;
  }

  /** Returns the value of {@code name}, unless it was taken. */
  private @Nullable ExtensionValue get(String name) {
    // Most of what is asked for is not there.
    ExtensionValue value = whole.values().get(name);
    return value == null || isTaken(name) ? null : value;
  }

  private boolean isTaken(String name) {
    return taken != null && taken.get(name) != null;
  }

  private void remove(String name) {
    if (taken == null) {
      taken = new FewNames<>();
    }
    taken.put(name, true);
  }

  /** Says whether there is a value that was not taken yet. */
  public boolean has(String name) {
    return get(name) != null;
  }

  /** Returns a value without taking it. */
  public Optional<ExtensionValue> peek(String name) {
    return Optional.ofNullable(get(name));
  }

  /** Returns a string that is not blank, without taking it. */
  public Optional<String> peekText(String name) {
    return peek(name).flatMap(JsonFields::asText).filter(t -> !t.isBlank());
  }

  /** Says whether nothing was taken of this object itself. */
  public boolean isWhole() {
    return taken == null;
  }

  /** Returns the names of the values that were not taken. */
  public List<String> names() {
    return whole.values().keySet().stream().filter(each -> !isTaken(each)).toList();
  }

  /** Takes a string that is not blank; a number is taken as its digits. */
  public Optional<String> text(String name) {
    Optional<String> text = peek(name).flatMap(JsonFields::asText).filter(t -> !t.isBlank());
    text.ifPresent(found -> remove(name));
    return text;
  }

  /** Takes a string that is not blank, if {@code reading} makes sense of it. */
  public <T> Optional<T> as(String name, Function<String, Optional<T>> reading) {
    Optional<T> value = peekText(name).flatMap(reading);
    value.ifPresent(found -> remove(name));
    return value;
  }

  /** Takes a string, which may be blank. */
  public Optional<String> string(String name) {
    if (get(name) instanceof Text text) {
      remove(name);
      return Optional.of(text.value());
    }
    return Optional.empty();
  }

  private static Optional<String> asText(ExtensionValue value) {
    if (value instanceof Text text) {
      return Optional.of(text.value());
    }
    return value instanceof Numeral number
        ? Optional.of(number.value().toPlainString())
        : Optional.empty();
  }

  /** Takes a number; a string of digits is taken as one. */
  public Optional<BigDecimal> number(String name) {
    Optional<BigDecimal> number = peek(name).flatMap(JsonFields::asNumber);
    number.ifPresent(found -> remove(name));
    return number;
  }

  private static Optional<BigDecimal> asNumber(ExtensionValue value) {
    if (value instanceof Numeral number) {
      return Optional.of(number.value());
    }
    if (value instanceof Text text && text.value().length() <= 20) {
      try {
        return Optional.of(new BigDecimal(text.value().strip()));
      } catch (NumberFormatException notANumber) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Takes a number that is whole and fits into an {@code int}. */
  public Optional<Integer> integer(String name) {
    Optional<Integer> integer = peek(name).flatMap(JsonFields::asNumber).flatMap(JsonFields::whole);
    integer.ifPresent(found -> remove(name));
    return integer;
  }

  private static Optional<Integer> whole(BigDecimal number) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException notWhole) {
      return Optional.empty();
    }
  }

  /** Takes a number that is whole, not negative, and fits into an {@code int}. */
  public Optional<Integer> count(String name) {
    boolean isCount =
        peek(name).flatMap(JsonFields::asNumber).filter(n -> n.signum() >= 0).isPresent();
    return isCount ? integer(name) : Optional.empty();
  }

  /** Takes a number that is whole and fits into a {@code long}. */
  public Optional<Long> size(String name) {
    Optional<Long> size =
        peek(name)
            .flatMap(JsonFields::asNumber)
            .filter(n -> n.compareTo(BigDecimal.valueOf(n.longValue())) == 0)
            .map(Number::longValue);
    size.ifPresent(found -> remove(name));
    return size;
  }

  /** Takes a number that a {@code double} says as it is written. */
  public Optional<Double> decimal(String name) {
    Optional<Double> decimal =
        peek(name)
            .flatMap(JsonFields::asNumber)
            .filter(n -> Double.isFinite(n.doubleValue()))
            .filter(n -> n.compareTo(BigDecimal.valueOf(n.doubleValue())) == 0)
            .map(Number::doubleValue);
    decimal.ifPresent(found -> remove(name));
    return decimal;
  }

  /** Takes a string that says only what anybody would expect there; anything else is left. */
  public void takeUsual(String name, String... usual) {
    if (get(name) instanceof Text text && Arrays.asList(usual).contains(text.value())) {
      remove(name);
    }
  }

  /** Takes a truth value. */
  public Optional<Boolean> flag(String name) {
    if (get(name) instanceof Flag flag) {
      remove(name);
      return Optional.of(flag.value());
    }
    return Optional.empty();
  }

  /** Takes a list of strings; a single string is a list of one. */
  public List<String> texts(String name) {
    @Nullable ExtensionValue value = get(name);
    if (value == null) {
      return List.of();
    }
    List<ExtensionValue> members =
        value instanceof Sequence sequence ? sequence.values() : List.of(value);
    List<String> texts = new ArrayList<>(members.size());
    for (ExtensionValue member : members) {
      asText(member).ifPresent(texts::add);
    }
    if (texts.size() < members.size()) {
      return List.of();
    }
    if (!texts.isEmpty()) {
      remove(name);
    }
    return texts;
  }

  /** Opens an object, to take values out of it; the same one each time it is asked for. */
  public Optional<JsonFields> object(String name) {
    if (get(name) instanceof Fields) {
      return Optional.of(objects(name).get(0));
    }
    return Optional.empty();
  }

  /**
   * Opens the objects of a list; a single object is a list of one. A list that holds anything else
   * is left.
   */
  public List<JsonFields> objects(String name) {
    List<JsonFields> found = opened(name);
    if (found == null) {
      found = open(name);
      if (!found.isEmpty()) {
        if (opened == null) {
          opened = new FewNames<>();
        }
        opened.put(name, found);
      }
    }
    return found;
  }

  private @Nullable List<JsonFields> opened(String name) {
    return opened == null || isTaken(name) ? null : opened.get(name);
  }

  private List<JsonFields> open(String name) {
    @Nullable ExtensionValue value = get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Fields fields) {
      return List.of(new JsonFields(fields, locator, this, name, -1));
    }
    List<JsonFields> objects = objectsAmong(name);
    boolean isAll = value instanceof Sequence all && all.values().size() == objects.size();
    return isAll ? objects : List.of();
  }

  /** Returns the objects in a list that may hold other things as well. None of them is taken. */
  public List<JsonFields> objectsAmong(String name) {
    List<JsonFields> objects = new ArrayList<>();
    if (get(name) instanceof Sequence sequence) {
      List<ExtensionValue> members = sequence.values();
      for (int i = 0; i < members.size(); i++) {
        if (members.get(i) instanceof Fields fields) {
          objects.add(new JsonFields(fields, locator, this, name, i));
        }
      }
    }
    return objects;
  }

  /** Takes a value, whatever it is. */
  public Optional<ExtensionValue> take(String name) {
    @Nullable ExtensionValue value = get(name);
    if (value != null) {
      remove(name);
    }
    return Optional.ofNullable(value);
  }

  /** Returns a message about the value of {@code name}: path, what was expected, what is there. */
  public String mismatch(String name, String expected) {
    String found = peek(name).map(Kinds::of).orElse("nothing");
    return path() + "." + name + " should be " + expected + ", and is " + found;
  }

  /**
   * Returns what was not taken. An object of which all was taken is left out; in a list it leaves
   * an empty object, so that the others keep their places.
   */
  public Fields rest() {
    if (taken == null && opened == null) {
      return whole;
    }
    Fields.Builder rest = Fields.builder();
    whole.values().forEach((each, value) -> addRest(each, value, rest));
    return rest.build();
  }

  private void addRest(String each, ExtensionValue value, Fields.Builder rest) {
    if (isTaken(each)) {
      return;
    }
    List<JsonFields> inner = opened(each);
    if (inner == null) {
      rest.put(each, value);
    } else {
      inner(value, inner).ifPresent(left -> rest.put(each, left));
    }
  }

  private static Optional<ExtensionValue> inner(ExtensionValue value, List<JsonFields> opened) {
    List<ExtensionValue> left = new ArrayList<>(opened.size());
    boolean isAnyLeft = false;
    for (JsonFields each : opened) {
      Fields rest = each.rest();
      left.add(rest);
      isAnyLeft |= !rest.values().isEmpty();
    }
    if (!isAnyLeft) {
      return Optional.empty();
    }
    return Optional.of(value instanceof Sequence ? new Sequence(left) : left.get(0));
  }

  /** Says whether {@code value} is nothing at all, or null. */
  public static boolean isAbsent(@Nullable ExtensionValue value) {
    return value == null || value instanceof Absent;
  }
}
