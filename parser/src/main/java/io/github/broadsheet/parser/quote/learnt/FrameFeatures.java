package io.github.broadsheet.parser.quote.learnt;

/**
 * The features from which the source and the content of one candidate are read: where a token
 * stands to the cue, in the sentence, in the tree of heads and among quotation marks.
 *
 * @since 0.1
 */
public final class FrameFeatures {
  private static final int NONE = 9;

  private final TextView view;
  private final Roles roles;
  private final CuePaths paths;
  private final Betweens between;
  private final CueFeatures cue;
  private Candidate candidate = new Candidate(0, 0, 0, 0, 0, 0);
  private int cueWord;
  private int cueSentence;
  private int cueQuoted;

  /** Whether quoted passages end before the cue or begin after it, with what signs. */
  private int surroundings;

  /** Of the token that is being described: before the cue, in it, after it. */
  private int side;

  /** How many sentences away, from -2 to 2; 3 for the end. */
  private int sentence;

  /** Side and sentence. */
  private int region;

  private int distance;
  private int word;
  private int part;
  private int wordBefore;
  private int partBefore;

  /** Makes features of one text. */
  public FrameFeatures(TextView view, Roles roles) {
    this.view = view;
    this.roles = roles;
    this.paths = new CuePaths(view.syntax);
    this.between = new Betweens(view, roles);
    this.cue = new CueFeatures(view, roles);
  }

  /** Turns to a candidate. */
  public void start(Candidate next) {
    candidate = next;
    cueWord = view.words[next.anchor()];
    cueSentence = view.sentences.sentenceOf(next.anchor());
    cueQuoted = view.passageOf[next.anchor()] >= 0 ? 1 : 0;
    surroundings = quoteBefore() * 4 + quoteAfter();
    paths.start(next);
    between.start(next);
    cue.start(next, paths.highestCue(roles));
  }

  /** 0 if no passage ends shortly before the cue without a verb between; else how it ends. */
  private int quoteBefore() {
    int first = candidate.cueStart();
    int mark = view.closingBefore[first];
    if (mark < 1 || first - mark > 12 || view.verbsBefore[first] > view.verbsBefore[mark]) {
      return 0;
    }
    return view.parts[mark - 1] == Tags.COMMA ? 1 : view.isStop(mark - 1) ? 2 : 3;
  }

  /** 0 if no passage begins shortly after the cue without a verb between; else how soon. */
  private int quoteAfter() {
    int last = candidate.cueEnd() - 1;
    int mark = view.openingAfter[last];
    if (mark < 0 || mark - last > 12 || view.verbsBefore[mark] > view.verbsBefore[last + 1]) {
      return 0;
    }
    return mark - last <= 2 ? 1 : view.parts[mark - 1] == Tags.COMMA ? 2 : 3;
  }

  /** The features of one token of the window, or of its end. */
  public void at(int i, Features out) {
    look(i);
    out.clear();
    place(i, out);
    paragraphs(i, out);
    words(out);
    marks(i, out);
    roles(i, out);
    tree(i, out);
    edges(i, out);
    cue.near(i, out);
    if (i == candidate.anchor()) {
      cue.anchor(out);
    }
  }

  private void look(int i) {
    side = i < candidate.cueStart() ? 0 : i < candidate.cueEnd() ? 1 : 2;
    int steps = side == 0 ? i - candidate.cueStart() : i - candidate.cueEnd() + 1;
    distance = Features.step(side == 1 ? 0 : steps);
    sentence =
        i < candidate.end()
            ? Math.max(-2, Math.min(2, view.sentences.sentenceOf(i) - cueSentence))
            : 3;
    region = side * 7 + sentence + 2;
    word = view.wordAt(i, candidate.start(), candidate.end());
    wordBefore = view.wordAt(i - 1, candidate.start(), candidate.end());
    part = view.partAt(i, candidate.start(), candidate.end());
    partBefore = view.partAt(i - 1, candidate.start(), candidate.end());
  }

