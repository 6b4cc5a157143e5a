package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.serialization.nitf.story.CloseParts;
import io.github.broadsheet.serialization.nitf.story.LineText;
import io.github.broadsheet.serialization.nitf.story.NitfBody;
import io.github.broadsheet.serialization.story.BodyReader;
import io.github.broadsheet.serialization.story.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The content of an item, whatever it is called: of nine spellings of media types seen, some name
 * another content than they hold, so that the content itself decides.
 */
final class Payload {
  private static final Set<String> HTML =
      Set.of("html", "body", "div", "section", "article", "p", "main");

  /** The type of what we write. */
  private static final String WRITTEN = "application/xhtml+xml";

  private final Element holder;
  private final Optional<Element> html;
  private final Optional<Element> nitf;
  private final Element body;

  private Payload(Element holder, Optional<Element> html, Optional<Element> nitf, Element body) {
    this.holder = holder;
    this.html = html;
    this.nitf = nitf;
    this.body = body;
  }

  /** Returns the first content of {@code source} that is text, if there is any. */
  static Optional<Payload> of(ItemSource source) {
    Optional<Element> set = source.item().first("contentSet");
    for (Node node : set.map(Element::children).orElseGet(List::of)) {
      if (node instanceof Element holder) {
        Optional<Payload> found =
            of(holder).filter(payload -> hasWords(payload.body) || payload.hasMedia());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return set.stream()
        .flatMap(it -> it.elements("inlineXML"))
        .flatMap(Element::elements)
        .flatMap(root -> ofForeign(root).stream())
        .findFirst();
  }

  private static Optional<Payload> ofForeign(Element root) {
    return ForeignText.of(root)
        .map(body -> new Payload(root, Optional.empty(), Optional.empty(), body));
  }

  /** Says whether the content is in another vocabulary, and stays with the item whole. */
  private boolean isForeign() {
    return !holder.is("inlineXML") && !holder.is("inlineData");
  }

  private static boolean hasWords(Element element) {
    for (Node child : element.children()) {
      boolean hasWords =
          child instanceof Characters characters
              ? !characters.text().isBlank()
              : child instanceof Element inner && hasWords(inner);
      if (hasWords) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Payload> of(Element holder) {
    if (holder.is("inlineXML")) {
      return holder.elements().findFirst().flatMap(root -> ofMarkup(holder, root));
    }
    boolean isText = holder.is("inlineData") && holder.attribute("encoding").isEmpty();
    return isText ? Optional.of(ofText(holder)) : Optional.empty();
  }

  private static Optional<Payload> ofMarkup(Element holder, Element root) {
    if (root.is("nitf")) {
      CloseParts.part(root);
      return root.path("body/body.content")
          .map(body -> new Payload(holder, Optional.empty(), Optional.of(root), body));
    }
    if (HTML.contains(root.name())) {
      Element body =
          root.is("html")
              ? root.first("body").orElse(root)
              : root.is("body") ? root : Element.of("body").addAll(holder.children());
      Notepads.mark(body);
      TypedLines.part(body);
      return Optional.of(new Payload(holder, Optional.of(root), Optional.empty(), body));
    }
    return Optional.empty();
  }

  private static Payload ofText(Element holder) {
    String type = holder.attribute("contenttype").orElse("").toLowerCase(Locale.ROOT);
    String text = holder.rawText();
    boolean isHtml =
        text.stripLeading().startsWith("<") || (type.contains("html") && text.indexOf('<') >= 0);
    Element body = isHtml ? HtmlFragment.parse(text) : PlainText.paragraphs(text);
    TypedLines.part(body);
    return new Payload(holder, Optional.empty(), Optional.empty(), body);
  }

  private boolean hasMedia() {
    return body.descendants(e -> e.is("img") || e.is("video") || e.is("audio"))
        .findAny()
        .isPresent();
  }

  /** Gives the draft a headline, if the item itself has none. */
  void readHeadline(ItemSource source, Set<HeadlineRole> known) {
    if (known.contains(HeadlineRole.MAIN)) {
      return;
    }
    nitfHead("hedline/hl1")
        .or(() -> html.isEmpty() ? Optional.empty() : firstHeading())
        .flatMap(Element::words)
        .or(() -> nitf.or(() -> html).flatMap(it -> it.path("head/title")).flatMap(Element::words))
        .ifPresent(
            words -> {
              source.draft().headline(HeadlineRole.MAIN, words);
              source.hold(words);
            });
  }

  /** Returns the byline in the content. */
  Optional<String> byline() {
    return nitfHead("byline").map(LineText::of).filter(line -> !line.isEmpty());
  }

  private Optional<Element> nitfHead(String path) {
    return nitf.flatMap(it -> it.path("body/body.head")).flatMap(it -> it.path(path));
  }

  private Optional<Element> firstHeading() {
    return body.descendants(e -> e.is("h1")).findFirst();
  }

  /** Reads the text, without words at its head that the item said already. */
  void readBody(ItemSource source) {
    if (isForeign()) {
      source.note(
          "foreign-content",
          Severity.INFO,
          "the content is " + holder + ", of which the paragraphs were read; it is kept whole",
          holder);
    } else {
      source.claim(holder);
      keepAround(source);
    }
    Draft draft = source.draft();
    int end = draft.text().end();
    source.opening(end == 0 ? 0 : end + 1);
    if (nitf.isPresent()) {
      NitfBody.read(nitf.get(), source.takeSubjects(), draft);
    } else {
      BodyReader reader = new BodyReader(draft.text());
      leaveOut(source.held(), reader);
      StatementReader statements = new StatementReader(source, body);
      draft.add(statements.read(reader.read(body)));
      statements.readReferences();
    }
  }

  private void keepAround(ItemSource source) {
    html.flatMap(it -> it.first("head"))
        .filter(head -> isTelling(head, source))
        .ifPresent(head -> source.keep(Paths.HEAD, Trees.htmlMarkup(head)));
    nitf.ifPresent(root -> source.keep(Paths.NITF, Trees.markup(around(root))));
    Element shell = shell();
    if (!Leftovers.saysNothing(shell)) {
      source.keep(Paths.AROUND, Trees.markup(shell));
    }
    holder(body)
        .first("header")
        .filter(
            header ->
                html.isPresent() && body.elements().count() + holder(body).elements().count() > 1)
        .ifPresent(
            header -> {
              source.keep(Paths.BODY_HEADER, Trees.htmlMarkup(header));
              holder(body).remove(header);
            });
  }

  /** Returns a copy of NITF that holds all but the text. */
  private static Element around(Element nitf) {
    Optional<Element> body = nitf.first("body");
    Element around = Trees.hollow(nitf);
    for (Node child : nitf.children()) {
      around.add(body.filter(child::equals).isPresent() ? withoutContent(body.get()) : child);
    }
    return around;
  }

  private static Element withoutContent(Element body) {
    Element left = Trees.hollow(body);
    for (Node child : body.children()) {
      if (!(child instanceof Element element && element.is("body.content"))) {
        left.add(child);
      }
    }
    return left;
  }

  /** Returns the element below the body that holds everything, or the body. */
  private static Element holder(Element body) {
    List<Element> children = body.elements().toList();
    boolean isHolder =
        children.size() == 1
            && (children.get(0).is("article") || children.get(0).is("main"))
            && children.get(0).attribute("class").isEmpty();
    return isHolder ? children.get(0) : body;
  }

  /** Returns what is in the holder of the content besides what is read, or kept by itself. */
  private Element shell() {
    Element shell = Element.of(holder.name());
    holder.attributes().stream()
        .filter(it -> !it.name().equals("contenttype") || !it.value().equals(WRITTEN))
        .forEach(shell::with);
    if (nitf.isPresent() || holder.is("inlineData") || hasPage()) {
      if (holder.is("inlineXML")) {
        Leftovers.looseWords(holder).ifPresent(shell::text);
      }
      holder.elements().filter(it -> !isRead(it)).map(this::unread).forEach(shell::add);
      shell
          .elements()
          .filter(it -> it.is("html") && Leftovers.saysNothing(it))
          .toList()
          .forEach(shell::remove);
    }
    return shell;
  }

  /** Says whether the content is a page, and not parts of one side by side. */
  private boolean hasPage() {
    return html.filter(it -> it.is("html") || it == body).isPresent();
  }

  private boolean isRead(Element element) {
    return element == body || nitf.filter(it -> it == element).isPresent();
  }

  /** Returns what of an element in the holder is not read: of the page what is around its body. */
  private Element unread(Element element) {
    if (html.filter(it -> it == element).isEmpty()) {
      return element;
    }
    Element page = Element.of("html");
    element.attributes().forEach(page::with);
    Leftovers.looseWords(element).ifPresent(page::text);
    Optional<Element> head = element.first("head");
    element
        .elements()
        .filter(it -> it != body && head.filter(first -> first == it).isEmpty())
        .forEach(page::add);
    return page;
  }

  /** Says whether a head has more than the title of the article and its encoding. */
  private static boolean isTelling(Element head, ItemSource source) {
    return !head.attributes().isEmpty()
        || Leftovers.looseWords(head).isPresent()
        || head.elements().anyMatch(it -> !isTitle(it, source) && !isEncoding(it));
  }

  private static boolean isTitle(Element element, ItemSource source) {
    return element.is("title")
        && (Leftovers.saysNothing(element)
            || (!Leftovers.saysMore(element) && source.holds(element.text())));
  }

  private static boolean isEncoding(Element element) {
    return element.is("meta")
        && !Leftovers.saysMore(element)
        && element.attribute("charset").filter(it -> it.equalsIgnoreCase("utf-8")).isPresent();
  }

  /** Takes headline and summary out where the body repeats them before it begins. */
  private void leaveOut(Set<String> held, BodyReader reader) {
    Set<String> left = new HashSet<>(held);
    for (Element element : body.descendants(Payload::isRepeatable).limit(4).toList()) {
      if (left.remove(Whitespace.collapse(element.text()))) {
        reader.repeated(element);
        removeFrom(body, element);
      }
    }
  }

  private static boolean isRepeatable(Element element) {
    return element.is("h1")
        || element.is("h2")
        || (element.is("p") && element.attribute("class").filter("teaser"::equals).isPresent());
  }

  private static boolean removeFrom(Element holder, Element element) {
    if (holder.elements().anyMatch(child -> child == element)) {
      holder.remove(element);
      return true;
    }
    return holder.elements().anyMatch(child -> removeFrom(child, element));
  }

  /** Returns the content of {@code article} as XHTML. */
  static Element write(Article article, Kept kept, List<Element> blocks) {
    Element html = Element.of(G2.XHTML, "html");
    List<Element> heads = kept.take(Paths.HEAD);
    if (heads.isEmpty()) {
      html.append("head").append("title").text(article.headline().orElse(""));
    } else {
      html.add(heads.get(0));
    }
    Element body = html.append("body");
    body.addAll(kept.take(Paths.BODY_HEADER)).addAll(blocks);
    Element content = Element.of("inlineXML").with("contenttype", WRITTEN);
    return content.add(html);
  }
}
