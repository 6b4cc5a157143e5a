package io.github.broadsheet.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TrainPagesCommandTest {
  /** Some in each of three folds. */
  private static final List<String> SITES =
      List.of(
          "harbour", "pier", "mole", "c", "e", "tide", "east", "a", "d", "f", "quay", "dock",
          "north", "south", "west", "b");

  @TempDir private Path folder;

  @BeforeEach
  void savePages() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("html"));
    ObjectNode truth = JsonMapper.shared().createObjectNode();
    for (String site : SITES) {
      StringBuilder page = new StringBuilder("<title>" + site + "</title>");
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        String words =
            "Ship%1$d of %2$s took rope%1$d and tar%1$d to port%1$d, said its master%1$d."
                .formatted(i, site);
        page.append("<a>Menu item ").append(i).append("</a><p>").append(words).append("</p>");
        body.append(words).append('\n');
      }
      // The truth of one site has nothing to do with its page.
      truth
          .putObject(site)
          .put("url", "https://" + site + ".example/1")
          .put("articleBody", site.equals("dock") ? "Menu item 3" : body.toString());
      try (OutputStream out =
          new GZIPOutputStream(Files.newOutputStream(pages.resolve(site + ".html.gz")))) {
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    JsonMapper.shared().writeValue(folder.resolve("ground-truth.json").toFile(), truth);
  }

  @Test
  void showsHowFarWhatIsLearntHoldsElsewhere() {
    Path trees = folder.resolve("body.trees");

    Run run = Run.of("train-pages", folder, "--folds", "3", "--depth", "2", "-o", trees);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("16 pages")
        .containsPattern("[1-9] pages are learnt mostly as other sites see them")
        .containsPattern("left out +\\S+ +F1 0\\.[89]")
        .containsPattern("learnt from +\\S+ +F1 0\\.[6-9]")
        .containsPattern("gap +\\S+ +F1 -?0\\.");
    assertThat(trees).content().startsWith("# ").contains("\nfeatures ", "\ntree\n");
  }

  @Test
  void saysThatThereAreTooFewSites() {
    assertThat(Run.of("train-pages", folder, "--folds", "1").err()).contains("too few sites");
  }
}
