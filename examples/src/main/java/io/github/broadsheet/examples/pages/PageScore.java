package io.github.broadsheet.examples.pages;

import io.github.broadsheet.examples.pages.PageSet.KnownPage;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How well predictions match what is true of a set of pages: F1 of body and of each field. */
final class PageScore {
  private final BodyScore body = new BodyScore();
  private final Counts title = new Counts();
  private final Counts authors = new Counts();
  private final Counts date = new Counts();

  private PageScore() {}

  /** Right, wrong and missed answers. */
  private static final class Counts {
    private int right;
    private int wrong;
    private int missed;

    void add(Set<String> truth, Set<String> found) {
      if (truth.isEmpty()) {
        return;
      }
      int both = (int) found.stream().filter(truth::contains).count();
      right += both;
      wrong += found.size() - both;
      missed += truth.size() - both;
    }

    double f1() {
      int all = 2 * right + wrong + missed;
      return all == 0 ? 0 : 2.0 * right / all;
    }
  }

  static PageScore of(PageSet set, Map<String, Prediction> predictions) {
    PageScore score = new PageScore();
    for (KnownPage page : set.pages()) {
      Prediction found = predictions.get(page.id());
      page.body().ifPresent(truth -> score.body.add(truth, found == null ? "" : found.body()));
      score.title.add(
          keys(page.title().stream().toList()),
          found == null ? Set.of() : keys(found.title().stream().toList()));
      score.authors.add(keys(page.authors()), found == null ? Set.of() : keys(found.authors()));
      score.date.add(
          keys(page.date().stream().toList()),
          found == null ? Set.of() : keys(found.date().stream().toList()));
    }
    return score;
  }

  /** Letters and digits, without regard to case, accents set apart and marks. */
  private static Set<String> keys(Collection<String> values) {
    Set<String> keys = new LinkedHashSet<>();
    for (String value : values) {
      StringBuilder key = new StringBuilder();
      Normalizer.normalize(value, Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(key::appendCodePoint);
      keys.add(key.toString());
    }
    return keys;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "body F1 %.4f (precision %.4f, recall %.4f, exact %.3f)  title %.3f  authors %.3f  date %.3f",
        body.f1(),
        body.precision(),
        body.recall(),
        body.exact(),
        title.f1(),
        authors.f1(),
        date.f1());
  }
}
