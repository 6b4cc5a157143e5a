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
  void saysWhatABinaryFileIs() {
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0};
    assertThatThrownBy(
            () -> Articles.read(Input.of(gzip).named("a.html.gz"), ReadLimits.defaults()))
        .isInstanceOf(ParseException.class)
        .hasMessage("a.html.gz is not text: it is a gzip file (unpack it, or read it as a corpus)");
    assertThatThrownBy(() -> Articles.read(Input.of(new byte[] {'a', 0}), ReadLimits.defaults()))
        .hasMessage("input is not text: character 0 at offset 1");
  }

  @Test
  void takesNoTextForAPictureBecauseOfAWord() {
    for (String text : new String[] {"What is WEBP and why?", "The ftyp box of a film"}) {
      assertThatThrownBy(() -> Articles.parse(text))
          .hasMessageStartingWith("input is in no known format");
    }
  }

  @Test
  void saysWhichFormatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Articles.write(ARTICLE, "nitf"))
        .withMessageStartingWith("no writer for the format \"nitf\"");
  }

  @Test
  void saysWhichReaderIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Articles.reader("nitf"))
        .withMessageStartingWith("no reader for the format \"nitf\"");
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
