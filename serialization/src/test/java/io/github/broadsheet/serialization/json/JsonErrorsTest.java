package io.github.broadsheet.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonErrorsTest {
  private static final String HEAD =
      "{\"broadsheet\":{\"format\":\"broadsheet-article\",\"version\":\"1.0\"},\"text\":\"\"";

  @ParameterizedTest
  @MethodSource("unreadable")
  void saysWhatIsWrongAndWhere(Unreadable unreadable) {
    ParseException e =
        catchThrowableOfType(ParseException.class, () -> JsonFiles.read(unreadable.json()));
    assertThat(e.code() + " " + e.getMessage()).isEqualTo(unreadable.message());
  }

  static Stream<Unreadable> unreadable() {
    String[] cases = JsonFiles.resource("unreadable.txt").split("(?m)^== ");
    return Arrays.stream(cases).skip(1).map(Unreadable::parse);
  }

  @Test
  void refusesDeepNesting() {
    String deep = HEAD + ",\"mood\":" + "[".repeat(100_000);
    ReadLimits limits = ReadLimits.builder().maxDepth(40).build();
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> JsonFiles.read(deep.getBytes(UTF_8), limits))
        .withMessageStartingWith("$.mood[0][0]")
        .withMessageEndingWith(
            ": nested deeper than 40 levels, the limit maxDepth (line 1, column 120)")
        .returns("too-deep", ParseException::code);
  }

  @Test
  void refusesInputLongerThanItsLimit() {
    ReadLimits limits = ReadLimits.builder().maxBytes(50).build();
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> JsonFiles.read((HEAD + "}").getBytes(UTF_8), limits))
        .withMessage("input is longer than 50 bytes, the limit maxBytes");
  }

  @Test
  void refusesTextLongerThanItsLimit() {
    ReadLimits limits = ReadLimits.builder().maxTextLength(2).build();
    String json = HEAD.replace("\"text\":\"", "\"text\":\"Yes") + "}";
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> JsonFiles.read(json.getBytes(UTF_8), limits))
        .withMessage(
            "$.text: a text of length 3 is longer than 2, the limit maxTextLength"
                + " (line 1, column 70)");
  }

  @Test
  void refusesMoreBlocksThanItsLimit() {
    String block = "{\"kind\":\"entry\",\"span\":[0,0],\"blocks\":[";
    String json = HEAD + ",\"blocks\":[" + block.repeat(3) + "]}".repeat(3) + "]}";
    ReadLimits limits = ReadLimits.builder().maxBlocks(2).build();
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> JsonFiles.read(json.getBytes(UTF_8), limits))
        .withMessageStartingWith(
            "$.blocks[0].blocks[0].blocks[0]: more than 2 blocks, the limit maxBlocks");
  }

  @Test
  void neverThrowsAnythingElseOnDamagedInput() {
    byte[] whole = JsonFiles.resource("full.json").getBytes(UTF_8);
    Random random = new Random(99);
    for (int i = 0; i < 3000; i++) {
      byte[] damaged = whole.clone();
      for (int n = 0; n <= i % 3; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = i % 2 == 0 ? damaged : Arrays.copyOf(damaged, random.nextInt(damaged.length));
      try {
        ReadResult read = JsonFiles.read(cut, ReadLimits.defaults());
        assertThat(read.format()).isEqualTo("json");
      } catch (ParseException e) {
        assertThat(e).message().isNotBlank().doesNotContain("jackson").doesNotContain("Source:");
      }
    }
  }

  @Test
  void readsHostileInputInLinearTime() {
    String[] hostile = {
      HEAD + ",\"mood\":" + "9".repeat(5_000_000) + "}",
      HEAD + ",\"mood\":\"" + "\\\"".repeat(2_000_000) + "\"}",
      HEAD + many(300_000, i -> ",\"m" + i + "\":0") + "}",
      HEAD + ",\"blocks\":[" + "{\"span\":[0,0],\"kind\":\"paragraph\"},".repeat(200_000) + "0]}",
      HEAD + ",\"quotes\":[" + "[".repeat(100_000)
    };
    for (String json : hostile) {
      Assertions.assertThatCode(
              () ->
                  org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                      Duration.ofSeconds(20),
                      () -> {
                        try {
                          JsonFiles.read(json);
                        } catch (ParseException expected) {
                          assertThat(expected.position()).isPresent();
                        }
                      }))
          .doesNotThrowAnyException();
    }
  }

  private static String many(int count, java.util.function.IntFunction<String> part) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(part.apply(i));
    }
    return all.toString();
  }

  /** A document and what the reader says of it. */
  record Unreadable(String title, String json, String message) {
    static Unreadable parse(String text) {
      int title = text.indexOf('\n');
      int arrow = text.lastIndexOf("-> ");
      String json = text.substring(title + 1, Math.max(title + 1, arrow - 1));
      return new Unreadable(
          text.substring(0, title), json, text.substring(arrow + "-> ".length()).strip());
    }

    @Override
    public String toString() {
      return title;
    }
  }
}
