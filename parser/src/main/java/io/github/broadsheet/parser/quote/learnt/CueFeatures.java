package io.github.broadsheet.parser.quote.learnt;

/** The features that tell whether a candidate is a cue, and where the cue begins and ends. */
final class CueFeatures {
  /** So probable, a token counts as another cue. */
  private static final float LIKELY = 0.4f;

  private final TextView view;
  private final Roles roles;
  private Candidate candidate = new Candidate(0, 0, 0, 0, 0, 0);
  private int cueWord;
  private int cueWords;
  private int above;

  CueFeatures(TextView view, Roles roles) {
    this.view = view;
    this.roles = roles;
  }

  /** Turns to a candidate, given the probability of the likeliest cue above it in the tree. */
  void start(Candidate next, float highestAbove) {
    candidate = next;
    above = Roles.step(highestAbove);
    cueWord = view.words[next.anchor()];
    cueWords = 17;
    for (int i = next.cueStart(); i < next.cueEnd(); i++) {
      cueWords = Features.mix(cueWords, view.words[i]);
    }
  }

  /** The words of the cue, in one number. */
  int words() {
    return cueWords;
  }

  private int word(int i) {
    return view.wordAt(i, candidate.start(), candidate.end());
  }

  private int part(int i) {
    return view.partAt(i, candidate.start(), candidate.end());
  }

  /** Adds features of the tokens of the cue, and of two on either side. */
  void near(int i, Features out) {
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

  /** Adds what tells whether the candidate is a cue at all. */
  void anchor(Features out) {
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
    out.add(cueWord, view.passageOf[anchor] >= 0 ? 1 : 0);
    out.add(sure, cueWord);
    out.add(relation, view.headWord(anchor));
    out.add(cueWord, children);
    out.add(relation, children, part);
    out.add(roles.step(anchor, 2), roles.step(anchor, 0), sure);
    out.add(above, sure);
    neighbours(sure, out);
  }

  /** The nearest likely cues of the same sentence. */
  private void neighbours(int sure, Features out) {
    int sentence = view.sentences.sentenceOf(candidate.anchor());
    int first = view.sentences.firstToken(sentence);
    for (int i = candidate.cueStart() - 1; i >= first; i--) {
      if (roles.within(i, Role.CUE) > LIKELY) {
        out.from(160);
        out.add(view.words[i], Math.min(5, candidate.cueStart() - i));
        out.add(roles.step(i, 1), sure);
        break;
      }
    }
    int last = view.sentences.afterLastToken(sentence);
    for (int i = candidate.cueEnd(); i < last; i++) {
      if (roles.within(i, Role.CUE) > LIKELY) {
        out.from(165);
        out.add(view.words[i], Math.min(5, i - candidate.cueEnd()));
        break;
      }
    }
  }
}
