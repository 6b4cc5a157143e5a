package io.github.broadsheet.parser.quote.learnt;

/**
 * The features of a second reading of roles: what the first one found around a token.
 *
 * <p>What the first reading saw is not looked at again: it stands in the probabilities that the
 * first reading came to.
 *
 * @since 0.1
 */
public final class ReadingFeatures {
  /** A token of this probability counts as a cue here: missing one costs more than a false one. */
  private static final float LIKELY = 0.35f;

  private final TextView view;
  private final Roles roles;
  private final int[] cueBefore;
  private final int[] cueAfter;
  private final int[] runLength;

  /** Makes features of one text that has been read once. */
  public ReadingFeatures(TextView view, Roles roles) {
    this.view = view;
    this.roles = roles;
    int size = view.size;
    cueBefore = new int[size + 1];
    cueAfter = new int[size + 1];
    runLength = new int[size + 1];
    int cue = -1;
    for (int i = 0; i <= size; i++) {
      cueBefore[i] = cue;
      cue = i < size && roles.within(i, Role.CUE) > LIKELY ? i : cue;
    }
    cue = -1;
    cueAfter[size] = -1;
    for (int i = size - 1; i >= 0; i--) {
      cueAfter[i] = cue;
      cue = roles.within(i, Role.CUE) > LIKELY ? i : cue;
    }
    readRuns(size);
  }

  private void readRuns(int size) {
    for (int i = 0; i < size; ) {
      int j = i;
      while (j < size
          && roles.role(j) == roles.role(i)
          && view.paragraphOf[j] == view.paragraphOf[i]) {
        j++;
      }
      int step = Features.step(j - i);
      for (; i < j; i++) {
        runLength[i] = step;
      }
    }
  }

  /**
   * The features of one token, or of the end if {@code i} is {@code end}.
   *
   * @param start the first token of the paragraph
   * @param end the index after its last token
   */
  public void at(int i, int start, int end, Features out) {
    out.clear();
    int word = view.wordAt(i, start, end);
    int part = view.partAt(i, start, end);
    int partBefore = view.partAt(i - 1, start, end);
    int here = roles.roleAt(i, start, end);
    int before = roles.roleAt(i - 1, start, end);
    out.from(200);
    out.add(here, word);
    out.add(before, here, part, partBefore);
    probabilities(i, word, out);
    cues(i, start, end, out);
    int run = i < end ? runLength[i] : 0;
    int quoting = i < end ? view.quoting[i] : 9;
    int quotingBefore = i > start ? view.quoting[i - 1] : 9;
    out.from(260);
    out.add(here, run, part);
    out.add(before, here, quoting, quotingBefore);
    if (i < end) {
      heads(i, start, end, out);
    }
  }

  private void probabilities(int i, int word, Features out) {
    out.from(210);
    for (int column = 0; column < Role.COLUMNS; column++) {
      int step = roles.step(i, column);
      int within = column % 3;
      out.add(step, column >= 6 ? roles.step(i - 1, within) : roles.step(i, within));
      out.add(roles.step(i - 1, column), step, roles.step(i + 1, column));
    }
    out.add(roles.step(i, 0), roles.step(i, 1), roles.step(i, 2));
    out.add(roles.step(i, 3), roles.step(i, 4), roles.step(i, 5));
    out.add(roles.step(i, 6), roles.step(i, 7), roles.step(i, 8));
    out.add(roles.step(i, 1), word);
    out.add(roles.step(i, 0), word);
  }

  private void cues(int i, int start, int end, Features out) {
    int part = view.partAt(i, start, end);
    int here = roles.roleAt(i, start, end);
    int before = roles.roleAt(i - 1, start, end);
    int back = cueBefore[i] < start ? -1 : cueBefore[i];
    int next = cueAfter[i] >= end ? -1 : cueAfter[i];
    int backWord = view.word(back);
    int nextWord = view.word(next);
    int backStep = back < 0 ? -1 : Features.step(i - back);
    int nextStep = next < 0 ? -1 : Features.step(next - i);
    int backSame = same(i, end, back);
    int nextSame = same(i, end, next);
    out.from(240);
    out.add(backWord, part, backSame);
    out.add(nextWord, part, nextSame);
    out.add(backSame, nextSame, before, here, part);
    out.add(backWord, backStep, part);
    out.add(nextWord, nextStep, part);
  }

  private int same(int i, int end, int cue) {
    if (cue < 0) {
      return 0;
    }
    return i < end && view.sentences.sentenceOf(cue) == view.sentences.sentenceOf(i) ? 1 : 2;
  }

  private void heads(int i, int start, int end, Features out) {
    int head = view.syntax.head(i);
    int headRole = head < 0 ? 6 : roles.roleAt(head, start, end);
    int here = roles.role(i);
    int before = roles.roleAt(i - 1, start, end);
    int part = view.parts[i];
    int relation = view.syntax.relation(i);
    int at = i;
    int climbed = 0;
    while (at >= 0 && climbed < 8 && roles.within(at, Role.CUE) < 0.3f) {
      at = view.syntax.head(at);
      climbed++;
    }
    int cue = at >= 0 && climbed < 8 ? view.words[at] : -1;
    out.from(270);
    out.add(headRole, here, relation);
    out.add(headRole, before, here, part);
    out.add(cue, part, relation);
  }
}
