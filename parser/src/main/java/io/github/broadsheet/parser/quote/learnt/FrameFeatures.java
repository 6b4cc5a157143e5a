package io.github.broadsheet.parser.quote.learnt;

/**
 * The features from which the source and the content of one candidate are read: where a token
 * stands to the cue, in the sentence, in the tree of heads and among quotation marks.
 */
public final class FrameFeatures {
  private static final int HIGHEST = 10;
  private static final int DEEPEST = 14;

  private final TextView view;
  private final Roles roles;
  private Candidate candidate = new Candidate(0, 0, 0, 0, 0, 0);
  private int cueWord;
  private int cueWords;
  private int cueSentence;
  private int cueQuoted;
  private int cueChildren;

  /** Whether quoted passages end before the cue or begin after it, with what signs. */
  private int surroundings;

  private final int[] ancestors = new int[HIGHEST];
  private final int[] climbs = new int[HIGHEST + 1];
  private int ancestorCount;

  /** By place in the window: how a token hangs together with the anchor. */
  private int[] paths = new int[64];

  private int[] shortPaths = new int[64];
  private int[] depths = new int[64];

  /** By place in the window: what stands between the cue and the token. */
  private int[] commas = new int[64];

  private int[] cues = new int[64];
  private int[] verbs = new int[64];
  private int[] quotes = new int[64];
  private int[] sources = new int[64];

  /** Makes features of one text. */
  public FrameFeatures(TextView view, Roles roles) {
    this.view = view;
    this.roles = roles;
  }

  /** Turns to a candidate. */
  public void start(Candidate next) {
    candidate = next;
    int anchor = next.anchor();
    cueWord = view.words[anchor];
    cueWords = 17;
    for (int i = next.cueStart(); i < next.cueEnd(); i++) {
      cueWords = Features.mix(cueWords, view.words[i]);
    }
    cueSentence = view.sentences.sentenceOf(anchor);
    cueQuoted = view.passageOf[anchor] >= 0 ? 1 : 0;
    cueChildren = view.children[anchor];
    surroundings = quoteBefore() * 4 + quoteAfter();
    int places = next.end() - next.start() + 1;
    if (paths.length < places) {
      paths = new int[places * 2];
      shortPaths = new int[places * 2];
      depths = new int[places * 2];
      commas = new int[places * 2];
      cues = new int[places * 2];
      verbs = new int[places * 2];
      quotes = new int[places * 2];
      sources = new int[places * 2];
    }
    climb(anchor);
    for (int i = next.start(); i < next.end(); i++) {
      path(i);
    }
    paths[places - 1] = -7;
    shortPaths[places - 1] = -7;
    depths[places - 1] = 0;
    countBetween();
  }

