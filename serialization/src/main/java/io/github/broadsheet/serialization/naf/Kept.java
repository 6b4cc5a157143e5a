package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header and the layers of a document that was read, where they say more than would be written
 * for its article. They are written again as long as the article says what they say.
 */
final class Kept {
  private static final String HEADER = "nafHeader";
  private static final String LAYERS = "layers";

  /** The attributes of the document that are read, or say of which version it is. */
  private static final Set<String> READ = Set.of("@version", "@xml:lang");

  /** The layers that are written for every article that has something for them. */
  private static final Set<String> WRITTEN =
      Set.of("topics", "text", "terms", "entities", "coreferences", "tunits", "attribution");

  private Kept() {}

  /** Returns {@code article} with what {@code naf} says besides. */
  static Article with(Article article, Element naf) {
    Map<String, ExtensionValue> kept = new LinkedHashMap<>();
    outside("", naf, kept);
    List<Element> raw = naf.elements("raw").toList();
    raw.stream().limit(1).forEach(text -> outside("raw/", text, kept));
    String odd = markup(raw.stream().skip(raw.stream().allMatch(Kept::isText) ? 1 : 0).toList());
    if (!odd.isEmpty()) {
      kept.put("raw", new ExtensionValue.Text(odd));
    }
    String header = markup(naf.elements(HEADER).toList());
    // Only a document that we wrote names us, and nobody else, as the maker of its tokens.
    boolean isOwn = header.equals(markup(List.of(Layers.header(article))));
    if (!header.isEmpty() && !isOwn) {
      kept.put(HEADER, new ExtensionValue.Text(header));
    }
    List<Element> layers = layers(naf);
    if (!layers.isEmpty() && !(isOwn && layers.stream().allMatch(Kept::isWritten))) {
      kept.put(LAYERS, new ExtensionValue.Text(markup(layers)));
    }
    return kept.isEmpty()
        ? article
        : article.toBuilder()
            .extensions(Extensions.of(NafReader.FORMAT, new ExtensionValue.Fields(kept)))
            .build();
  }

  /** Keeps what the document, or its text, says besides what stands in it in order. */
  private static void outside(String path, Element element, Map<String, ExtensionValue> kept) {
    for (Attribute attribute : element.attributes()) {
      String name = Leftovers.name(attribute);
      if (Leftovers.isTelling(attribute) && !(path.isEmpty() && READ.contains(name))) {
        kept.put(path + name, new ExtensionValue.Text(attribute.value()));
      }
    }
    if (path.isEmpty()) {
      Leftovers.looseWords(element)
          .ifPresent(words -> kept.put(Leftovers.LOOSE_WORDS, new ExtensionValue.Text(words)));
    }
  }

  private static boolean isText(Element raw) {
    return raw.elements().findAny().isEmpty();
  }

  private static boolean isWritten(Element layer) {
    return WRITTEN.contains(layer.name());
  }

  private static List<Element> layers(Element naf) {
    return naf.elements().filter(layer -> !layer.is(HEADER) && !layer.is("raw")).toList();
  }

  private static String markup(List<Element> elements) {
    StringBuilder markup = new StringBuilder();
    elements.forEach(element -> markup.append(MarkupWriter.toString(compact(element))));
    return markup.toString();
  }

  /** Returns a copy without the space between elements. */
  private static Element compact(Element element) {
    Element copy = Element.of(element.name());
    element.attributes().forEach(copy::with);
    boolean hasElements = element.elements().findAny().isPresent();
    element
        .children()
        .forEach(
            child -> {
              if (child instanceof Element inner) {
                copy.add(compact(inner));
              } else if (child instanceof Characters words
                  && !(hasElements && words.text().isBlank())) {
                copy.add(words);
              }
            });
    return copy;
  }

  /** Returns the document to be written for {@code article}. */
  static Element document(Article article) {
    Element own = Layers.document(article);
    Optional<Element> header = kept(article, HEADER).flatMap(it -> it.first(HEADER));
    Optional<Element> layers = kept(article, LAYERS);
    Element candidate = own;
    if (layers.isPresent()) {
      candidate = with(own, own.first(HEADER).orElseThrow(), layers.get().elements().toList());
      candidate = isSound(candidate, article, true) ? candidate : own;
    }
    if (header.isPresent()) {
      Element headed = with(candidate, header.get(), layers(candidate));
      candidate = isSound(headed, article, false) ? headed : candidate;
    }
    return candidate;
  }

  private static Element with(Element own, Element header, List<Element> layers) {
    Element document = Element.of(own.name());
    own.attributes().forEach(document::with);
    return document.add(header).add(own.first("raw").orElseThrow()).addAll(layers);
  }

  /** Says whether a document is valid and says of the text what the article says. */
  private static boolean isSound(Element document, Article article, boolean layers) {
    if (!NafRules.isValid(document)) {
      return false;
    }
    Article read = NafReader.article(document, new ArrayList<>());
    return layers
        ? read.text().equals(article.text())
            && read.attributions().equals(article.attributions())
            && read.subjects().equals(article.subjects())
            && read.blocks().equals(article.blocks())
        : read.headlines().equals(article.headlines())
            && read.byline().equals(article.byline())
            && read.lifecycle().equals(article.lifecycle())
            && read.identifiers().equals(article.identifiers())
            && read.uri().equals(article.uri());
  }

  private static Optional<Element> kept(Article article, String name) {
    return article
        .extensions()
        .format(NafReader.FORMAT)
        .map(fields -> fields.values().get(name))
        .filter(ExtensionValue.Text.class::isInstance)
        .flatMap(value -> parsed(((ExtensionValue.Text) value).value()));
  }

  private static Optional<Element> parsed(String markup) {
    try {
      Input input = Input.of("<kept>" + markup + "</kept>");
      return Optional.of(XmlInput.read(input, ReadLimits.defaults()).root());
    } catch (ParseException | IOException notMarkup) {
      return Optional.empty();
    }
  }
}
