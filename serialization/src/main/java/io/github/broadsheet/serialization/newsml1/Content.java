package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.serialization.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of an item, and the components around it.
 *
 * @param holder the {@code ContentItem}
 * @param root the outermost element of the text, if it is markup
 * @param components the components around it, from the innermost outwards
 */
record Content(Element holder, Optional<Element> root, List<Element> components) {
  /** Copies the list. */
  Content {
    components = List.copyOf(components);
  }

  /** Returns the text of {@code item}: that of its body, or else the longest. */
  static Optional<Content> find(Element item) {
    List<Content> found = new ArrayList<>();
    collect(item, List.of(), found);
    return found.stream()
        .filter(Content::isBody)
        .findFirst()
        .or(() -> found.stream().reduce((one, two) -> one.length() >= two.length() ? one : two));
  }

  private static void collect(Element element, List<Element> around, List<Content> found) {
    for (Element child : element.elements().toList()) {
      if (child.is("NewsComponent")) {
        List<Element> components = new ArrayList<>(around);
        components.add(0, child);
        collect(child, components, found);
      } else if (child.is("ContentItem") && isText(child)) {
        Optional<Element> data = data(child);
        data.ifPresent(it -> found.add(new Content(child, it.elements().findFirst(), around)));
      }
    }
  }

  private static Optional<Element> data(Element content) {
    return content
        .first("DataContent")
        .or(
            () ->
                content
                    .path("Encoding/DataContent")
                    .filter(it -> it.elements().findAny().isPresent()))
        .filter(it -> !it.text().isEmpty());
  }

  private static boolean isText(Element content) {
    String type =
        (content.first("MimeType").flatMap(NewsItemSource::value).orElse("text")
                + " "
                + content.first("Format").flatMap(NewsItemSource::value).orElse(""))
            .toLowerCase(Locale.ROOT);
    return !type.contains("css") && !type.contains("javascript") && !type.startsWith("image");
  }

  private boolean isBody() {
    String role = role();
    return role.equals("main") || role.equals("body") || role.equals("main text");
  }

  private String role() {
    return components.stream()
        .findFirst()
        .flatMap(component -> component.first("Role"))
        .flatMap(NewsItemSource::value)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  private int length() {
    return data(holder).map(it -> it.text().length()).orElse(0);
  }

  /** Returns the text as it stands, if it is no markup. */
  String words() {
    return data(holder).map(Element::rawText).orElse("");
  }

  /** Returns an element of the head of NITF. */
  Optional<Element> nitfHead(String path) {
    return root.filter(it -> it.is("nitf"))
        .flatMap(it -> it.path("body/body.head"))
        .flatMap(it -> it.path(path));
  }
}
