package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads pictures and films, with caption and credit. */
final class FigureReader {
  private static final Set<String> MEDIA = Set.of("img", "video", "audio", "object");

  private final StoryText text;
  private final InlineReader inlines;

  FigureReader(StoryText text, InlineReader inlines) {
    this.text = text;
    this.inlines = inlines;
  }

  static boolean isMedium(Element element) {
    return MEDIA.contains(element.name());
  }

  /** Reads the pictures among {@code parts}, with caption and credit. */
  Optional<Figure> figure(FigureParts parts) {
    text.begin();
    int start = text.next();
    Figure.Builder figure = Figure.builder().media(media(parts.pictures()));
    parts
        .caption()
        .flatMap(caption -> caption(caption, figure))
        .or(parts::credit)
        .ifPresent(credit -> credit(credit, figure));
    Span span = text.since(start);
    Figure built = figure.span(span).build();
    return span.isEmpty() && built.media().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  /** Reads a picture that stands by itself. */
  Optional<Figure> bare(Element element) {
    text.begin();
    Element holder = Element.of("figure").add(element);
    List<Media> media = media(holder);
    return media.isEmpty()
        ? Optional.empty()
        : Optional.of(Figure.builder().span(text.since(text.next())).media(media).build());
  }

  /** Reads a caption and returns the credit in it, which follows its words. */
  private Optional<Element> caption(Element caption, Figure.Builder figure) {
    text.begin();
    List<Element> credits = new ArrayList<>();
    for (Node child : caption.children()) {
      if (child instanceof Characters characters) {
        text.words(characters);
      } else if (child instanceof Element inner) {
        if (BlockReaders.isCredit(inner) || inner.is("small")) {
          credits.add(inner);
        } else {
          inlines.element(inner);
        }
      }
    }
    Span words = inlines.finish();
    if (!words.isEmpty()) {
      boolean isFile = BlockReaders.isA(caption, "file");
      figure.caption(Caption.builder().span(words).isFile(isFile).build());
    }
    return credits.stream().findFirst();
  }

  private void credit(Element credit, Figure.Builder figure) {
    Span span = inlines.piece(credit);
    if (!span.isEmpty()) {
      figure.credit(Credit.builder().text(credit.text()).span(span).build());
    }
  }

  private List<Media> media(Element element) {
    return element.descendants(FigureReader::isMedium).map(this::medium).toList();
  }

  private Media medium(Element element) {
    return Media.builder()
        .kind(kind(element))
        .uri(
            inlines
                .address(element, element.is("object") ? "data" : "src")
                .or(() -> element.first("source").flatMap(each -> inlines.address(each, "src"))))
        .contentType(
            element
                .attribute("type")
                .or(() -> element.first("source").flatMap(source -> source.attribute("type"))))
        .width(Numerals.whole(element, "width"))
        .height(Numerals.whole(element, "height"))
        .altText(element.attribute("alt"))
        .title(element.attribute("title"))
        .build();
  }

  private static MediaKind kind(Element element) {
    return switch (element.name()) {
      case "video" -> MediaKind.VIDEO;
      case "audio" -> MediaKind.AUDIO;
      case "object" -> MediaKind.OTHER;
      default -> BlockReaders.isA(element, "graphic") ? MediaKind.GRAPHIC : MediaKind.IMAGE;
    };
  }
}
