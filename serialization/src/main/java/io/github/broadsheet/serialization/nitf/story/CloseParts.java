package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts of places, names and addresses that stand close together, as in {@code
 * <city>Oslo</city><country>Norway</country>}: agencies leave it to the printer to part them.
 */
public final class CloseParts {
  private static final String LIST = ", ";

  /** What stands before a part, if nothing else does. */
  private static final Map<String, String> BEFORE =
      Map.ofEntries(
          Map.entry("sublocation", LIST),
          Map.entry("city", LIST),
          Map.entry("state", LIST),
          Map.entry("region", LIST),
          Map.entry("country", LIST),
          Map.entry("story.date", LIST),
          Map.entry("care.of", LIST),
          Map.entry("delivery.point", LIST),
          Map.entry("delivery.office", LIST),
          Map.entry("postcode", LIST),
          Map.entry("name.given", " "),
          Map.entry("name.family", " "),
          Map.entry("copyrite.year", " "),
          Map.entry("copyrite.holder", " "));

  private CloseParts() {}

  /** Puts what parts them between the parts in {@code root}. */
  public static void part(Element root) {
    List<Node> parted = new ArrayList<>(0);
    Optional<Element> before = Optional.empty();
    List<Node> children = root.children();
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof Element element) {
        part(element);
        Optional<Node> between = before.flatMap(it -> between(it, element));
        if (between.isPresent()) {
          copy(children, i, parted).add(between.get());
        }
        before = Optional.of(element);
      } else {
        before = Optional.empty();
      }
      if (!parted.isEmpty()) {
        parted.add(children.get(i));
      }
    }
    if (!parted.isEmpty()) {
      root.replaceChildren(parted);
    }
  }

  /** Most elements have nothing to part, and need no copy of what is in them. */
  private static List<Node> copy(List<Node> children, int end, List<Node> parted) {
    if (parted.isEmpty()) {
      parted.addAll(children.subList(0, end));
    }
    return parted;
  }

  private static Optional<Node> between(Element before, Element part) {
    return Optional.ofNullable(BEFORE.get(part.name()))
        .filter(it -> endsWithWord(before) && startsWithWord(part))
        .map(Characters::new);
  }

  private static boolean endsWithWord(Element element) {
    String text = element.rawText();
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static boolean startsWithWord(Element element) {
    String text = element.rawText();
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
  }
}
