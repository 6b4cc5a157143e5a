package io.github.broadsheet.io;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.article.Article;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Core by itself has no formats and no annotator: what it says then must help. */
class ArticlesTest {
  private static final Article ARTICLE = Article.builder().text("A line.").build();

  @Test
  void saysThatNoFormatIsKnown() {
    assertThatThrownBy(() -> Articles.parse("A line."))
        .isInstanceOf(ParseException.class)
        .hasMessageStartingWith("input is in no known format");
  }

  @Test
  void saysWhichFormatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Articles.write(ARTICLE, "nitf"))
        .withMessageStartingWith("no writer for the format \"nitf\"");
  }

  @Test
  void saysWhichModuleAnnotates() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Articles.annotate(ARTICLE))
        .withMessageContaining("broadsheet-parser");
  }

  @Test
  void failsOnFilesThatAreNotThere(@TempDir Path folder) {
    assertThatThrownBy(() -> Articles.read(folder.resolve("none.txt")))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
  }
}
