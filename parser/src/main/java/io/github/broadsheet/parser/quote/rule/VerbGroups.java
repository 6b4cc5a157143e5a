package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueForm.Form;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import java.util.Optional;
import java.util.Set;

/** Finds the words that belong to a verb: has, would not, repeatedly, went on to. */
final class VerbGroups {
  private static final int LONGEST = 6;
  private static final Set<String> LEADS_TO_INFINITIVE =
      Set.of(
          "used",
          "tried",
          "trying",
          "on",
          "continued",
          "began",
          "tries",
          "have",
          "had",
          "has",
          "yet");

  /** "Had radioed to say", "texted her to say": both verbs are the cue. */
  private static final Set<String> MESSAGES =
      Set.of(
          "called",
          "rang",
          "phoned",
          "telephoned",
          "texted",
          "emailed",
          "wrote",
          "written",
          "radioed",
          "cabled",
          "messaged",
          "stopped",
          "visited");

  private static final Set<String> TELLING =
      Set.of("say", "tell", "ask", "announce", "complain", "report", "warn");

  private static final Set<String> KEEPING = Set.of("keep", "keeps", "kept");
  private static final Set<String> NOUNS =
      Set.of(
          "state",
          "report",
          "claim",
          "charge",
          "order",
          "plan",
          "demand",
          "request",
          "question",
          "offer",
          "vote",
          "post",
          "record",
          "list",
          "text",
          "message",
          "view",
          "support",
          "attack",
          "project",
          "present",
          "voice",
          "issue",
          "address",
          "press",
          "direct",
          "second",
          "cast");
  private static final Set<String> OUTSIDE =
      Set.of(
          "also",
          "still",
          "later",
          "then",
          "now",
          "even",
          "just",
          "only",
          "meanwhile",
          "first",
          "again",
          "once",
          "however",
          "here",
          "there",
          "ago");
  private static final Set<String> FORMS_OF_BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "am");

  private final Sketch sketch;

  VerbGroups(Sketch sketch) {
    this.sketch = sketch;
  }

  /** The verb with its group, or nothing if the word is no verb here. */
  Optional<CueHit> read(int head, CueForm form, int low) {
    int first = groupFirst(head, form.form(), low);
    int after = head + 1 + form.word().more().size();
    Voice voice = voice(first, head, form);
    while (first < head && isOutside(first)) {
      first++;
    }
    return voice == Voice.NONE
        ? Optional.empty()
        : Optional.of(new CueHit(head, new Stretch(first, after), form, voice));
  }

  private int groupFirst(int head, Form form, int low) {
    int first = head;
    int lowest = Math.max(low, head - LONGEST);
    while (first > lowest && belongs(first - 1)) {
      first--;
    }
    if (form == Form.GERUND && first > low && keeps(first - 1)) {
      return first - 1;
    }
    if (first > lowest + 1 && sketch.is(first - 1, Kind.TO) && leadsToInfinitive(first - 2)) {
      first -= sketch.is(first - 2, "on") ? 3 : 2;
      while (first > lowest && belongs(first - 1)) {
        first--;
      }
    }
    int message = messageBefore(first, head);
    if (message > lowest) {
      first = message;
      while (first > lowest && belongs(first - 1)) {
        first--;
      }
    }
    return Math.max(first, low);
  }

  /** Where the verb stands whose purpose is to tell: "texted her" before "to say"; else -1. */
  private int messageBefore(int first, int head) {
    if (!sketch.is(first - 1, Kind.TO) || !isOneOf(TELLING, head)) {
      return -1;
    }
    for (int verb = first - 2; verb > first - 2 - LONGEST; verb--) {
      if (isOneOf(MESSAGES, verb)) {
        return verb;
      }
      if (!sketch.is(verb, Kind.OBJECT) && !sketch.kind(verb).isNominal()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isOneOf(Set<String> words, int token) {
    return token >= 0 && words.contains(sketch.tokens().normalized(token));
  }

  private boolean leadsToInfinitive(int token) {
    return LEADS_TO_INFINITIVE.contains(sketch.tokens().normalized(token))
        && (!sketch.is(token, "on")
            || sketch.is(token - 1, "went")
            || sketch.is(token - 1, "goes"));
  }

  private boolean belongs(int token) {
    return switch (sketch.kind(token)) {
      case AUXILIARY, MODAL, NEGATION, ADVERB -> true;
      default -> false;
    };
  }

  /** "They keep telling us". */
  private boolean keeps(int token) {
    return token < sketch.size() && KEEPING.contains(sketch.tokens().normalized(token));
  }

  private boolean isOutside(int token) {
    return sketch.is(token, Kind.ADVERB) && OUTSIDE.contains(sketch.tokens().normalized(token));
  }

  private Voice voice(int first, int head, CueForm form) {
    boolean auxiliary = false;
    boolean be = false;
    boolean have = false;
    for (int i = first; i < head; i++) {
      Kind kind = sketch.kind(i);
      auxiliary |= kind == Kind.AUXILIARY || kind == Kind.MODAL || kind == Kind.TO;
      String word = kind == Kind.AUXILIARY ? sketch.tokens().normalized(i) : "";
      be |= FORMS_OF_BE.contains(word);
      have |= word.startsWith("ha");
    }
    if (sketch.is(first - 1, Kind.TO)) {
      return Voice.NONE;
    }
    return switch (form.form()) {
      case GERUND -> be || keeps(first) ? Voice.FINITE : auxiliary ? Voice.NONE : Voice.PARTICIPLE;
      case PARTICIPLE -> be ? Voice.PASSIVE : have ? Voice.FINITE : Voice.NONE;
      case PAST -> be ? Voice.PASSIVE : Voice.FINITE;
      case WITH_S -> auxiliary ? Voice.NONE : Voice.FINITE;
      case BASE ->
          auxiliary || (fitsPlural(first - 1) && !isNounAfterName(first, head))
              ? Voice.FINITE
              : Voice.NONE;
    };
  }

  /** "State media", "a Senate report": words that are nouns more often than verbs. */
  private boolean isNounAfterName(int first, int head) {
    Kind left = sketch.kind(first - 1);
    boolean noun = left == Kind.NAME || left == Kind.WORD;
    return noun
        && NOUNS.contains(sketch.tokens().normalized(head))
        && !sketch.tokens().normalized(first - 1).endsWith("s");
  }

  /** Whether a verb without an ending may follow: "they say", "officials say", "who say". */
  private boolean fitsPlural(int token) {
    return switch (sketch.kind(token)) {
      case SUBJECT ->
          !sketch.is(token, "he") && !sketch.is(token, "she") && !sketch.is(token, "it");
      case NAME, WORD, COMMA, RELATIVE, CLOSE, TIME, NUMBER -> true;
      case COORDINATOR -> true;
      default -> false;
    };
  }
}
