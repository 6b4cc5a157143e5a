package io.github.broadsheet.examples.pages;

import io.github.broadsheet.examples.pages.PageSet.KnownPage;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.PageCutter;
import io.github.broadsheet.parser.html.label.BlockTable;
import io.github.broadsheet.parser.html.label.Claims;
import io.github.broadsheet.parser.html.label.Judgement;
import io.github.broadsheet.parser.html.label.Trees;
import io.github.broadsheet.parser.html.meta.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;

/** One page to learn from: the features of its blocks, and which of them are the story. */
final class Lesson {
  /** A block weighs what its words are of the story, and as much as this many words on top. */
  private static final int WORDS_OF_ANY_BLOCK = 6;

  /** Blocks of a shorter story weigh no more than those of one this long. */
  private static final int SHORT_STORY = 80;

  private static final float SCALE = 20;

  private final String set;
  private final String site;
  private final String truth;
  private final Page page;
  private final float[][] rows;
  private final float[] labels;
  private final float[] weights;
  private float[] judgement = new float[0];

  private Lesson(String set, KnownPage known, String truth, double weight) {
    this.set = set;
    this.site = known.site();
    this.truth = truth;
    this.page = cut(known);
    Head head = Head.of(page.document(), page.asides());
    this.rows = BlockTable.of(page, new Claims(head.titles(), head.descriptions(), head.bodies()));
    this.labels = GoldLabels.of(page, truth);
    this.weights = weights(weight);
  }

  /** Makes the lessons of a set, those of pages without a known body left out. */
  static List<Lesson> of(PageSet set, double weight) {
    return set.pages().parallelStream()
        .filter(page -> page.body().isPresent())
        .map(page -> new Lesson(set.name(), page, page.body().orElseThrow(), weight))
        .toList();
  }

  private static Page cut(KnownPage known) {
    try (ByteArrayInputStream in = new ByteArrayInputStream(PagesCommand.bytes(known.file()))) {
      return PageCutter.cut(Jsoup.parse(in, null, ""), ReadLimits.defaults().maxDepth());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The score is a share of the story's words, so a block weighs its share of them. */
  private float[] weights(double weight) {
    float story = Math.max(SHORT_STORY, BodyScore.words(truth).length);
    float[] all = new float[labels.length];
    for (int i = 0; i < all.length; i++) {
      int words = BodyScore.words(page.text(i)).length;
      all[i] = (float) (Math.min(1, (words + WORDS_OF_ANY_BLOCK) / story) * SCALE * weight);
    }
    return all;
  }

  /** Deals pages into folds by site, so that no site is in two of them. */
  int fold(int folds) {
    return Math.floorMod(site.hashCode() * 31, folds);
  }

  void judge(Trees trees) {
    judgement = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      judgement[i] = trees.probability(rows[i]);
    }
  }

  String judgedBody() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < judgement.length; i++) {
      if (judgement[i] >= Judgement.ACCEPTED) {
        body.append(page.text(i)).append('\n');
      }
    }
    return body.toString();
  }

  String set() {
    return set;
  }

  String truth() {
    return truth;
  }

  float[][] rows() {
    return rows;
  }

  float[] labels() {
    return labels;
  }

  float[] weights() {
    return weights;
  }
}
