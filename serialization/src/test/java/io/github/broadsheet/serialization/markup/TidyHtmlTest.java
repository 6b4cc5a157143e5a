package io.github.broadsheet.serialization.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without a browser's rules must be what it is with them. */
class TidyHtmlTest {
  private static final List<String> WORDS =
      List.of(
          "text ",
          "  ",
          "\n",
          "&nbsp;",
          "&#8217;x",
          "a &amp; b",
          "<br>",
          "<img src='x'/>",
          "<!-- c -->",
          "é“”",
          "<hr>",
          "&copy;",
          "<video controls>",
          "<wbr/>",
          "<script>a</script>",
          "<style>b\n</style >",
          "&#x1F600;");

  private static final List<String> ELEMENTS =
      List.of(
          "p",
          "b",
          "i",
          "a href=\"u?a=1&b=2\"",
          "ul",
          "li",
          "div",
          "blockquote cite='c'",
          "h2",
          "span class=\"x\"",
          "table",
          "tbody",
          "tr",
          "td colspan=\"2\"",
          "th",
          "figure",
          "figcaption",
          "dl",
          "dt",
          "dd",
          "q",
          "em",
          "strong",
          "section",
          "caption",
          "thead",
          "h3",
          "u",
          "sup",
          "article",
          "ol");

  private static final List<String> FRAMES =
      List.of(
          "<html><body>",
          "\n<html>\n<body class=\"x\"> ",
          "<html><head><title>a</title></head> <body>",
          "<html lang=\"en\"><head>\n<meta charset=\"utf-8\"><link a=\"b\"/></head><body>\n");

  private static final String SLIPS = "<>/&;\"'= ab\n";

