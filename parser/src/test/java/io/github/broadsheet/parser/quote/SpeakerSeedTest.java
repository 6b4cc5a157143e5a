package io.github.broadsheet.parser.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Speakers, source kinds and circumstances of the statements that the seeds and the gold expect, so
 * that what is measured here does not depend on finding the statements.
 */
class SpeakerSeedTest {
  private static final Path SEEDS = Path.of("..", "seeds");

  @Test
  void resolvesEverySpeakerOfTheSeeds() throws IOException {
    SpeakerScore score = SpeakerScore.of(SEEDS);
    assertThat(score.errors).isEmpty();
  }

  @Test
  void resolvesSpeakersOfTheGoldForTuning() throws IOException {
    SpeakerScore score = SpeakerScore.of(SEEDS.resolve("gold/tune"));
    assertThat(score.hardName()).as(score.toString()).isGreaterThan(95);
    assertThat(score.kind()).as(score.toString()).isGreaterThan(96);
    assertThat(score.circumstanceRecall()).as(score.toString()).isGreaterThan(90);
    assertThat(score.circumstancePrecision()).as(score.toString()).isGreaterThan(95);
  }

  /** Its single errors are not looked at: see the README of the gold. */
  @Test
  void resolvesSpeakersOfTheGoldKeptBack() throws IOException {
    SpeakerScore score = SpeakerScore.of(SEEDS.resolve("gold/check"));
    assertThat(score.hardName()).as(score.toString()).isGreaterThan(90);
    assertThat(score.kind()).as(score.toString()).isGreaterThan(92);
  }
}
