package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The layer of text units: what the pieces of the text are, in both directions. */
final class TextUnits {
  private static final String BYLINE = "byline";
  private static final Map<HeadlineRole, String> HEADLINES =
      Map.of(
          HeadlineRole.MAIN, "title",
          HeadlineRole.KICKER, "kicker",
          HeadlineRole.DECK, "deck");

  private TextUnits() {}

  /** A unit and where it stands. */
  private record Unit(String type, Span span) {}

  static void read(Element naf, NafText text, Article.Builder article) {
    Optional<String> author = naf.path("nafHeader/fileDesc").flatMap(it -> it.attribute("author"));
    List<Unit> units =
        naf.elements("tunits")
            .flatMap(layer -> layer.elements("tunit"))
            .flatMap(it -> unit(it, text).stream())
            .sorted(Comparator.comparing(Unit::span))
            .toList();
    Optional<Span> byline = Optional.empty();
    List<Block> blocks = new ArrayList<>();
    int end = 0;
    for (Unit unit : units) {
      Optional<HeadlineRole> role = role(unit.type);
      if (role.isPresent()) {
        article.addHeadline(Headline.in(text.raw(), role.get(), unit.span));
      } else if (unit.type.equals(BYLINE)) {
        byline = byline.isPresent() ? byline : Optional.of(unit.span);
      } else if (unit.span.start() >= end) {
        blocks.add(block(unit));
        end = unit.span.end();
      }
    }
    if (units.isEmpty()) {
      text.paragraphs().forEach(span -> blocks.add(Paragraph.of(span)));
    }
    article.blocks(blocks);
    byline(author, byline, text, article);
    if (units.stream().noneMatch(unit -> unit.type.equals("title"))) {
      naf.path("nafHeader/fileDesc")
          .flatMap(file -> file.attribute("title"))
          .ifPresent(title -> article.addHeadline(Headline.of(HeadlineRole.MAIN, title)));
    }
  }

  private static void byline(
      Optional<String> author, Optional<Span> span, NafText text, Article.Builder article) {
    author
        .or(() -> span.map(it -> it.in(text.raw())))
        .ifPresent(line -> article.byline(Byline.builder().text(line).span(span).build()));
  }

  private static Optional<HeadlineRole> role(String type) {
    return HEADLINES.entrySet().stream()
        .filter(each -> each.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Unit> unit(Element element, NafText text) {
    String type = element.attribute("type").orElse("paragraph").toLowerCase(Locale.ROOT);
    return text.span(element).map(span -> new Unit(type, span));
  }

  private static Block block(Unit unit) {
    Span span = unit.span;
    return switch (unit.type) {
      case "heading" -> Heading.of(span);
      case "figure" -> Figure.builder().span(span).build();
      case "block-quote" -> BlockQuote.of(span);
      case "pull-quote" -> PullQuote.builder().span(span).build();
      case "list" -> ListBlock.builder().span(span).build();
      case "table" -> Table.builder().span(span).build();
      case "embed" -> Embed.builder().span(span).build();
      case "note" -> Note.builder().span(span).noteKind(NoteKind.EDITORS_NOTE).build();
      case "entry" -> Entry.builder().span(span).build();
      default -> Paragraph.of(span);
    };
  }

  /** Returns the layer, if the article has any units. */
  static Optional<Element> write(Article article, CodePoints points) {
    List<Unit> units = new ArrayList<>();
    article
        .headlines()
        .forEach(
            line ->
                line.span()
                    .filter(span -> HEADLINES.containsKey(line.role()))
                    .ifPresent(span -> units.add(new Unit(headline(line), span))));
    article.byline().flatMap(Byline::span).ifPresent(span -> units.add(new Unit(BYLINE, span)));
    article.blocks().forEach(block -> units.add(new Unit(name(block.kind()), block.span())));
    Element layer = Element.of("tunits");
    units.forEach(unit -> layer.add(element(unit, points, layer.children().size() + 1)));
    return units.isEmpty() ? Optional.empty() : Optional.of(layer);
  }

  private static String headline(Headline line) {
    return HEADLINES.getOrDefault(line.role(), "title");
  }

  private static String name(BlockKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Element element(Unit unit, CodePoints points, int number) {
    Span span = points.toCodePoints(unit.span);
    return Element.of("tunit")
        .with("id", "tu" + number)
        .with("type", unit.type)
        .with("offset", Integer.toString(span.start()))
        .with("length", Integer.toString(span.length()));
  }
}
