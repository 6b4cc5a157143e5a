package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.CueWord;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the cues that a token may begin. */
final class CueReader {
  private final Sketch sketch;
  private final VerbGroups verbs;

  CueReader(Sketch sketch) {
    this.sketch = sketch;
    this.verbs = new VerbGroups(sketch);
  }

  List<CueHit> hits(int token) {
    List<CueForm> forms = CueLexicon.english().startingWith(sketch.tokens().hash(token));
    if (forms.isEmpty() || sketch.is(token, Kind.NAME) && !opensSentence(token)) {
      return List.of();
    }
    List<CueHit> hits = new ArrayList<>(forms.size());
    for (CueForm form : forms) {
      if (matches(token + 1, form.word())) {
        add(token, form, hits);
      }
    }
    return hits;
  }

  private boolean opensSentence(int token) {
    return token == sketch.sentenceFirst(token);
  }

  private boolean matches(int token, CueWord word) {
    for (int i = 0; i < word.more().size(); i++) {
      if (!sketch.is(token + i, word.more().get(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(int token, CueForm form, List<CueHit> hits) {
    int low = sketch.sentenceFirst(token);
    switch (form.word().wordClass()) {
      case VERB -> {
        if (!isNoun(token)) {
          verbs.read(token, form, low).ifPresent(hits::add);
        }
      }
      case ADJECTIVE -> adjective(token, form, low, hits);
      case NOUN -> hits.add(new CueHit(token, new Stretch(token, token + 1), form, Voice.NONE));
    }
  }

  /** After an article or a possessive stands a noun: "the claims", "Russia's claims". */
  private boolean isNoun(int token) {
    Kind left = sketch.kind(token - 1);
    return left == Kind.DETERMINER && !sketch.is(token - 1, "all") && !sketch.is(token - 1, "both")
        || left == Kind.POSSESSIVE
        || left == Kind.GENITIVE
        || (left == Kind.NUMBER && !sketch.tokens().has(token - 1, Tokens.HAS_HYPHEN))
        || left == Kind.PREPOSITION;
  }

  /** "Are sorry that": the cue is the verb with its adjective. */
  private void adjective(int token, CueForm form, int low, List<CueHit> hits) {
    int first = token;
    while (first > low && first > token - 5 && isPartOfBe(first - 1)) {
      first--;
    }
    boolean verb = false;
    for (int i = first; i < token; i++) {
      verb |= sketch.is(i, Kind.AUXILIARY);
    }
    if (verb) {
      hits.add(new CueHit(token, new Stretch(first, token + 1), form, Voice.FINITE));
    }
  }

  private boolean isPartOfBe(int token) {
    return switch (sketch.kind(token)) {
      case AUXILIARY, MODAL, NEGATION, ADVERB -> true;
      default -> false;
    };
  }
}