  /** 0 if no passage ends shortly before the cue without a verb between; else how it ends. */
  private int quoteBefore() {
    int cue = candidate.cueStart();
    int mark = view.closingBefore[cue];
    if (mark < 1 || cue - mark > 12 || view.verbsBefore[cue] > view.verbsBefore[mark]) {
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

  private void climb(int anchor) {
    ancestorCount = 0;
    climbs[0] = 7;
    for (int x = anchor; x >= 0 && ancestorCount < HIGHEST; x = view.syntax.head(x)) {
      ancestors[ancestorCount] = x;
      climbs[ancestorCount + 1] = Features.mix(climbs[ancestorCount], view.syntax.relation(x));
      ancestorCount++;
    }
  }

  /** The way in the tree from the anchor up to the lowest common ancestor, and down one step. */
  private void path(int token) {
    int at = token;
    int branch = -1;
    int depth = 0;
    int meeting = -1;
    while (at >= 0 && depth < DEEPEST) {
      meeting = ancestorIndex(at);
      if (meeting >= 0) {
        break;
      }
      branch = at;
      at = view.syntax.head(at);
      depth++;
    }
    int place = token - candidate.start();
    int relation = view.relation(branch);
    int side = branch < 0 ? 0 : branch < candidate.anchor() ? 1 : 2;
    paths[place] =
        meeting < 0
            ? 99
            : Features.mix(Features.mix(meeting == 0 ? 0 : climbs[meeting], relation), side);
    shortPaths[place] = Features.mix(Math.min(meeting, 3) + 31, relation);
    depths[place] = Math.min(depth, 4);
  }

  private int ancestorIndex(int token) {
    for (int i = 0; i < ancestorCount; i++) {
      if (ancestors[i] == token) {
        return i;
      }
    }
    return -1;
  }

  private void countBetween() {
    int anchor = candidate.anchor() - candidate.start();
    zero(anchor);
    int end = candidate.end() - candidate.start();
    for (int place = anchor + 1; place <= end; place++) {
      zero(place);
      if (place > anchor + 1) {
        step(place, place - 1, place - 1 + candidate.start() >= candidate.cueEnd());
      }
    }
    for (int place = anchor - 1; place >= 0; place--) {
      zero(place);
      if (place < anchor - 1) {
        step(place, place + 1, place + 1 + candidate.start() < candidate.cueStart());
      }
    }
  }

  private void zero(int place) {
    commas[place] = 0;
    cues[place] = 0;
    verbs[place] = 0;
    quotes[place] = 0;
    sources[place] = 0;
  }

  /** Counts on from a neighbour that is nearer to the cue, the neighbour itself included. */
  private void step(int place, int nearer, boolean outsideCue) {
    int token = nearer + candidate.start();
    commas[place] = commas[nearer] + (view.parts[token] == Tags.COMMA ? 1 : 0);
    boolean cue = outsideCue && roles.opening(token, Role.CUE) > 0.4f;
    cues[place] = cues[nearer] + (cue ? 1 : 0);
    verbs[place] = verbs[nearer] + (Tags.isVerb(view.parts[token]) ? 1 : 0);
    quotes[place] = quotes[nearer] + (view.quoting[token] == TextView.OPENING_MARK ? 1 : 0);
    sources[place] = sources[nearer] + (roles.opening(token, Role.SOURCE) > 0.4f ? 1 : 0);
  }

  /** The features of one token of the window, or of its end. */
  public void at(int i, Features out) {
    out.clear();
    place(i, out);
    words(i, out);
    marks(i, out);
    roles(i, out);
    tree(i, out);
    edges(i, out);
    nearCue(i, out);
    if (i == candidate.anchor()) {
      anchor(out);
    }
  }

  private int side(int i) {
    return i < candidate.cueStart() ? 0 : i < candidate.cueEnd() ? 1 : 2;
  }

  private int distance(int i) {
    int side = side(i);
    return Features.step(
        side == 0 ? i - candidate.cueStart() : side == 2 ? i - candidate.cueEnd() + 1 : 0);
  }

  /** How many sentences away, from -2 to 2; 3 for the end. */
  private int sentence(int i) {
    return i < candidate.end()
        ? Math.max(-2, Math.min(2, view.sentences.sentenceOf(i) - cueSentence))
        : 3;
  }

  /** How many paragraphs away, from -1 to 2. */
  private int paragraph(int i) {
    int distance = view.paragraphOf[i] - view.paragraphOf[candidate.anchor()];
    return Math.max(-1, Math.min(2, distance));
  }

  private int region(int i) {
    return side(i) * 7 + sentence(i) + 2;
  }

  private int word(int i) {
    return view.wordAt(i, candidate.start(), candidate.end());
  }

  private int part(int i) {
    return view.partAt(i, candidate.start(), candidate.end());
  }

  private int quoting(int i) {
    return i >= candidate.start() && i < candidate.end() ? view.quoting[i] : 9;
  }

  private void place(int i, Features out) {
    int place = i - candidate.start();
    int region = region(i);
    int side = side(i);
    int distance = distance(i);
    int part = part(i);
    int between = Math.min(2, cues[place]);
    out.from(0);
    out.add(region);
    out.add(region, distance);
    out.add(region, between, Math.min(2, sources[place]), cueQuoted);
    out.add(cueWord, side, distance);
    out.add(cueWord, side, part);
    out.add(cueWord, region);
    out.add(cueWords, region, part);
    out.add(region, part, distance);
    out.add(region, word(i));
    out.add(side, Math.min(3, verbs[place]), part);
    out.add(side, Math.min(3, commas[place]), part, sentence(i));
    out.add(side, Math.min(3, commas[place]), Math.min(3, verbs[place]), part(i - 1));
    if (i < candidate.end()) {
      out.add(view.syntax.entity(i), side, part, sentence(i));
      int paragraph = paragraph(i);
      int before = i > candidate.start() ? paragraph - paragraph(i - 1) : 0;
      out.add(paragraph, before, view.quoting[i]);
      out.add(paragraph, before, word(i - 1), quoting(i - 1));
    }
  }

  private void words(int i, Features out) {
    int side = side(i);
    int w0 = word(i);
    int w1 = word(i - 1);
    int p0 = part(i);
    int p1 = part(i - 1);
    int q1 = part(i + 1);
    out.from(20);
    out.add(side, w0);
    out.add(side, p0, p1);
    out.add(side, w1);
    out.add(side, w1, w0);
    out.add(side, w0, word(i + 1));
    out.add(side, p1, p0, q1);
    out.add(side, part(i - 2), p1, p0);
    out.add(side, p1, w0);
    out.add(side, w0, q1);
  }

  private void marks(int i, Features out) {
    int here = quoting(i);
    int before = quoting(i - 1);
    int region = region(i);
    int side = side(i);
    out.from(40);
    out.add(region, here, before);
    out.add(region, here, before, part(i));
    out.add(region, here, before, Math.min(2, quotes[i - candidate.start()]));
    out.add(side, here, before, word(i - 1));
    out.add(cueWord, side, here, before);
    out.add(surroundings, region, here, before);
    out.add(surroundings, side, part(i));
    out.add(surroundings, side, distance(i));
    out.add(surroundings, side, word(i));
  }

  private int role(int i) {
    return roles.roleAt(i, candidate.start(), candidate.end());
  }

  private void roles(int i, Features out) {
    int place = i - candidate.start();
    int between = Math.min(2, cues[place]);
    int between2 = Math.min(2, sources[place]);
    int here = role(i);
    int before = role(i - 1);
    int side = side(i);
    int region = region(i);
    out.from(50);
    out.add(before, here, side, between);
    out.add(before, here, role(i + 1), region);
    out.add(here, region, between, between2);
    if (i == candidate.end()) {
      return;
    }
    for (int column = 0; column < Role.COLUMNS; column++) {
      boolean source = column % 3 == 0;
      out.add(roles.step(i, column), column == 2 ? region : side, source ? between2 : between);
    }
    out.add(roles.step(i, 2), roles.step(i, 5), roles.step(i, 8), region);
    out.add(roles.step(i, 0), roles.step(i, 3), roles.step(i, 6), region);
  }

  private void tree(int i, Features out) {
    int place = i - candidate.start();
    int path = paths[place];
    int pathBefore = place > 0 ? paths[place - 1] : -6;
    int brief = shortPaths[place];
    int briefBefore = place > 0 ? shortPaths[place - 1] : -6;
    int word = word(i);
    int part = part(i);
    int partBefore = part(i - 1);
    int side = side(i);
    int between = Math.min(2, cues[place]);
    out.from(80);
    out.add(path);
    out.add(path, part);
    out.add(path, cueWord);
    out.add(pathBefore, path);
    out.add(pathBefore, path, cueWord);
    out.add(brief, briefBefore, side);
    out.add(path, word);
    out.add(path, depths[place], side);
    out.add(brief, briefBefore, partBefore, part);
    out.add(path, quoting(i), quoting(i - 1));
    out.add(path, between, sentence(i));
    out.add(brief, briefBefore, word(i - 1), word);
    out.add(pathBefore, path, word);
    out.add(brief, side, between, Math.min(3, commas[place]));
    out.add(cueChildren, path);
    out.add(cueChildren, path, part);
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
    int side = side(i);
    out.from(100);
    out.add(opens, opensUnder, side);
    out.add(closes, closesUnder, side);
    out.add(opens, closes, opensUnder, closesUnder);
    out.add(opens, opensUnder, cueWord);
    out.add(closes, closesUnder, part(i));
    out.add(opens, opensUnder, word(i));
    out.add(opens, closes, part(i - 1), part(i), side);
    out.add(opens, opensUnder, cueChildren);
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

  private void nearCue(int i, Features out) {
    int fromStart = i - candidate.cueStart();
    int fromEnd = i - candidate.cueEnd();
    int fromAnchor = i - candidate.anchor();
    if (fromStart < -2 || fromEnd > 1) {
      return;
    }
    int part = part(i);
    int before = part(i - 1);
    int word = word(i);
    out.from(120);
    out.add(cueWords, fromStart);
    out.add(cueWord, fromAnchor, word);
    out.add(cueWords, fromEnd, part);
    out.add(fromStart, fromEnd, before, part);
    out.add(cueWord, fromEnd, word);
    out.add(fromAnchor, part, before, part(i + 1));
    out.add(fromAnchor, word, word(i - 1));
  }

  /** Whether the candidate is a cue at all. */
  private void anchor(Features out) {
    int anchor = candidate.anchor();
    int sure = Roles.step(candidate.probability());
    int before = part(candidate.cueStart() - 1);
    int after = part(candidate.cueEnd());
    int part = view.parts[anchor];
    int relation = view.syntax.relation(anchor);
    int children = view.children[anchor];
    out.from(140);
    out.add(sure);
    out.add(cueWord);
    out.add(cueWords);
    out.add(cueWords, before, after);
    out.add(cueWord, word(candidate.cueEnd()));
    out.add(part, before, after);
    out.add(cueWord, cueQuoted);
    out.add(sure, cueWord);
    out.add(relation, view.headWord(anchor));
    out.add(cueWord, children);
    out.add(relation, children, part);
    out.add(roles.step(anchor, 2), roles.step(anchor, 0), sure);
    float highest = 0;
    for (int i = 1; i < ancestorCount; i++) {
      highest = Math.max(highest, roles.within(ancestors[i], Role.CUE));
    }
    out.add(Roles.step(highest), sure);
    neighbours(sure, out);
  }

  private void neighbours(int sure, Features out) {
    int first = view.sentences.firstToken(cueSentence);
    for (int i = candidate.cueStart() - 1; i >= first; i--) {
      if (roles.within(i, Role.CUE) > 0.4f) {
        out.from(160);
        out.add(view.words[i], Math.min(5, candidate.cueStart() - i));
        out.add(roles.step(i, 1), sure);
        break;
      }
    }
    int last = view.sentences.afterLastToken(cueSentence);
    for (int i = candidate.cueEnd(); i < last; i++) {
      if (roles.within(i, Role.CUE) > 0.4f) {
        out.from(165);
        out.add(view.words[i], Math.min(5, i - candidate.cueEnd()));
        break;
      }
    }
  }
}