  private final Random random = new Random(20260301);
  private int tidy;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One <b>two</b>.</p>\n<p>Three &amp; four&nbsp;&#8212; five.</p>",
        "  Words <a href=\"?a=1&b=2\" title='A &quot;b&quot;'>link</a>",
        "<UL CLASS=\"x\"><li>a<li></UL>",
        "<ul>\n<li>a <ol><li>b</li></ol></li>\n</ul>",
        "<table><tbody>\n<tr><td>1</td> <th>2</th></tr></tbody></table>",
        "<figure><img src=\"a.jpg\" alt=\"\"/><figcaption>A</figcaption></figure>",
        "<iframe src=\"v\" allowfullscreen></iframe><p>x</p>",
        "<table><tr><td>1</td></tr> <tr><td>2</td></tr><tfoot><tr><td>3</td></tr></table>x",
        "<table> <caption>a</caption><tbody><tr><td>1</td></tr><tbody></tbody></table>",
        "<p>a<script src=\"x\">y = '1' </script>b</p> <style>p {}</STYLE> c",
        " <script></script> <table><script>x</script><tr><style></style></tr></table>",
        "<!-- a --> <h2>b</h2><!-- c --><hr/>",
        "<p>One,</ br> two.</p>",
        "<body><p>x</p></body>",
        "<BODY class=\"a\"> x <p>y</p>\n</BODY>\n",
        " <html lang=\"en\"> <head> <title>A &amp; b</title><meta a=\"b\"/></head><body> y</body></html> "
      })
  void readsAsBrowsersDo(String html) {
    check(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one<p>two",
        "<b><i>x</b></i>",
        "<p><div>x</div></p>",
        "<table><tr><td>x</table>",
        "<table><tr></tr><caption>x</caption></table>",
        "<script/>x",
        "<style>a",
        "a < b",
        "&copy 2026",
        "<p class=x>y</p>",
        "<script>1<2</script>",
        "<p a='1' a='2'>x</p>",
        "<a>1<a>2</a></a>",
        "<li>x</li>",
        "<table>x</table>",
        "&#150;",
        "</p>",
        "<p/>x",
        "<h1><h2>x</h2></h1>",
        "<!doctype html><p>x</p>",
        "<p>x",
        "<iframe>x</iframe>",
        "<body><p>x</p>",
        "<body><p>x</p></body>y",
        "<body a='>'>x</body>",
        "<html><p>x</p></html>",
        "<html><head><script>x</script></head><body>x</body></html>",
        "<html><head><title>a<b></title></head><body>x</body></html>",
        "<body><p title=\"</body>\">x</p></body><p>",
        "<body><a title=\"</body>"
      })
  void leavesToBrowsersRulesWhatTheyMend(String html) {
    assertThat(TidyHtml.read(html)).isEmpty();
  }

  @Test
  void readsGeneratedFragmentsAsBrowsersDo() {
    for (int i = 0; i < 20_000; i++) {
      StringBuilder html = new StringBuilder();
      generate(html, 0);
      if (i % 4 == 3) {
        html.insert(0, FRAMES.get(i / 4 % FRAMES.size())).append("\n</body></html>\n");
      }
      if (i % 2 == 0) {
        slip(html);
      }
      check(html.toString());
    }
    assertThat(tidy).isGreaterThan(2000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ninjs-1", "ninjs-2", "ninjs-3", "ans", "dpa-digitalwires", "guardian-capi"})
  void readsBodiesOfRealDocumentsAsBrowsersDo(String format) throws IOException {
    for (Path document : SharedData.fixtures(format)) {
      if (!SharedData.mustFail(document)) {
        byte[] bytes = Input.of(document).bytes(ReadLimits.defaults());
        checkAll(JsonTree.read(bytes, ReadLimits.defaults()));
      }
    }
  }

  private void checkAll(ExtensionValue value) {
    if (value instanceof ExtensionValue.Text text) {
      check(text.value());
    } else if (value instanceof ExtensionValue.Fields fields) {
      fields.values().values().forEach(this::checkAll);
    } else if (value instanceof ExtensionValue.Sequence sequence) {
      sequence.values().forEach(this::checkAll);
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void takesLinearTime() {
    String many = "<p>a &amp; b</p>".repeat(100_000);

    assertThat(TidyHtml.read(many)).isPresent();
    assertThat(TidyHtml.read("<p>" + "&".repeat(1_000_000) + "</p>")).isPresent();
    assertThat(TidyHtml.read("<div>".repeat(1_000_000))).isEmpty();
    assertThat(TidyHtml.read("<!-- " + "- ".repeat(1_000_000))).isEmpty();
    assertThat(TidyHtml.read("<p a=\"1\" ".repeat(100_000))).isEmpty();
    assertThat(TidyHtml.read("<p " + "a='1".repeat(100_000))).isEmpty();
  }

  private void check(String html) {
    Optional<Element> read = TidyHtml.read(html);
    if (read.isPresent()) {
      tidy++;
      assertThat(shown(read.get())).as(html).isEqualTo(shown(HtmlFragment.parseAsBrowsersDo(html)));
    }
  }

  private static String shown(Element element) {
    StringBuilder shown = new StringBuilder("<" + element.name());
    element
        .attributes()
        .forEach(a -> shown.append(" ").append(a.name()).append('=').append(a.value()));
    for (Node child : element.children()) {
      shown.append(
          child instanceof Element inner ? shown(inner) : "[" + ((Characters) child).text() + "]");
    }
    return shown.append(">").toString();
  }

  private void generate(StringBuilder html, int depth) {
    for (int left = random.nextInt(4); left >= 0; left--) {
      if (depth > 6 || random.nextInt(10) < 4) {
        html.append(WORDS.get(random.nextInt(WORDS.size())));
      } else {
        element(html, ELEMENTS.get(random.nextInt(ELEMENTS.size())), depth);
      }
    }
  }

  private void element(StringBuilder html, String tag, int depth) {
    String name = tag.split(" ")[0];
    html.append('<').append(tag).append('>');
    boolean isFit = random.nextBoolean();
    if (name.equals("table") && isFit) {
      html.append("<tbody>\n<tr><td>");
      generate(html, depth + 1);
      html.append("</td> </tr></tbody>");
    } else if ((name.equals("ul") || name.equals("ol")) && isFit) {
      html.append("<li>");
      generate(html, depth + 1);
      html.append("</li>\n");
    } else {
      generate(html, depth + 1);
    }
    html.append("</").append(name).append('>');
  }

  /** Puts a slip or two where somebody might make them. */
  private void slip(StringBuilder html) {
    for (int i = random.nextInt(3); i >= 0 && html.length() > 0; i--) {
      int at = random.nextInt(html.length());
      switch (random.nextInt(3)) {
        case 0 -> html.deleteCharAt(at);
        case 1 -> html.insert(at, WORDS.get(random.nextInt(WORDS.size())));
        default -> html.setCharAt(at, SLIPS.charAt(random.nextInt(SLIPS.length())));
      }
    }
  }
}