  private void place(int i, Features out) {
    int place = i - candidate.start();
    int commas = between.commas(place);
    int verbs = between.verbs(place);
    out.from(0);
    out.add(region);
    out.add(region, distance);
    out.add(region, between.cues(place), between.sources(place), cueQuoted);
    out.add(cue.words(), region, part);
    out.add(region, part, distance);
    out.add(side, verbs, part);
    out.add(side, commas, part, sentence);
    out.add(side, commas, verbs, partBefore);
  }

  private void paragraphs(int i, Features out) {
    if (i == candidate.end()) {
      return;
    }
    int paragraph = paragraph(i);
    int before = i > candidate.start() ? paragraph - paragraph(i - 1) : 0;
    out.from(12);
    out.add(view.syntax.entity(i), side, part, sentence);
    out.add(paragraph, before, view.quoting[i]);
    out.add(paragraph, before, wordBefore, quoting(i - 1));
  }

  /** How many paragraphs away, from -1 to 2. */
  private int paragraph(int i) {
    int away = view.paragraphOf[i] - view.paragraphOf[candidate.anchor()];
    return Math.max(-1, Math.min(2, away));
  }

  private void words(Features out) {
    out.from(20);
    out.add(side, word);
    out.add(side, wordBefore);
  }

  private int quoting(int i) {
    return i >= candidate.start() && i < candidate.end() ? view.quoting[i] : NONE;
  }

  private void marks(int i, Features out) {
    int here = quoting(i);
    int before = quoting(i - 1);
    out.from(40);
    out.add(region, here, before);
    out.add(region, here, before, part);
    out.add(surroundings, region, here, before);
    out.add(surroundings, side, part);
    out.add(surroundings, side, distance);
    out.add(surroundings, side, word);
  }

  private int role(int i) {
    return roles.roleAt(i, candidate.start(), candidate.end());
  }

  private void roles(int i, Features out) {
    int cues = between.cues(i - candidate.start());
    int sources = between.sources(i - candidate.start());
    int here = role(i);
    int before = role(i - 1);
    out.from(50);
    out.add(before, here, side, cues);
    out.add(before, here, role(i + 1), region);
    out.add(here, region, cues, sources);
    if (i == candidate.end()) {
      return;
    }
    for (int column = 0; column < Role.COLUMNS; column++) {
      int seen = column % (Role.COUNT - 1) == 0 ? sources : cues;
      int where = column == Role.within(Role.CONTENT) ? region : side;
      out.add(roles.step(i, column), where, seen);
    }
    out.add(roles.step(i, 2), roles.step(i, 5), roles.step(i, 8), region);
    out.add(roles.step(i, 0), roles.step(i, 3), roles.step(i, 6), region);
  }

  private void tree(int i, Features out) {
    int place = i - candidate.start();
    int path = paths.path(place);
    int brief = paths.brief(place);
    int briefBefore = place > 0 ? paths.brief(place - 1) : -6;
    out.from(80);
    out.add(path, cueWord);
    out.add(brief, briefBefore, side);
    out.add(brief, briefBefore, partBefore, part);
    out.add(path, quoting(i), quoting(i - 1));
    out.add(surroundings, side, path);
  }

  /** Subtrees that begin or ended here, and how their heads stand to the cue. */
  private void edges(int i, Features out) {
    int opening = i < candidate.end() ? view.opens[i] : -1;
    int closed = i > candidate.start() ? view.closes[i - 1] : -1;
    int opens = view.relation(opening);
    int closes = view.relation(closed);
    int opensUnder = standing(opening);
    int closesUnder = standing(closed);
    out.from(100);
    out.add(opens, opensUnder, side);
    out.add(closes, closesUnder, side);
    out.add(opens, closes, opensUnder, closesUnder);
    out.add(opens, opensUnder, cueWord);
    out.add(closes, closesUnder, part);
    out.add(opens, opensUnder, word);
    out.add(opens, closes, partBefore, part, side);
    out.add(opens, opensUnder, view.children[candidate.anchor()]);
    out.add(surroundings, opens, opensUnder, side);
  }

  private int standing(int token) {
    int head = token < 0 ? -1 : view.syntax.head(token);
    if (head < 0) {
      return -1;
    }
    return head == candidate.anchor()
        ? 1
        : head < candidate.cueStart() ? 3 : head < candidate.cueEnd() ? 2 : 4;
  }
}
