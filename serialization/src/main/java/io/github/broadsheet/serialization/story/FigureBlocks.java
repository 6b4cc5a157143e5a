package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Figure;
import io.github.broadsheet.serialization.markup.Element;
import java.net.URI;
import java.util.Optional;

/**
 * Makes of a {@code figure} what is in it: the blocks, each with the part of the caption that is
 * its own. Not safe to share between threads.
 */
final class FigureBlocks {
  private final FigureReader figures;
  private final LeftOut leftOut;

  FigureBlocks(FigureReader figures, LeftOut leftOut) {
    this.figures = figures;
    this.leftOut = leftOut;
  }

  /** Reads {@code figure} into {@code body}. */
  void read(Element figure, BodyReader body) {
    FigureParts parts = new FigureParts(figure);
    parts.strays().forEach(leftOut::addWords);
    Optional<URI> address = isEmbed(figure) ? parts.address() : Optional.empty();
    if (address.isEmpty()) {
      parts.words().forEach(words -> leftOut.addWords(figure, words));
    }
    if (address.isPresent()) {
      Element embed = Element.of("iframe").with("src", address.get().toString());
      body.container(parts.with(embed));
    } else if (parts.isPlain()) {
      Optional<Figure> pictures = figures.figure(parts);
      pictures.ifPresent(body::add);
    } else {
      body.container(blocks(figure, parts));
    }
  }

  /** Says whether a figure shows a piece of another site. */
  private static boolean isEmbed(Element figure) {
    String names = figure.attribute("class").orElse("");
    return names.contains("embed") || names.contains("tweet");
  }

  private static Element blocks(Element figure, FigureParts parts) {
    Optional<Element> quote = parts.only("blockquote");
    Optional<Element> table = parts.only("table");
    if (quote.isPresent() && isEmbed(figure)) {
      return parts.with(Posts.embed(quote.get()));
    }
    if (quote.isPresent()) {
      return quote(figure, quote.get(), parts);
    }
    return table.isPresent() ? table(table.get(), parts) : parts.blocks();
  }

  /** The caption of a quotation says who is quoted (HTML, 4.4.4). */
  private static Element quote(Element figure, Element quote, FigureParts parts) {
    Element whole = like(quote);
    if (BlockReaders.isPulled(figure)) {
      whole.removeAttribute("class");
      whole.with("class", "pull-quote");
    }
    whole.addAll(quote.children());
    boolean isCredited = quote.descendants(BlockReaders::isCredit).findAny().isPresent();
    return isCredited ? parts.with(whole) : inside(whole, "footer", parts);
  }

  private static Element table(Element table, FigureParts parts) {
    Element whole = like(table).addAll(table.children());
    return table.first("caption").isPresent() ? parts.with(whole) : inside(whole, "caption", parts);
  }

  /** Puts the caption into {@code block} under another name; what is left follows it. */
  private static Element inside(Element block, String name, FigureParts parts) {
    parts.takeCaption().ifPresent(caption -> block.append(name).addAll(caption.children()));
    return parts.with(block);
  }

  private static Element like(Element element) {
    Element like = Element.of(element.name());
    element.attributes().forEach(like::with);
    return like;
  }
}
