package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The state of one run: the sketch, its helpers and what has been found so far. */
final class Reading {
  private static final int REACH = 100;

  /** What tells by itself, right before the participle: "a sign warning visitors". */
  private static final WordSet PAPERS =
      WordSet.of(
          List.of(
              ("letter letters note notes sign signs e-mail e-mails email emails message messages"
                      + " notice notices leaflet leaflets memo poster posters banner banners petition"
                      + " text texts telegram statement circular plaque resolution motion report")
                  .split(" ")));

  private final Sketch sketch;
  private final Subjects subjects;
  private final Contents contents;
  private final Skips skips;
  private final Clauses clauses;
  private final Finding[] owners;
  private final boolean[] taken;
  private final List<Finding> findings = new ArrayList<>();

  Reading(Sketch sketch) {
    this.sketch = sketch;
    this.subjects = new Subjects(sketch);
    this.contents = new Contents(this);
    this.skips = new Skips(sketch);
    this.clauses = new Clauses(sketch);
    this.owners = new Finding[sketch.text().passages().size()];
    this.taken = new boolean[sketch.size()];
  }

  Sketch sketch() {
    return sketch;
  }

  Subjects subjects() {
    return subjects;
  }

  Contents contents() {
    return contents;
  }

  Skips skips() {
    return skips;
  }

