package io.github.broadsheet.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.html.label.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeGrowerTest {
  private static final int BLOCKS = 4000;

  @Test
  void learnsWhatTellsTheBlocksApart() {
    float[][] rows = new float[BLOCKS][];
    float[] labels = new float[BLOCKS];
    float[] weights = new float[BLOCKS];
    Arrays.fill(weights, 1);
    Random random = new Random(1);
    for (int i = 0; i < BLOCKS; i++) {
      rows[i] = new float[] {random.nextInt(100), random.nextFloat(), random.nextInt(3)};
      // Long blocks and all of kind 2, as no single question can tell.
      labels[i] = rows[i][0] > 40 || rows[i][2] == 2 ? 1 : 0;
    }

    Trees trees = trees(new TreeGrower(120, 3).grow(rows, labels, weights));

    assertThat(trees.probability(new float[] {80, 0.5f, 0})).isGreaterThan(0.8f);
    assertThat(trees.probability(new float[] {10, 0.5f, 2})).isGreaterThan(0.8f);
    assertThat(trees.probability(new float[] {10, 0.5f, 1})).isLessThan(0.2f);
  }

  @Test
  void learnsAsMuchAsItIsTold() {
    float[][] rows = new float[BLOCKS][];
    float[] labels = new float[BLOCKS];
    float[] weights = new float[BLOCKS];
    Arrays.fill(weights, 1);
    for (int i = 0; i < BLOCKS; i++) {
      rows[i] = new float[] {i % 2};
      labels[i] = i % 2 == 0 ? 0.3f : 0.7f;
    }

    List<String> lines = new TreeGrower(200, 1).grow(rows, labels, weights);
    List<String> named = new ArrayList<>(List.of("features a"));
    named.addAll(lines);
    Trees trees = Trees.parse(named, List.of("a"));

    assertThat(trees.probability(new float[] {0})).isBetween(0.28f, 0.34f);
    assertThat(trees.probability(new float[] {1})).isBetween(0.66f, 0.72f);
  }

  private static Trees trees(List<String> lines) {
    List<String> named = new ArrayList<>(List.of("features a b c"));
    named.addAll(lines);
    return Trees.parse(named, List.of("a", "b", "c"));
  }
}
