package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.speaker.Phrase.Noun;
import io.github.broadsheet.parser.quote.speaker.Phrase.Opening;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of a source: what its main word is and whether it holds the source's name. */
final class PhraseReader {
  private static final WordSet PARTICIPLES =
      WordSet.of(
          List.of(
              "familiar",
              "not",
              "seen",
              "written",
              "made",
              "drawn",
              "known",
              "found",
              "held",
              "taken",
              "sent",
              "led",
              "run",
              "shown",
              "close"));

  private static final WordSet HOME =
      WordSet.of(List.of("coast", "national", "home", "republican"));

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;
  private final RoleReader roles;

  PhraseReader(Page page, Cast cast, RoleReader roles) {
    this.page = page;
    this.tokens = page.tokens;
    this.cast = cast;
    this.roles = roles;
  }

  Phrase read(Span span) {
    int first = Math.min(page.firstIn(span), tokens.size() - 1);
    int after = Math.max(first + 1, page.afterLastIn(span));
    while (first + 1 < after && tokens.has(first, Tokens.PUNCTUATION)) {
      first++;
    }
    while (after - 1 > first && page.isPossessive(after - 1)) {
      after--;
    }
    Opening opening = opening(first);
    int start = opening == Opening.NONE || first + 1 >= after ? first : first + 1;
    int head = headOf(start, after);
    List<Integer> names = names(first, head, after);
    return new Phrase(first, after, start, head, opening, noun(first, head, after, names), names);
  }

  private Opening opening(int first) {
    if (Vocabulary.POSSESSIVES.has(tokens, first)) {
      return Opening.POSSESSIVE;
    }
    if (Vocabulary.DEFINITE.has(tokens, first)) {
      return Opening.DEFINITE;
    }
    return Vocabulary.INDEFINITE.has(tokens, first) ? Opening.INDEFINITE : Opening.NONE;
  }

  /** The main word; a participle after it opens a clause: "two officials briefed on the talks". */
  private int headOf(int start, int after) {
    int end = start + 1;
    while (end < after
        && !(isParticiple(end)
            && !Vocabulary.DOCUMENTS.has(tokens, end)
            && !tokens.has(end, Tokens.CAPITALIZED)
            && isNoun(end - 1))) {
      end++;
    }
    int head = roles.head(start, end);
    return head > start + 1 && Vocabulary.isHonour(tokens, head) ? head - 1 : head;
  }

  private boolean isParticiple(int token) {
    String word = tokens.normalized(token);
    return word.endsWith("ed") || word.endsWith("ing") || PARTICIPLES.has(tokens, token);
  }

  private boolean isNoun(int token) {
    return Vocabulary.PEOPLE.has(tokens, token)
        || Vocabulary.DOCUMENTS.has(tokens, token)
        || Vocabulary.COLLECTIVES.has(tokens, token)
        || roles.isRoleWord(token);
  }

  private List<Integer> names(int first, int head, int after) {
    List<Integer> inHead = new ArrayList<>();
    List<Integer> appended = new ArrayList<>();
    for (int i = cast.firstEndingAfter(first); i < cast.mentions().size(); i++) {
      Mention each = cast.mentions().get(i);
      if (each.first() >= after) {
        break;
      }
      boolean covers = each.first() <= head && head < each.after();
      boolean joined = !inHead.isEmpty() && isJoined(inHead, each);
      if (covers || joined) {
        inHead.add(i);
      } else if (inHead.isEmpty() && isAppended(each, first, head)) {
        appended.add(i);
      }
    }
    return inHead.isEmpty() ? appended.stream().limit(1).toList() : inHead;
  }

  /** "Whitlock and her co-author, Teodor Baptiste", "Ana Brandt and Piet Loman". */
  private boolean isJoined(List<Integer> names, Mention next) {
    Mention last = cast.mentions().get(names.get(names.size() - 1));
    if (!isPersonal(next) || last.after() >= tokens.size()) {
      return false;
    }
    if (tokens.is(last.after(), "and") && next.first() - last.after() < 8) {
      for (int i = last.after() + 1; i < next.from(); i++) {
        if (Vocabulary.PREPOSITIONS.has(tokens, i) || Vocabulary.RELATIVES.has(tokens, i)) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  private boolean isPersonal(Mention mention) {
    return mention.kind() == NameKind.PERSON || mention.kind() == NameKind.UNKNOWN;
  }

  /** "The surveyor, Percival Thane"; "the power company, Corran Light"; "gave his name as Tavo". */
  private boolean isAppended(Mention mention, int first, int head) {
    int before = mention.from() - 1;
    before -= before > first && tokens.is(before, "the") ? 1 : 0;
    if (before <= first) {
      return false;
    }
    Entity entity = cast.entity(cast.firstEndingAfter(mention.first()));
    boolean person =
        mention.kind() == NameKind.PERSON
            || (mention.kind() == NameKind.UNKNOWN && entity.isPerson());
    if (tokens.is(before, ",")) {
      boolean body = Vocabulary.COLLECTIVES.has(tokens, head) || roles.isRoleWord(head);
      return person || (body && entity.nameKind() != NameKind.PLACE);
    }
    boolean given =
        tokens.is(before, "as")
            && before - 1 > first
            && (tokens.is(before - 1, "name") || tokens.is(before - 1, "only"));
    return given
        || (person
            && before - 1 > head
            && tokens.has(before, Tokens.WORD)
            && tokens.is(mention.from() - 1, "named"));
  }

  private Noun noun(int first, int head, int after, List<Integer> names) {
    if (!names.isEmpty()) {
      return Noun.NAME;
    }
    if (after - first == 1 && isPronoun(first)) {
      return Noun.PRONOUN;
    }
    if (tokens.is(head, "year-old") || tokens.normalized(head).endsWith("-year-old")) {
      return Noun.ROLE;
    }
    if (Vocabulary.TRUE_KIN.has(tokens, head)) {
      return Noun.ROLE;
    }
    if (Vocabulary.PEOPLE.has(tokens, first) && first == head) {
      return Noun.PEOPLE;
    }
    if (Vocabulary.COLLECTIVES.has(tokens, head) || isHomeGuard(head)) {
      return Noun.COLLECTIVE;
    }
    if (Vocabulary.PEOPLE.has(tokens, head)) {
      return Noun.PEOPLE;
    }
    if (Vocabulary.DOCUMENTS.has(tokens, head)) {
      return Noun.DOCUMENT;
    }
    if (roles.isRoleWord(head)) {
      return Noun.ROLE;
    }
    boolean plural =
        tokens.normalized(head).endsWith("s") && !tokens.normalized(head).endsWith("ss");
    return plural ? Noun.PEOPLE : Noun.OTHER;
  }

  /** "The coast guard" is a body, "the border guard" a person. */
  private boolean isHomeGuard(int head) {
    return tokens.is(head, "guard") && head > 0 && HOME.has(tokens, head - 1);
  }

  boolean isPronoun(int token) {
    return Vocabulary.SHE.has(tokens, token)
        || Vocabulary.HE.has(tokens, token)
        || Vocabulary.THEY.has(tokens, token)
        || Vocabulary.IT.has(tokens, token)
        || Vocabulary.I.has(tokens, token)
        || Vocabulary.WE.has(tokens, token)
        || Vocabulary.YOU.has(tokens, token)
        || Vocabulary.RELATIVE_PRONOUNS.has(tokens, token);
  }
}