  Clauses clauses() {
    return clauses;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Keeps a statement: its passages belong to it from now on. */
  void add(Finding finding) {
    findings.add(finding);
    finding.content().forEach(span -> own(span, finding));
  }

  private void own(Span span, Finding finding) {
    int token = sketch.tokens().firstStartingAt(span.start());
    while (token < sketch.size() && sketch.tokens().start(token) < span.end()) {
      int passage = sketch.openedBy(token);
      if (passage == Sketch.NARRATION) {
        token++;
      } else {
        if (owners[passage] == null) {
          owners[passage] = finding;
        }
        token = Math.max(token + 1, sketch.afterToken(passage));
      }
    }
  }

  /** Whether a passage is part of a statement already. */
  boolean isOwned(int passage) {
    return owners[passage] != null;
  }

  /** The statement that a passage belongs to; ask {@link #isOwned} first. */
  Finding owner(int passage) {
    return owners[passage];
  }

  void own(int passage, Finding finding) {
    owners[passage] = finding;
  }

  /** Whether somebody is quoted in the sentence before a cue. */
  boolean followsQuotation(CueHit cue) {
    for (int i = Math.max(sketch.sentenceFirst(cue.head()), cue.head() - REACH * 2);
        i < cue.head();
        i++) {
      int passage = sketch.openedBy(i);
      if (passage != Sketch.NARRATION && isOwned(passage)) {
        return true;
      }
    }
    return false;
  }

  boolean isTaken(int token) {
    return taken[token];
  }

  void take(Stretch cue) {
    Arrays.fill(taken, cue.first(), cue.after(), true);
  }

  /** Whether a cue has been read between two tokens. */
  boolean hasCueBetween(int first, int after) {
    for (int i = first; i < after; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands in what a statement found just now reports. */
  boolean isReported(int token) {
    int place = sketch.tokens().start(token);
    for (int i = findings.size() - 1; i >= 0 && i >= findings.size() - 6; i--) {
      for (Span span : findings.get(i).content()) {
        if (span.contains(place)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where a report that stands before its cue begins: after the dateline, if there is one. */
  int contentStart(CueHit cue, int comma) {
    return contentStart(Math.max(sketch.sentenceFirst(cue.head()), comma - REACH * 2), comma);
  }

  int contentStart(int low, int comma) {
    for (int i = low; i < comma && i < low + 16; i++) {
      switch (sketch.kind(i)) {
        case NAME, COMMA, OPEN, CLOSE, TIME, NUMBER -> {}
        case DASH -> {
          return i > low ? i + 1 : low;
        }
        default -> {
          return sketch.is(low, Kind.COORDINATOR) ? low + 1 : low;
        }
      }
    }
    return low;
  }

  /** Who does what the cue says: named before it, or shared with a verb before. */
  Optional<Stretch> subjectOf(CueHit cue) {
    int low = sketch.sentenceFirst(cue.head());
    int before = cue.first() - 1;
    while (before > low && sketch.is(before, Kind.ADVERB)) {
      before--;
    }
    boolean joined = before >= low && sketch.is(before, Kind.COORDINATOR);
    boolean hung = cue.voice() == Voice.PARTICIPLE && (joined || sketch.is(before, Kind.COMMA));
    boolean paper =
        cue.voice() == Voice.PARTICIPLE
            && cue.first() > low
            && PAPERS.has(sketch.tokens(), cue.first() - 1)
            && isReported(cue.head());
    if (paper) {
      return paper(cue.first() - 1, low);
    }
    return joined || hung ? shared(cue, low) : subjects.before(cue.first(), low);
  }

  /** "Their letter asking for talks". */
  private Optional<Stretch> paper(int noun, int low) {
    int first = noun;
    while (first > low && noun - first < 4 && sketch.is(first - 1, Kind.WORD)) {
      first--;
    }
    boolean determined =
        first > low
            && (sketch.is(first - 1, Kind.DETERMINER) || sketch.is(first - 1, Kind.POSSESSIVE));
    return Optional.of(new Stretch(determined ? first - 1 : first, noun + 1));
  }

  private Optional<Stretch> shared(CueHit cue, int low) {
    int from = sketch.tokens().start(low);
    int zone = sketch.zone(cue.head());
    int place = sketch.tokens().start(cue.head());
    for (int i = findings.size() - 1; i >= 0 && i >= findings.size() - 6; i--) {
      Finding finding = findings.get(i);
      boolean here = finding.cueSpan().start() >= from && finding.source().isPresent();
      if (here
          && zone == sketch.zone(finding.source().get().first())
          && isClause(finding)
          && !isNested(i, from, place)) {
        if (finding.content().get(0).contains(place)) {
          int inner = sketch.tokens().firstStartingAt(finding.content().get(0).start());
          Optional<Stretch> own = nearestSubject(cue, inner, zone);
          return own.isPresent() ? own : finding.source();
        }
        int end = sketch.tokens().firstStartingAt(finding.end());
        Optional<Stretch> nearer = nearestSubject(cue, Math.max(low, end), zone);
        return nearer.filter(this::isNamed).isPresent() ? nearer : finding.source();
      }
    }
    return nearestSubject(cue, low, zone);
  }

  /** The subject of the last verb before a cue. */
  private Optional<Stretch> nearestSubject(CueHit cue, int low, int zone) {
    for (int i = cue.first() - 1; i > low && i > cue.first() - REACH; i--) {
      if (sketch.kind(i).isFinite() && sketch.zone(i) == zone) {
        int verb = i;
        while (verb > low && isGroup(verb - 1)) {
          verb--;
        }
        Optional<Stretch> subject = subjects.before(verb, low);
        if (subject.isPresent()) {
          return agrees(verb, cue) ? subject : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private boolean isGroup(int token) {
    return switch (sketch.kind(token)) {
      case AUXILIARY, MODAL, NEGATION, ADVERB -> true;
      default -> false;
    };
  }

  /** A name or a noun with its article, no pronoun. */
  private boolean isNamed(Stretch subject) {
    Kind kind = sketch.kind(subject.first());
    return kind == Kind.NAME || kind == Kind.DETERMINER || kind == Kind.POSSESSIVE;
  }

  /** Whether a statement stands inside one before it that is over by now. */
  private boolean isNested(int index, int from, int place) {
    int cue = findings.get(index).cueSpan().start();
    for (int i = index - 1; i >= 0 && i >= index - 6; i--) {
      Finding outer = findings.get(i);
      if (outer.cueSpan().start() < from) {
        return false;
      }
      for (Span span : outer.content()) {
        if (span.contains(cue) && !span.contains(place)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Is welcome and discuss" do not share a subject; "have enhanced and dismissed" do. */
  private boolean agrees(int verb, CueHit cue) {
    String word = sketch.tokens().normalized(verb);
    boolean singular = word.equals("is") || word.equals("has") || word.equals("was");
    return switch (cue.form().form()) {
      case BASE -> !singular && !sketch.is(verb, Kind.PAST) && !sketch.is(verb, Kind.MODAL);
      case WITH_S -> singular || word.endsWith("s");
      default -> true;
    };
  }

  private static boolean isClause(Finding finding) {
    return finding.cue().filter(cue -> cue.voice() == Voice.FINITE).isPresent();
  }
}
