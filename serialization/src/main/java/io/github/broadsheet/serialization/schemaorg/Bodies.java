package io.github.broadsheet.serialization.schemaorg;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.serialization.story.StoryText;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The body as plain text: a blank line between paragraphs, or, if there is none, a line for each.
 * Some publishers put HTML there, and are understood.
 */
final class Bodies {
  static final String BODY = "articleBody";

  private static final String REVIEW = "reviewBody";

  /** Where the body of a work stands, by its type. */
  private static final List<String> PLACES = List.of(BODY, "text", REVIEW);

  private static final List<String> TAGS = List.of("<p>", "<p ", "<br", "<div", "</p>");

  private Bodies() {}

  static boolean isHtml(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return TAGS.stream().anyMatch(lower::contains);
  }

  /**
   * Adds the body to the article. HTML is left in its place as well: what it says beyond the words
   * has no other.
   */
  static void read(JsonFields in, Draft draft) {
    String property =
        PLACES.stream().filter(it -> in.peekText(it).isPresent()).findFirst().orElse(BODY);
    // A list is no value that the vocabulary allows, and plain enough.
    String body = in.peekText(property).orElseGet(() -> String.join("\n\n", in.texts(BODY)));
    if (body.isEmpty() && in.has(BODY) && in.string(BODY).isEmpty()) {
      draft.note(
          "invalid-value", Severity.WARNING, in.mismatch(BODY, "a string"), in.position(BODY));
    }
    if (isHtml(body)) {
      draft.html(body);
    } else {
      in.take(property);
      List<Mark> marks = new ArrayList<>();
      draft.article().addAllBlocks(paragraphs(body, draft.text(), marks));
      draft.article().addAllMarks(marks);
    }
  }

  /** Adds the paragraphs of {@code body} to {@code text}. */
  static List<Block> paragraphs(String body, StoryText text, List<Mark> marks) {
    // A string for each line took as long as its words.
    String lines = body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    List<Block> blocks = new ArrayList<>();
    boolean blankParts = hasBlankLine(lines);
    text.expect(lines.length());
    boolean isOpen = false;
    for (int start = 0, end; start < lines.length(); start = end + 1) {
      end = lineEnd(lines, start);
      boolean isBlank = isBlank(lines, start, end);
      if (isOpen && (isBlank || !blankParts)) {
        add(text.finish(), blocks);
        isOpen = false;
      }
      if (!isBlank) {
        if (isOpen) {
          lineBreak(text, marks);
        } else {
          text.begin();
          isOpen = true;
        }
        text.words(lines, start, end);
      }
    }
    if (isOpen) {
      add(text.finish(), blocks);
    }
    return blocks;
  }

  private static boolean hasBlankLine(String lines) {
    for (int start = 0, end; start < lines.length(); start = end + 1) {
      end = lineEnd(lines, start);
      if (isBlank(lines, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static int lineEnd(String lines, int start) {
    int end = lines.indexOf('\n', start);
    return end < 0 ? lines.length() : end;
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void lineBreak(StoryText text, List<Mark> marks) {
    OptionalInt offset = text.breakLine();
    offset.ifPresent(at -> marks.add(Mark.of(MarkKind.LINE_BREAK, new Span(at, at))));
  }

  private static void add(Span span, List<Block> blocks) {
    if (!span.isEmpty()) {
      blocks.add(Paragraph.of(span));
    }
  }

  static void write(Article article, JsonBuilder out) {
    String body = write(article, article.blocks());
    if (!body.isEmpty()) {
      out.put(BODY, body);
    }
  }

  /** Returns the words of {@code blocks} as plain text, without those of figures and entries. */
  static String write(Article article, List<Block> blocks) {
    List<String> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() != BlockKind.FIGURE && !(block instanceof Entry)) {
        String words =
            block instanceof ListBlock list
                ? items(article, list)
                : lines(block.in(article.text()));
        if (!words.isEmpty()) {
          paragraphs.add(words);
        }
      }
    }
    String body = String.join("\n\n", paragraphs);
    // A blank line at the end says that the lines before it are of one paragraph.
    return paragraphs.size() == 1 && body.indexOf('\n') >= 0 ? body + "\n\n" : body;
  }

  /** Returns a line for each item; bullets and numbers are layout, and no words of the article. */
  private static String items(Article article, ListBlock list) {
    List<String> items = new ArrayList<>();
    for (ListItem item : list.items()) {
      items.add(Whitespace.collapse(article.text(item.span())));
      item.nested().forEach(nested -> items.add(items(article, nested)));
    }
    return String.join("\n", items);
  }

  private static String lines(String words) {
    StringBuilder lines = new StringBuilder();
    for (String line : words.split("\n", -1)) {
      String clean = Whitespace.collapse(line);
      if (!clean.isBlank()) {
        lines.append(lines.length() > 0 ? "\n" : "").append(clean);
      }
    }
    return lines.toString();
  }

  /**
   * Puts the body of {@code thing} where its type has it, as the HTML that a reader left in {@code
   * rest} if that still says the same.
   */
  static Fields settle(Fields thing, Fields rest, Article article) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>(thing.values());
    boolean isArticle = Vocabulary.hasType(thing, Vocabulary::isArticle);
    ExtensionValue plain = values.remove(BODY);
    for (String property : PLACES) {
      if (rest.values().get(property) instanceof Text html && isHtml(html.value())) {
        values.remove(property);
        if (isStillSaid(html.value(), article)) {
          values.put(property, html);
          return new Fields(values);
        }
      }
    }
    if (plain != null) {
      boolean isReview = Vocabulary.hasType(thing, type -> type.endsWith("Review"));
      values.put(isArticle ? BODY : isReview ? REVIEW : "text", plain);
    }
    return new Fields(values);
  }

  /** Says whether {@code html} has the words of the article's blocks, so that it can stand. */
  private static boolean isStillSaid(String html, Article article) {
    String plain = write(article, article.blocks());
    return withoutSpace(HtmlFragment.text(html)).equals(withoutSpace(plain));
  }

  private static String withoutSpace(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    text.chars().filter(c -> !Whitespace.isSpace((char) c)).forEach(c -> dense.append((char) c));
    return dense.toString();
  }
}
