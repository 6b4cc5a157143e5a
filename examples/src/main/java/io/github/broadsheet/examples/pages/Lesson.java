package io.github.broadsheet.examples.pages;

import io.github.broadsheet.examples.pages.PageSet.KnownPage;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.parser.html.block.LineCutter;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.PageCutter;
import io.github.broadsheet.parser.html.label.BlockTable;
import io.github.broadsheet.parser.html.label.Claims;
import io.github.broadsheet.parser.html.label.Judgement;
import io.github.broadsheet.parser.html.label.Medium;
import io.github.broadsheet.parser.html.label.Trees;
import io.github.broadsheet.parser.html.meta.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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
  private final BlockTable blocks;
  private final float[] labels;
  private final float[] weights;
  private final Medium medium;

  /**
   * What trees make of a page.
   *
   * @param story for each block whether it is taken to be part of the article
   * @param body the words of those blocks
   * @param f1 how well they match the true article
   */
  record Verdict(boolean[] story, String body, double f1) {}

  private Lesson(String set, KnownPage known, String truth, double weight, Medium medium) {
    this.set = set;
    this.site = known.site();
    this.truth = truth;
    this.medium = medium;
    Document document = parse(known);
    this.page = medium == Medium.PAGE ? cut(document) : cutLines(TextDump.of(document));
    this.blocks = BlockTable.of(page, claims(page), medium);
    this.labels = rounded(GoldLabels.of(page, truth));
    this.weights = weights(weight);
  }

  /** Makes the lessons of a set, those of pages without a known body left out. */
  static List<Lesson> of(PageSet set, double weight, Medium medium) {
    return set.pages().parallelStream()
        .filter(page -> page.body().isPresent())
        .map(page -> new Lesson(set.name(), page, page.body().orElseThrow(), weight, medium))
        .toList();
  }

  private static Document parse(KnownPage known) {
    try (ByteArrayInputStream in = new ByteArrayInputStream(PagesCommand.bytes(known.file()))) {
      return Jsoup.parse(in, null, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page cut(Document document) {
    return PageCutter.cut(document, ReadLimits.defaults().maxDepth());
  }

  private static Page cutLines(String text) {
    int[] breaks = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    int[] starts = new int[breaks.length];
    for (int i = 1; i < breaks.length; i++) {
      starts[i] = breaks[i - 1] + 1;
    }
    return LineCutter.cut(text, starts, breaks);
  }

  private static Claims claims(Page page) {
    Head head = Head.of(page.document(), page.asides());
    return new Claims(head.titles(), head.descriptions(), head.bodies());
  }

  private static float[] rounded(float[] shares) {
    float[] labels = new float[shares.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = shares[i] >= 0.5f ? 1 : 0;
    }
    return labels;
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

  /** Judges the page by trees, as a reader would. */
  Verdict judge(Trees trees) {
    float[][] rows = rows();
    float[] probability = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      probability[i] = trees.probability(rows[i]);
    }
    Judgement judgement = medium.judge(page, probability, blocks.titleBlock());
    boolean[] story = new boolean[rows.length];
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      story[i] = judgement.isStory(i);
      if (story[i]) {
        body.append(page.text(i)).append('\n');
      }
    }
    return new Verdict(story, body.toString(), new BodyScore().add(truth, body.toString()));
  }

  String set() {
    return set;
  }

  String truth() {
    return truth;
  }

  float[][] rows() {
    return blocks.rows();
  }

  /** Returns for each block 1 if it is part of the true article, else 0. */
  float[] labels() {
    return labels;
  }

  float[] weights() {
    return weights;
  }
}
