package io.github.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Pages of which nothing is left but the text, menus and teasers and all. */
class PageSavedAsTextTest {
  private static final String ABOVE =
      """
      Skip to content
      Vellmouth Courier
      Menu
      News
      Sport
      Culture
      Opinion
      Weather
      Sign in
      Search
      """;

  private static final String STORY =
      """
      Pier reopens after nine days of repairs
      By Ana Brandt
      The pier at Vellmouth opened again on Monday, nine days after a storm had torn three planks and \
      the lamp from it, the harbour office said.
      “We worked through the night to have it ready for the herring,” said the harbour master, Jonas \
      Reuter, who led the repairs with a crew of eleven.
      The storm had moved faster than forecast, he said, and the boats that were still tied to the \
      pier were moved to the inner basin within an hour of the first warning.
      Repairs cost the town about 40,000 crowns, half of which an insurer will pay, according to the \
      budget that the council passed last week.
      """;

  private static final String BELOW =
      """
      Share
      Facebook
      Twitter
      Related stories
      Ferry line looks for a second ship
      Council weighs a levy on moorings
      Old lighthouse gets a new keeper
      Most read
      Ten walks for the last days of autumn
      A bakery, a queue and a very long wait
      Newsletter
      Enter your email address
      Comments
      About us
      Contact us
      Privacy policy
      """;

  private static ReadResult read(String text) throws IOException {
    ReadResult result = new PlainTextReader().read(Input.of(text), ReadLimits.defaults());
    Coverage.check(result);
    return result;
  }

  @Test
  void keepsTheStoryAndLeavesThePage() throws IOException {
    Article article = read(ABOVE + STORY + BELOW).article();

    assertThat(article.headline()).contains("Pier reopens after nine days of repairs");
    assertThat(article.paragraphs()).hasSize(4);
    assertThat(article.text()).doesNotContain("Ferry line", "Ten walks", "Weather");
  }

  @Test
  void keepsTheStoryUnderMenusInALanguageWithoutPhrases() throws IOException {
    String menu = "Aktualno\u015Bci\nKraj\n\u015Awiat\nSport\nKultura\nPogoda\nOpinie\n".repeat(4);

    Article article = read(menu + STORY + "Czytaj te\u017C\nWi\u0119cej\nKontakt\n").article();

    assertThat(article.paragraphs()).hasSize(4);
    assertThat(article.text()).doesNotContain("Kultura", "Kontakt");
  }
}
