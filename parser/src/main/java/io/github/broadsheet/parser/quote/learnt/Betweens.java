package io.github.broadsheet.parser.quote.learnt;

/** What stands between the anchor of a candidate and the tokens of its window. */
final class Betweens {
  /** So probable, a token counts as the first of a cue or source. */
  private static final float LIKELY = 0.4f;

  private final TextView view;
  private final Roles roles;
  private int start;
  private int cueStart;
  private int cueEnd;

  /** By place in the window. */
  private int[] commas = new int[64];

  private int[] cues = new int[64];
  private int[] verbs = new int[64];
  private int[] sources = new int[64];

  Betweens(TextView view, Roles roles) {
    this.view = view;
    this.roles = roles;
  }

  /** Turns to a candidate. */
  void start(Candidate candidate) {
    start = candidate.start();
    cueStart = candidate.cueStart();
    cueEnd = candidate.cueEnd();
    int anchor = candidate.anchor() - start;
    int end = candidate.end() - start;
    if (commas.length <= end) {
      grow(end * 2);
    }
    zero(anchor);
    for (int place = anchor + 1; place <= end; place++) {
      zero(place);
      if (place > anchor + 1) {
        count(place, place - 1);
      }
    }
    for (int place = anchor - 1; place >= 0; place--) {
      zero(place);
      if (place < anchor - 1) {
        count(place, place + 1);
      }
    }
  }

  /** Commas, up to 3. */
  int commas(int place) {
    return Math.min(3, commas[place]);
  }

  /** Verbs, up to 3. */
  int verbs(int place) {
    return Math.min(3, verbs[place]);
  }

  /** Other likely cues, up to 2. */
  int cues(int place) {
    return Math.min(2, cues[place]);
  }

  /** Likely sources, up to 2. */
  int sources(int place) {
    return Math.min(2, sources[place]);
  }

  private void grow(int places) {
    commas = new int[places];
    cues = new int[places];
    verbs = new int[places];
    sources = new int[places];
  }

  private void zero(int place) {
    commas[place] = 0;
    cues[place] = 0;
    verbs[place] = 0;
    sources[place] = 0;
  }

  /** Counts on from a neighbour that is nearer to the cue, the neighbour itself included. */
  private void count(int place, int nearer) {
    int token = nearer + start;
    boolean inCue = token >= cueStart && token < cueEnd;
    boolean cue = !inCue && roles.opening(token, Role.CUE) > LIKELY;
    commas[place] = commas[nearer] + (view.parts[token] == Tags.COMMA ? 1 : 0);
    cues[place] = cues[nearer] + (cue ? 1 : 0);
    verbs[place] = verbs[nearer] + (Tags.isVerb(view.parts[token]) ? 1 : 0);
    sources[place] = sources[nearer] + (roles.opening(token, Role.SOURCE) > LIKELY ? 1 : 0);
  }
}
