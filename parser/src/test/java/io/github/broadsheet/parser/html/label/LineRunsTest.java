package io.github.broadsheet.parser.html.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.broadsheet.parser.html.block.LineCutter;
import io.github.broadsheet.parser.html.block.Page;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LineRunsTest {
  private static final float LOW = 0.1f;

  @Test
  void keepsNumberedItemsBelowAStory() {
    assertThat(
            raised(
                "He bought what the harbour sells.",
                "1) Rye bread",
                "harbour.example/bread",
                "2) Smoked eel",
                "3) Tar",
                "4) Rope",
                "Home"))
        .containsExactly(0.9f, 0.8f, 0.8f, 0.8f, 0.8f, 0.8f, LOW);
  }

  @Test
  void leavesNumbersThatStandElsewhereOrAlone() {
    assertThat(raised("The pier opened.", "Home", "News", "1. A", "2. Be", "3. Ce", "4. De"))
        .containsExactly(0.9f, LOW, LOW, LOW, LOW, LOW, LOW);
    assertThat(raised("The pier opened.", "1", "2", "3", "4"))
        .containsExactly(0.9f, LOW, LOW, LOW, LOW);
    assertThat(raised("The pier opened.", "1.5 tons", "2.5 tons", "3.5 tons", "4.5 tons"))
        .containsExactly(0.9f, LOW, LOW, LOW, LOW);
  }

  @Test
  void keepsAnswersWithTheirQuestions() {
    assertThat(
            raised(
                "Now, a little fun.",
                "Q: Favourite boat?",
                "A: Any that floats",
                "Q: Favourite weather?",
                "A: Fog",
                "Home"))
        .containsExactly(0.9f, 0.8f, 0.8f, 0.8f, 0.8f, LOW);
  }

  @Test
  void keepsTheSignatureOfAPost() {
    Page page =
        page("I saw the crane fall.", "— Mira Holm (@miraholm) May 2", "- Home and weather");
    float[] probability = {0.4f, LOW, LOW};

    LineRuns.raise(page, probability);

    assertThat(probability).containsExactly(0.6f, 0.6f, LOW);
  }

  @Test
  void takesLinearTimeForDashesWithoutHandles() {
    String[] lines = new String[200_000];
    Arrays.fill(lines, "— a");

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> raised(lines));
  }

  /** The first line is likely a part of the story, the others are not. */
  private static float[] raised(String... lines) {
    float[] probability = new float[lines.length];
    Arrays.fill(probability, LOW);
    probability[0] = 0.9f;
    LineRuns.raise(page(lines), probability);
    return probability;
  }

  private static Page page(String... lines) {
    String text = String.join("\n", lines);
    int[] starts = new int[lines.length];
    int[] ends = new int[lines.length];
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      starts[i] = at;
      ends[i] = at + lines[i].length();
      at = ends[i] + 1;
    }
    return LineCutter.cut(text, starts, ends);
  }
}
