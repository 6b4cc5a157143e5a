package io.github.broadsheet.examples.standoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.examples.SampleStory;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandoffLineTest {
  private static final ReadResult STORY = SampleStory.document();

  @TempDir private Path folder;

  @Test
  void writesSpansOfTheFileInCodePoints() throws IOException {
    assertThat(line(SampleStory.INPUT))
        .startsWith("{\"id\":\"a \\\"b\\\"\",\"attributions\":[{\"content\":[[32,52]]")
        .contains("\"source\":[[53,75]],\"cue\":[[76,80]]")
        .contains("\"speaker\":\"Ana Roe\",\"kind\":\"DIRECT\"}");
  }

  @Test
  void namesTheEnclosingAttributionByItsIndex() throws IOException {
    assertThat(line(SampleStory.INPUT)).contains("\"kind\":\"MIXED\",\"within\":1}");
  }

  @Test
  void countsAByteOrderMark() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFF" + SampleStory.INPUT);
    Span quote = SampleStory.at("“We open at noon 🚢,”");
    assertThat(InputOffsets.of(file, STORY).of(quote)).isEqualTo(new Span(33, 53));
  }

  @Test
  void refusesFormatsWhoseOffsetsAreNotKnown() {
    ReadResult json = ReadResult.builder().article(SampleStory.article()).format("json").build();
    assertThatThrownBy(() -> InputOffsets.of(Path.of("a.txt"), json))
        .isInstanceOf(UserException.class)
        .hasMessage("a.txt: is json, not text");
  }

  private String line(String input) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), input);
    return StandoffLine.of("a \"b\"", STORY, InputOffsets.of(file, STORY));
  }
}
