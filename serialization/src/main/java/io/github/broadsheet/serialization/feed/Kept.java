package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.XmlCharacters;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Elements that a reader kept because they say more than the model can. They are written as they
 * were, in the place of what the model made of them, as long as the article still says that. Not
 * safe to share between threads.
 */
final class Kept {
  /** What the item says. */
  static final String ITEM = "item";

  /** What the feed says about itself. */
  static final String SOURCE = "source";

  /** What the feed says about itself that an item taken over from another one stands in. */
  static final String FEED = "feed";

  private final Map<String, List<Element>> byName = new LinkedHashMap<>();
  private final List<Attribute> attributes = new ArrayList<>();

  private Kept() {}

  /** Opens what was left of {@code holder}. */
  static Kept of(Optional<Fields> extension, String holder) {
    Kept kept = new Kept();
    if (extension.map(fields -> fields.values().get(holder)).orElse(null) instanceof Sequence all) {
      for (ExtensionValue each : all.values()) {
        if (each instanceof Text xml) {
          kept.add(xml.value());
        }
      }
    }
    extension.ifPresent(fields -> kept.addAttributes(fields, holder + "@{"));
    return kept;
  }

  /** Atom has room for attributes of any namespace, and for no others. */
  private void addAttributes(Fields fields, String start) {
    fields
        .values()
        .forEach(
            (path, value) -> {
              if (path.startsWith(start) && value instanceof Text text) {
                String name = path.substring(path.indexOf('@'));
                Attribute attribute = Leftovers.attribute(name, text.value());
                if (XmlCharacters.isLocalName(attribute.name())) {
                  attributes.add(attribute);
                }
              }
            });
  }

  // Extensions can be made by hand; what is no XML cannot be written.
  private void add(String xml) {
    try {
      XmlInput.Document document = XmlInput.read(Input.of(xml), ReadLimits.defaults());
      if (document.diagnostics().isEmpty()) {
        Element element = document.root();
        byName
            .computeIfAbsent(Names.of(element, Names.ATOM), name -> new ArrayList<>())
            .add(element);
      }
    } catch (ParseException notXml) {
      return;
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory could not be read", impossible);
    }
  }

  /**
   * Adds an element for each value, made by {@code write} unless one of those {@code names} was
   * kept that {@code read} finds the same values in.
   */
  <T> void write(
      Set<String> names,
      List<T> values,
      Function<Element, List<T>> read,
      Function<T, Optional<Element>> write,
      Element into) {
    List<Element> candidates = new ArrayList<>();
    names.forEach(name -> candidates.addAll(byName.getOrDefault(name, List.of())));
    Set<Element> used = new HashSet<>();
    for (int i = 0; i < values.size(); ) {
      List<T> ahead = values.subList(i, values.size());
      Optional<Element> same =
          candidates.stream()
              .filter(each -> !used.contains(each) && isSame(read.apply(each), ahead))
              .findFirst();
      if (same.isPresent()) {
        used.add(same.get());
        i += read.apply(same.get()).size();
      } else {
        i++;
      }
      same.or(() -> write.apply(ahead.get(0))).ifPresent(into::add);
    }
    // One that the model makes something of, and the article no longer has, is out of date.
    byName.forEach(
        (name, kept) -> {
          if (names.contains(name)) {
            kept.removeIf(each -> used.contains(each) || !read.apply(each).isEmpty());
          }
        });
  }

  /** Adds {@code empty} with words, or one that was kept and says these words and more. */
  void write(String name, Element empty, Optional<String> words, Element into) {
    write(
        Set.of(name),
        words.filter(text -> !text.isBlank()).stream().toList(),
        element -> TextConstructs.isValid(element) ? words(element) : List.of(),
        text -> Optional.of(empty.text(text)),
        into);
    // One that Atom does not allow would stand beside the one in its place.
    byName.remove(name);
  }

  private static List<String> words(Element element) {
    return TextConstructs.words(element).stream().toList();
  }

  private static <T> boolean isSame(List<T> said, List<T> ahead) {
    return !said.isEmpty()
        && said.size() <= ahead.size()
        && said.equals(ahead.subList(0, said.size()));
  }

  /** Returns an element that holds all that was kept. */
  Element holder() {
    Element holder = Element.of(Names.ATOM, "entry");
    byName.values().forEach(holder::addAll);
    return holder;
  }

  /** Adds all others. */
  void writeOthers(Element into) {
    byName.values().forEach(into::addAll);
    attributes.forEach(into::with);
  }
}
