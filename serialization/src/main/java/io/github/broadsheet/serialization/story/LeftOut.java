package io.github.broadsheet.serialization.story;

import static java.util.stream.Collectors.joining;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.markup.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What of a body the model has no place for: how it looks, classes that mean something to their
 * publisher only, words where no words can stand. It is left out, and that is said: what it is,
 * where, and its value, or the first of many that differ. Not safe to share between threads.
 */
public final class LeftOut {
  /** So many kinds of things are told; a page with more is no story. */
  private static final int MOST = 100;

  /** Attributes that name an element, of which nothing is left without words. */
  private static final Set<String> NAMES = Set.of("id", "class");

  private final Vocabulary vocabulary;
  private final Map<String, Values> found = new LinkedHashMap<>(0);

  /** Where the last attribute was added: the paragraphs of a publisher have the same ones. */
  private Values last = new Values();

  private String lastElement = "";
  private String lastName = "";

  /** Makes an empty list of what is left out of HTML. */
  LeftOut() {
    this(HtmlVocabulary.INSTANCE);
  }

  /** Makes an empty list of what is left out of a body whose readers know {@code vocabulary}. */
  public LeftOut(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns all that markup says besides its words. */
  public static Set<String> allOf(Element markup) {
    LeftOut all = new LeftOut(Vocabulary.of(""));
    all.find(markup);
    Set<String> messages = new HashSet<>();
    all.report(messages);
    markup.descendants(element -> true).forEach(element -> messages.add(element.toString()));
    return messages;
  }

  /** Adds what is left out of {@code body}, itself included. */
  public void find(Element body) {
    find(body, body, false);
  }

  /** Adds an element that was left out as it has no words, if readers know what else it says. */
  void add(Element element) {
    if (speaks(element) || element.descendants(this::speaks).findAny().isPresent()) {
      add("<" + element.name() + ">", MarkupWriter.toString(element));
    }
  }

  /** Adds the attributes of an element that is read for its words only, whatever it is. */
  void addAttributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      add(Leftovers.name(attribute) + " of " + element, attribute.value());
    }
  }

  private boolean speaks(Element element) {
    return element.attributes().stream()
        .anyMatch(it -> !NAMES.contains(it.name()) && vocabulary.entry(element.name()).knows(it));
  }

  /**
   * Walks through an element.
   *
   * @param isLost whether nothing in it is read
   */
  private void find(Element parent, Element element, boolean isLost) {
    // Most elements have none, and an iterator for each of them would be made in vain.
    if (!element.attributes().isEmpty()) {
      attributes(parent, element, isLost);
    }
    if (!element.isEmpty()) {
      Vocabulary.Entry entry = vocabulary.entry(element.name());
      if (entry.isStructure() && !isLost) {
        structure(element, entry);
      } else {
        children(element, isLost || entry.isPassed());
      }
      if (entry.isPassed() && !isLost) {
        addWords(element);
      }
    }
  }

  private void children(Element element, boolean isLost) {
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        find(element, inner, isLost);
      }
    }
  }

  private void structure(Element element, Vocabulary.Entry entry) {
    Set<String> met = new HashSet<>();
    for (Node child : element.children()) {
      if (child instanceof Characters words && !words.isSpace()) {
        addWords(element, words.text());
      } else if (child instanceof Element inner) {
        boolean isRead = entry.reads(inner, met.add(inner.name()));
        if (!isRead) {
          addWords(inner);
        }
        find(element, inner, !isRead && !entry.looksForMedia());
      }
    }
  }

  /** Adds the words of an element that are read nowhere. */
  void addWords(Element element) {
    element.words().ifPresent(words -> addWords(element, words));
  }

  /** Adds words that stand in {@code element} and are read nowhere. */
  void addWords(Element element, String words) {
    add("words in " + element, words);
  }

  private void attributes(Element parent, Element element, boolean isLost) {
    for (Attribute attribute : element.attributes()) {
      if (Leftovers.isTelling(attribute)
          && (isLost || !vocabulary.knows(parent, element, attribute))) {
        if (!isLast(element, attribute)) {
          lastElement = element.name();
          lastName = attribute.name();
          last = add(Leftovers.name(attribute) + " of " + element, attribute.value());
        } else {
          last.add(attribute.value());
        }
      }
    }
  }

  /** Says whether the same attribute of the same kind of element was the last one to be added. */
  private boolean isLast(Element element, Attribute attribute) {
    return element.is(lastElement)
        && attribute.namespace().isEmpty()
        && attribute.name().equals(lastName);
  }

  private Values add(String name, String value) {
    Values present = found.get(name);
    if (present == null) {
      String kind = found.size() < MOST ? name : "other things";
      present = found.computeIfAbsent(kind, it -> new Values());
    }
    present.add(value);
    return present;
  }

  /** Adds what was found to {@code messages}: {@code @style of <p> "color:red" and 3 more}. */
  public void report(Set<String> messages) {
    found.forEach((name, values) -> messages.add(name + " " + values));
  }

  /** Values of one kind: the first of those that differ, and how many there are besides. */
  private static final class Values {
    private static final int SHOWN = 20;

    private final Set<String> first = new LinkedHashSet<>();
    private int more;

    void add(String value) {
      if (first.size() < SHOWN) {
        first.add(value);
      } else if (!first.contains(value)) {
        more++;
      }
    }

    @Override
    public String toString() {
      return first.stream().map(Leftovers::excerpt).collect(joining(", "))
          + (more == 0 ? "" : " and " + more + " more");
    }
  }
}
