package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.story.BodyWriter;
import io.github.broadsheet.serialization.story.PlainText;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The body, which items give in several forms. The one that says most is read: HTML, else plain
 * text, else whatever markup there is. The others are kept as they are.
 */
final class Bodies {
  private static final String HTML = "text/html";
  private static final String PLAIN = "text/plain";
  private static final String MAIN = "main";

  private Bodies() {}

  static void read(Item item, Draft draft) {
    List<Fields> entries = item.entries("bodies");
    int best = best(entries);
    if (best < 0) {
      item.keep("bodies", entries);
      return;
    }
    Fields body = entries.get(best);
    boolean isPlain = form(body) == Form.PLAIN;
    String value = Entries.text(body, "value").orElse("");
    if (isPlain) {
      draft.body(PlainText.lines(value));
    } else {
      draft.html(value);
    }
    List<Fields> left = new ArrayList<>(entries);
    left.set(best, left(body, isPlain));
    item.keep("bodies", left);
  }

  /** Returns what a body that was read says besides its words, in the place of that body. */
  private static Fields left(Fields body, boolean isPlain) {
    boolean isUsualRole = Entries.isUsual(body, "role", MAIN);
    boolean isUsualType = !isPlain && Entries.isUsual(body, "contentType", HTML);
    return Entries.without(
        body, "value", isUsualRole ? "role" : "value", isUsualType ? "contentType" : "value");
  }

  /** Returns the index of the body that says most; -1 if none does. */
  private static int best(List<Fields> bodies) {
    int best = -1;
    for (int i = 0; i < bodies.size(); i++) {
      boolean hasWords = Entries.text(bodies.get(i), "value").isPresent();
      if (hasWords && (best < 0 || form(bodies.get(i)).compareTo(form(bodies.get(best))) < 0)) {
        best = i;
      }
    }
    return best;
  }

  private static Form form(Fields body) {
    String type = Entries.text(body, "contentType").map(Names::lower).orElse("");
    if (type.contains("html")) {
      return Form.HTML;
    }
    if (type.isEmpty()) {
      String value = Entries.text(body, "value").orElse("").stripLeading();
      return value.startsWith("<") ? Form.HTML : Form.PLAIN;
    }
    return type.startsWith("text/") && !type.contains("xml") ? Form.PLAIN : Form.MARKUP;
  }

  static void write(Article article, Target target) {
    List<Fields> kept = target.kept("bodies");
    List<Fields> written = new ArrayList<>();
    if (!article.blocks().isEmpty()) {
      Optional<String> type =
          kept.stream().filter(Bodies::isPlace).findFirst().flatMap(Bodies::type);
      Optional<String> plain =
          type.filter(PLAIN::equals).isPresent() ? plain(article) : Optional.empty();
      // What is written is HTML and XHTML alike.
      String html = type.filter(name -> Names.lower(name).contains("html")).orElse(HTML);
      written.add(
          new JsonBuilder()
              .put("role", MAIN)
              .put("contentType", plain.isPresent() ? PLAIN : html)
              .put("value", plain.orElseGet(() -> html(article)))
              .build());
    }
    target.out().list("bodies", Entries.fill(kept, written, (mine, each) -> isPlace(each)));
  }

  private static boolean isPlace(Fields kept) {
    return !kept.values().containsKey("value");
  }

  private static Optional<String> type(Fields body) {
    return Entries.text(body, "contentType");
  }

  static String html(Article article) {
    StringBuilder html = new StringBuilder();
    MarkupWriter writer = new MarkupWriter(html);
    for (Element block : new BodyWriter(article, List.of()).write(article.blocks())) {
      writer.write(block);
    }
    return html.toString();
  }

  /** Returns the body as plain text, if that says all and is read as the same again. */
  private static Optional<String> plain(Article article) {
    boolean isPlain =
        article.blocks().stream().allMatch(Paragraph.class::isInstance)
            && article.marks().stream().allMatch(m -> m.kind() == MarkKind.LINE_BREAK);
    boolean hasBreaks = !article.marks().isEmpty();
    return isPlain && (!hasBreaks || article.blocks().size() > 1)
        ? Optional.of(
            article.blocks().stream()
                .map((Block block) -> block.in(article.text()))
                .collect(Collectors.joining(hasBreaks ? "\n\n" : "\n")))
        : Optional.empty();
  }

  /** What a body is written in, the most telling first. */
  private enum Form {
    HTML,
    PLAIN,
    MARKUP
  }
}
