package io.github.broadsheet.serialization.schemaorg;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Pictures, films and sound. One with a caption is a figure of the body, one without belongs to the
 * article as a whole; schema.org has no other way to tell them apart.
 */
final class Pictures {
  private static final Map<String, MediaKind> PROPERTIES = new LinkedHashMap<>();

  static {
    PROPERTIES.put("image", MediaKind.IMAGE);
    PROPERTIES.put("video", MediaKind.VIDEO);
    PROPERTIES.put("audio", MediaKind.AUDIO);
    PROPERTIES.put("associatedMedia", MediaKind.OTHER);
  }

  private Pictures() {}

  /** Reads the pictures of the article. */
  static void read(JsonFields article, Draft draft) {
    each(
        article,
        (object, kind) -> {
          if (object.peekText(captionOf(kind)).isPresent()) {
            draft.article().addBlock(figure(object, kind, draft));
          } else {
            draft.article().addMedia(MediaObjects.read(object, kind));
          }
        });
  }

  /** Reads the pictures of an entry, which has no place for them but its blocks. */
  static List<Block> readFigures(JsonFields entry, Draft draft) {
    List<Block> figures = new ArrayList<>();
    each(entry, (object, kind) -> figures.add(figure(object, kind, draft)));
    return figures;
  }

  private static void each(JsonFields thing, BiConsumer<JsonFields, MediaKind> sink) {
    PROPERTIES.forEach(
        (property, kind) -> thing.objects(property).forEach(object -> sink.accept(object, kind)));
  }

  /** A {@code MediaObject} that is neither picture nor film nor sound has no caption. */
  private static String captionOf(MediaKind kind) {
    return kind == MediaKind.OTHER ? "text" : "caption";
  }

  private static Figure figure(JsonFields object, MediaKind kind, Draft draft) {
    Figure.Builder figure = Figure.builder();
    Optional<Span> caption = object.text(captionOf(kind)).map(draft.text()::add);
    int end = draft.text().end();
    figure.span(caption.orElse(new Span(end, end)));
    caption.ifPresent(span -> figure.caption(Caption.of(span)));
    Media media = MediaObjects.read(object, kind);
    figure.credit(media.credit());
    return figure.addMedia(media.toBuilder().credit(Optional.empty()).build()).build();
  }

  static void write(Article article, JsonBuilder out) {
    Map<String, List<JsonBuilder>> found = new LinkedHashMap<>();
    addFigures(article.text(), article.blocks(), found);
    article.media().forEach(medium -> add(found, medium, MediaObjects.write(medium)));
    found.forEach(out::objects);
  }

  /** Writes the figures among {@code blocks}, and not those in entries. */
  static void writeFigures(String text, List<Block> blocks, JsonBuilder out) {
    Map<String, List<JsonBuilder>> found = new LinkedHashMap<>();
    addFigures(text, blocks, found);
    found.forEach(out::objects);
  }

  private static void addFigures(
      String text, List<Block> blocks, Map<String, List<JsonBuilder>> found) {
    for (Block block : blocks) {
      if (block instanceof Figure figure) {
        addFigure(text, figure, found);
      }
    }
  }

  private static void addFigure(String text, Figure figure, Map<String, List<JsonBuilder>> found) {
    Optional<String> caption =
        figure.caption().map(it -> it.span().in(text)).filter(words -> !words.isBlank());
    if (figure.media().isEmpty() && caption.isEmpty()) {
      return;
    }
    List<Media> media =
        figure.media().isEmpty() ? List.of(Media.builder().build()) : figure.media();
    for (int i = 0; i < media.size(); i++) {
      Media medium = media.get(i);
      Media shown =
          i == 0 && figure.credit().isPresent()
              ? medium.toBuilder().credit(figure.credit()).build()
              : medium;
      JsonBuilder object = MediaObjects.write(shown);
      if (i == 0) {
        object.put(captionOf(medium.kind()), caption);
      }
      add(found, medium, object);
    }
  }

  private static void add(Map<String, List<JsonBuilder>> found, Media medium, JsonBuilder object) {
    String property =
        switch (medium.kind()) {
          case VIDEO -> "video";
          case AUDIO -> "audio";
          case OTHER -> "associatedMedia";
          case IMAGE, GRAPHIC -> "image";
        };
    found.computeIfAbsent(property, each -> new ArrayList<>()).add(object);
  }
}
