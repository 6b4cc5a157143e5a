package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.nitf.story.CloseParts;
import io.github.broadsheet.serialization.nitf.story.NitfBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The text of an item, and the components around it.
 *
 * @param holder the {@code ContentItem}
 * @param root the outermost element of the text, if it is markup
 * @param components the components around it, from the innermost outwards
 */
record Content(Element holder, Optional<Element> root, List<Element> components) {
  /** The element that holds the text. */
  static final String DATA = "DataContent";

  /** Elements that hold a whole text. */
  private static final Set<String> ROOTS =
      Set.of("nitf", "html", "body", "div", "section", "article", "main");

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
        data.ifPresent(CloseParts::part);
        data.ifPresent(it -> found.add(new Content(child, root(child, it), around)));
      }
    }
  }

  private static Optional<Element> data(Element content) {
    return content
        .first(DATA)
        .or(
            () ->
                content
                    .path("Encoding/DataContent")
                    .filter(it -> it.elements().findAny().isPresent()))
        .filter(it -> !it.text().isEmpty());
  }

  /**
   * Returns the outermost element of {@code data}. Agencies leave out what holds the paragraphs:
   * paragraphs side by side, or the inner part of NITF, are put into what they belong to.
   */
  private static Optional<Element> root(Element content, Element data) {
    List<Element> elements = data.elements().toList();
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    List<Element> documents = elements.stream().filter(Content::isDocument).toList();
    if (documents.size() == 1) {
      return Optional.of(documents.get(0));
    }
    Element first = elements.get(0);
    boolean isAlone = elements.size() == 1 && !hasLooseWords(data);
    if (isAlone && first.is("body") && first.first("body.content").isPresent()) {
      return Optional.of(Element.of("nitf").add(first));
    }
    if (isAlone && first.is("body.content")) {
      return Optional.of(nitf(first.children()));
    }
    if (isAlone && ROOTS.contains(first.name())) {
      return Optional.of(first);
    }
    boolean isNitf = type(content).contains("nitf");
    return Optional.of(isNitf ? nitf(data.children()) : Element.of("body").addAll(data.children()));
  }

  /** A whole document has a head to be read, whatever strays beside it. */
  private static boolean isDocument(Element element) {
    return element.is("nitf") || element.is("html");
  }

  private static boolean hasLooseWords(Element data) {
    return data.children().stream()
        .anyMatch(child -> child instanceof Characters words && !words.text().isBlank());
  }

  private static Element nitf(List<Node> content) {
    Element nitf = Element.of("nitf");
    nitf.append("body").append("body.content").addAll(content);
    return nitf;
  }

  private static String type(Element content) {
    return (content.first("MimeType").flatMap(NewsItemSource::value).orElse("text")
            + " "
            + content.first("Format").flatMap(NewsItemSource::value).orElse(""))
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isText(Element content) {
    String type = type(content);
    return !type.contains("css") && !type.contains("javascript") && !type.startsWith("image");
  }

  /** Returns the opening of the text, which some agencies put into a component beside it. */
  Optional<Content> lead() {
    if (components.size() < 2 || root.filter(it -> it.is("nitf")).isPresent()) {
      return Optional.empty();
    }
    Element around = components.get(1);
    List<Content> beside = new ArrayList<>();
    collect(around, components.subList(1, components.size()), beside);
    return beside.stream()
        .filter(other -> other.role().equals("lead") || other.role().equals("lede"))
        .filter(other -> isBody() && other.components.size() > 1)
        .filter(other -> other.components.get(1) == around)
        .findFirst();
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

  /** Returns the elements of the document that are read as the text to the end. */
  List<Element> read() {
    Optional<Element> nitf = root.filter(it -> it.path("body/body.content").isPresent());
    if (nitf.filter(it -> isGiven(it) || it.first("body").filter(this::isGiven).isPresent())
        .isPresent()) {
      return NitfBody.parts(nitf.get());
    }
    return nitf.isEmpty() && root.filter(this::isGiven).isPresent()
        ? List.of(htmlBody(root.get()))
        : data(holder).stream().toList();
  }

  /** Says whether an element stands in the content as it is, and was not put around others. */
  private boolean isGiven(Element element) {
    return data(holder).stream().flatMap(Element::elements).anyMatch(it -> it == element);
  }

  /** Returns what holds the blocks of a text in HTML. */
  static Element htmlBody(Element root) {
    return root.first("body").orElse(root);
  }

  /** Returns the headline in the content, or else the title of its head. */
  Optional<Element> headline() {
    return nitfHead("hedline/hl1")
        .filter(Element::hasWords)
        .or(() -> root.flatMap(it -> it.path("head/title")).filter(Element::hasWords));
  }

  /** Returns an element of the head of NITF. */
  Optional<Element> nitfHead(String path) {
    return root.filter(it -> it.is("nitf"))
        .flatMap(it -> it.path("body/body.head"))
        .flatMap(it -> it.path(path));
  }
}
