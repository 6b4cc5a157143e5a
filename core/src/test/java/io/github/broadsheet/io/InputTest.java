package io.github.broadsheet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InputTest {
  @Test
  void refusesMoreBytesThanTheLimit() {
    ReadLimits limits = ReadLimits.builder().maxBytes(4).build();
    assertThatThrownBy(() -> Input.of("five!").named("story.txt").bytes(limits))
        .isInstanceOf(ParseException.class)
        .hasMessage("story.txt is longer than 4 bytes, the limit maxBytes");
  }

  @Test
  void takesAsManyBytesAsTheLimit() throws IOException {
    ReadLimits limits = ReadLimits.builder().maxBytes(4).build();
    assertThat(Input.of("four").bytes(limits)).asString(StandardCharsets.UTF_8).isEqualTo("four");
  }

  @Test
  void keepsItsBytesToItself() throws IOException {
    byte[] bytes = {'a'};
    Input input = Input.of(bytes);
    bytes[0] = 'b';
    assertThat(input.bytes(ReadLimits.defaults())).containsExactly('a');
  }

  @Test
  void rejectsNegativeLimits() {
    assertThatThrownBy(() -> ReadLimits.builder().maxDepth(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxDepth -1 is negative");
  }

  @Test
  void tellsTextFromOtherBytes() {
    assertThat(InputHead.of("", "Harbour".getBytes(StandardCharsets.UTF_16)).text())
        .isEqualTo("Harbour");
    assertThat(InputHead.of("", new byte[] {'P', 'N', 'G', 0, 1}).isBinary()).isTrue();
  }

  @Test
  void keepsTheEncodingThatCameWithTheBytesUnderAnotherName() {
    Input input = Input.of(new byte[] {65}).withCharset(StandardCharsets.ISO_8859_1).named("a");

    assertThat(input.charset()).contains(StandardCharsets.ISO_8859_1);
    assertThat(input.name()).isEqualTo("a");
    assertThat(Input.of("text").charset()).isEmpty();
  }
}
