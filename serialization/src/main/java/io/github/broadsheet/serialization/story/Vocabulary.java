package io.github.broadsheet.serialization.story;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Numerals;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of a body make something of: which attributes of an element, and what may stand
 * inside one that holds more than words. All else is {@linkplain LeftOut left out}.
 *
 * <p>A line for each element: its name, or {@code parent>name} where it means something there only;
 * its attributes, and after a slash the elements inside. After an attribute, {@code =} lists the
 * values that are known, and {@code #} asks for a number. After an element inside, {@code ?} says
 * that only the first is read. {@code ~} stands for all other elements inside, of which pictures
 * are read and no words; {@code *} for any. An element with {@code !} is passed over.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Vocabulary {
  private static final Entry NOTHING = new Entry(Map.of(), Set.of(), false, false);

  private final Map<String, Entry> entries = new HashMap<>();

  /** The elements that mean something inside of some others only. */
  private final Set<String> elsewhere = new HashSet<>();

  private final @Nullable Vocabulary other;

  private Vocabulary(String lines, @Nullable Vocabulary other) {
    this.other = other;
    lines.lines().map(String::strip).forEach(this::add);
    elsewhere.removeIf(name -> entries.keySet().stream().noneMatch(it -> it.endsWith(">" + name)));
    if (other != null) {
      elsewhere.addAll(other.elsewhere);
    }
  }

  /** Returns the vocabulary that {@code lines} describe. */
  public static Vocabulary of(String lines) {
    return new Vocabulary(lines, null);
  }

  /** Returns the vocabulary that {@code lines} describe; for other elements that of HTML. */
  public static Vocabulary besideHtml(String lines) {
    return new Vocabulary(lines, HtmlVocabulary.INSTANCE);
  }

  private void add(String line) {
    Map<String, Set<String>> attributes = new HashMap<>();
    Set<String> children = new HashSet<>();
    boolean inside = false;
    boolean isPassed = false;
    String[] words = line.split(" +");
    for (String word : Arrays.copyOfRange(words, 1, words.length)) {
      if (word.equals("/")) {
        inside = true;
      } else if (word.equals("!")) {
        isPassed = true;
      } else if (inside) {
        children.add(word);
      } else {
        int values = word.indexOf('=');
        attributes.put(
            values < 0 ? word : word.substring(0, values),
            values < 0 ? Set.of() : Set.of(word.substring(values + 1).split("\\|")));
      }
    }
    elsewhere.add(words[0].substring(words[0].indexOf('>') + 1));
    entries.put(words[0], new Entry(attributes, children, inside, isPassed));
  }

  Entry entry(String name) {
    Entry entry = entries.get(name);
    if (entry != null) {
      return entry;
    }
    return other == null ? NOTHING : other.entry(name);
  }

  /** Says whether readers make something of an attribute. */
  boolean knows(Element parent, Element element, Attribute attribute) {
    String name = element.name();
    return entry(name).knows(attribute)
        || (elsewhere.contains(name) && entry(parent.name() + ">" + name).knows(attribute));
  }

  /** What readers know of an element. */
  record Entry(
      Map<String, Set<String>> attributes,
      Set<String> children,
      boolean isStructure,
      boolean isPassed) {

    boolean knows(Attribute attribute) {
      boolean isId = attribute.namespace().equals(Attribute.XML) && attribute.name().equals("id");
      if (!attribute.namespace().isEmpty() && !isId) {
        return false;
      }
      Set<String> values = attributes.get(attribute.name());
      if (values != null) {
        return values.isEmpty() || values.contains(attribute.value());
      }
      return attributes.containsKey(attribute.name() + "#")
          && Numerals.whole(attribute.value()).isPresent();
    }

    /** Says whether the words in an element inside are read. */
    boolean reads(Element child, boolean isFirst) {
      return children.contains("*")
          || children.contains(child.name())
          || (isFirst && children.contains(child.name() + "?"));
    }

    /** Says whether pictures are looked for in all elements inside. */
    boolean looksForMedia() {
      return children.contains("~");
    }
  }
}
