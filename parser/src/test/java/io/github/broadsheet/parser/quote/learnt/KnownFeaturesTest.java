package io.github.broadsheet.parser.quote.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownFeaturesTest {
  private static final KnownFeatures EVEN = KnownFeatures.of(hashes(0, 2, 400));

  @Test
  void knowsAllThatWasSeen() {
    assertThat(hashes(0, 2, 400)).allMatch(EVEN::has);
  }

  @Test
  void hardlyKnowsWhatWasNot() {
    assertThat(hashes(1, 2, 400).filter(EVEN::has).count()).isLessThan(4);
  }

  @Test
  void takesOutWhatIsUnknownAndKeepsTheOrder() {
    Features features = features(0, 1, 400);
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      if (EVEN.has(features.hash(i))) {
        known.add(features.hash(i));
      }
    }
    EVEN.retain(features);
    assertThat(list(features)).isEqualTo(known).hasSizeBetween(200, 203);
  }

  @Test
  void comesBackFromBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EVEN.write(new DataOutputStream(bytes));
    KnownFeatures read =
        KnownFeatures.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(hashes(0, 1, 400).filter(read::has).toArray())
        .isEqualTo(hashes(0, 1, 400).filter(EVEN::has).toArray());
  }

  private static IntStream hashes(int from, int step, int to) {
    return list(features(from, step, to)).stream().mapToInt(hash -> hash);
  }

  private static Features features(int from, int step, int to) {
    Features features = new Features();
    for (int i = from; i < to; i += step) {
      features.from(0);
      features.add(i);
    }
    return features;
  }

  private static List<Integer> list(Features features) {
    return IntStream.range(0, features.size()).mapToObj(features::hash).toList();
  }
}
