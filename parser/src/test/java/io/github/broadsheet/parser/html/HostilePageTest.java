package io.github.broadsheet.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages made to cost time or memory; each would take minutes if anything were quadratic. */
@Timeout(60)
class HostilePageTest {
  private static final String STORY =
      "<p>The harbour opened again on Monday, two days after the storm, the harbour master said.</p>";

  private static ReadResult read(String page) throws IOException {
    return new HtmlReader().read(Input.of(page), ReadLimits.defaults());
  }

  @Test
  void readsAMillionNestedElements() throws IOException {
    ReadResult result = read("<html><body>" + "<div>".repeat(1_000_000) + STORY);

    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("too-deep");
  }

  @Test
  void readsAMillionNestedInlineElements() throws IOException {
    assertThat(read("<html><body>" + STORY + "<p>" + "<span>".repeat(1_000_000) + "x")).isNotNull();
  }

  @Test
  void readsAMillionSiblings() throws IOException {
    assertThat(read("<html><body>" + STORY + "<i>x</i><br>".repeat(1_000_000))).isNotNull();
  }

  @Test
  void readsAHundredThousandParagraphs() throws IOException {
    assertThat(read("<html><body><article>" + STORY.repeat(100_000)).article().blocks())
        .isNotEmpty();
  }

  @Test
  void readsALongScript() throws IOException {
    String data = "{\"@type\":\"NewsArticle\",\"headline\":\"" + "x".repeat(10_000_000) + "\"}";

    assertThat(
            read(
                "<html><head><script type=\"application/ld+json\">"
                    + data
                    + "</script></head><body>"
                    + STORY))
        .isNotNull();
  }

  @Test
  void readsDeeplyNestedData() throws IOException {
    String data = "{\"@graph\":[".repeat(500_000);

    assertThat(
            read(
                "<html><head><script type=\"application/ld+json\">"
                    + data
                    + "</script></head><body>"
                    + STORY))
        .isNotNull();
  }

  @Test
  void readsFiftyMegabytes() throws IOException {
    assertThat(read("<html><body>" + "<!-- ".concat("x".repeat(50_000_000)).concat(" -->") + STORY))
        .isNotNull();
  }

  @Test
  void readsATenMegabyteScript() throws IOException {
    String script = "<script>" + "var a = '<p>';".repeat(700_000) + "</script>";

    assertThat(read("<html><body><article>" + script + STORY.repeat(3)).article().text())
        .doesNotContain("var a");
  }

  @Test
  void readsListsInLists() throws IOException {
    assertThat(read("<html><body><article>" + STORY.repeat(3) + "<ul><li>x".repeat(100_000)))
        .isNotNull();
  }

  @Test
  void readsAHundredThousandPictures() throws IOException {
    String picture = "<p><img src='/a.jpg'></p>";

    assertThat(
            read("<html><body><article>" + STORY + picture.repeat(100_000) + STORY).diagnostics())
        .isNotNull();
  }

  @Test
  void refusesPagesBeyondTheLimit() {
    ReadLimits limits = ReadLimits.builder().maxBytes(1000).build();

    assertThatThrownBy(() -> new HtmlReader().read(Input.of("<p>" + "x".repeat(1000)), limits))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("1000");
  }

  @Test
  void cutsTheArticleAtItsLimits() throws IOException {
    ReadLimits limits = ReadLimits.builder().maxBlocks(10).build();

    ReadResult result =
        new HtmlReader().read(Input.of("<html><body><article>" + STORY.repeat(100)), limits);

    assertThat(result.article().blocks()).hasSizeLessThanOrEqualTo(10);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("over-limit");
  }
}
