package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueForm.Form;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody is from the words before and after a name. */
final class RoleReader {
  private static final int WIDEST = 16;
  private static final int MODIFIERS = 3;
  private static final WordSet KEPT_PREPOSITIONS = WordSet.of(Set.of("of", "at", "with", "to"));

  private final Page page;
  private final Tokens tokens;

  RoleReader(Page page) {
    this.page = page;
    this.tokens = page.tokens;
  }

  /** Whether the word says what a person is, by the lists or by its ending. */
  boolean isRoleWord(int token) {
    return Vocabulary.ROLES.has(tokens, token)
        || Vocabulary.TITLES.has(tokens, token)
        || Vocabulary.KIN.has(tokens, token)
        || endsLikeRole(token);
  }

  private boolean endsLikeRole(int token) {
    int length = tokens.end(token) - tokens.start(token);
    if (length < 5 || !tokens.has(token, Tokens.WORD) || isFunctionWord(token)) {
      return false;
    }
    String word = tokens.normalized(token);
    return (word.endsWith("er")
            || word.endsWith("or")
            || word.endsWith("ist")
            || word.endsWith("ian")
            || word.endsWith("man")
            || word.endsWith("woman"))
        && !Vocabulary.COLLECTIVES.has(tokens, token)
        && !Vocabulary.DOCUMENTS.has(tokens, token)
        && !Vocabulary.OPENERS.has(tokens, token)
        && !Vocabulary.RESTRICTING.has(tokens, token);
  }

  boolean isFunctionWord(int token) {
    return Vocabulary.PREPOSITIONS.has(tokens, token)
        || Vocabulary.VERBS.has(tokens, token)
        || Vocabulary.CONJUNCTIONS.has(tokens, token)
        || isDeterminer(token)
        || Vocabulary.RELATIVES.has(tokens, token)
        || Vocabulary.SHE.has(tokens, token)
        || Vocabulary.HE.has(tokens, token)
        || Vocabulary.THEY.has(tokens, token)
        || Vocabulary.IT.has(tokens, token);
  }

  boolean isDeterminer(int token) {
    return Vocabulary.DEFINITE.has(tokens, token)
        || Vocabulary.INDEFINITE.has(tokens, token)
        || Vocabulary.POSSESSIVES.has(tokens, token);
  }

  /** The role in the words from {@code first} up to {@code after}. */
  Role role(int first, int after) {
    int head = head(first, after);
    Set<Integer> words = new HashSet<>();
    for (int i = first; i <= head; i++) {
      words.add(tokens.hash(i));
    }
    return new Role(
        page.words(first, after), tokens.hash(head), words, Posts.in(tokens, first, after));
  }

  /** The main word of a noun phrase: the last before a preposition, relative or comma. */
  int head(int first, int after) {
    int head = first;
    for (int i = first; i < after; i++) {
      if (i > first && endsHead(i)) {
        break;
      }
      if (tokens.has(i, Tokens.WORD) && !tokens.has(i, Tokens.CLITIC)) {
        head = i;
      }
    }
    return head;
  }

  private boolean endsHead(int token) {
    return Vocabulary.PREPOSITIONS.has(tokens, token)
        || Vocabulary.RELATIVES.has(tokens, token)
        || tokens.is(token, "and")
        || (tokens.has(token, Tokens.PUNCTUATION) && !page.isPossessive(token));
  }

  /**
   * Where a role in lower case begins that stands right before {@code name}: "union leader" in
   * "said union leader Graça Teles"; {@code name} if there is none.
   */
  int beforeName(int name) {
    int last = name - 1;
    if (!page.sameSentence(last, name)
        || !tokens.has(last, Tokens.WORD)
        || !isRoleWord(last)
        || (tokens.has(last, Tokens.CAPITALIZED) && endsLikeRole(last))
        || page.isPossessive(last)) {
      return name;
    }
    int first = last;
    while (name - first <= MODIFIERS && isModifier(first - 1, name)) {
      first--;
    }
    return first;
  }

  private boolean isModifier(int token, int name) {
    return page.sameSentence(token, name)
        && tokens.has(token, Tokens.WORD)
        && !tokens.has(token, Tokens.CLITIC)
        && !isFunctionWord(token)
        && !isReporting(token)
        && !Vocabulary.CALENDAR.has(tokens, token)
        && !tokens.normalized(token).endsWith("ly")
        && !(tokens.normalized(token).endsWith("ed") && !page.opens(token));
  }

  /** "Quotes engineer Brandt", "asks whether striker Bello". */
  private boolean isReporting(int token) {
    if (tokens.is(token, "whether") || tokens.is(token, "if") || tokens.is(token, "that")) {
      return true;
    }
    for (CueForm form : CueLexicon.english().startingWith(tokens.hash(token))) {
      if (form.form() == Form.WITH_S && form.word().isVerb() && form.word().takes(Frame.THAT)) {
        return true;
      }
    }
    return tokens.is(token, "quotes") || tokens.is(token, "cites");
  }

  /**
   * Where a description begins that a comma parts from {@code name}: after "the" in "the harbour
   * engineer, Sunniva Dahl"; -1 if there is none.
   */
  int appositionBefore(int name) {
    int comma = name - 1;
    if (!page.sameSentence(comma, name) || !tokens.is(comma, ",")) {
      return -1;
    }
    for (int i = comma - 1; i >= Math.max(0, comma - WIDEST) && page.sameSentence(i, name); i--) {
      if (tokens.has(i, Tokens.PUNCTUATION) && !page.isPossessive(i)) {
        return -1;
      }
      boolean inner = i > 0 && KEPT_PREPOSITIONS.has(tokens, i - 1) && page.sameSentence(i - 1, i);
      boolean starts = (isDeterminer(i) && !inner) || startsWithOwner(i);
      if (starts && i + 1 < comma && describes(head(i + 1, comma))) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean startsWithOwner(int token) {
    return page.isPossessive(token)
        && tokens.has(token - 1, Tokens.CAPITALIZED)
        && !isDeterminer(token - 2 < 0 ? token - 1 : token - 2);
  }

  private boolean describes(int head) {
    return isRoleWord(head)
        || Vocabulary.COLLECTIVES.has(tokens, head)
        || Vocabulary.THINGS.has(tokens, head);
  }

  /** The descriptions after a name: "the mayor" in "Brandt, 52, the mayor, said". */
  List<Role> afterName(int after) {
    List<Role> roles = new ArrayList<>();
    int at = after;
    while (at + 1 < tokens.size() && tokens.is(at, ",") && page.sameSentence(at, at + 1)) {
      int end = segmentEnd(at + 1);
      description(at + 1, end).ifPresent(roles::add);
      boolean aged = tokens.has(at + 1, Tokens.NUMBER) && end == at + 2;
      if (!aged) {
        break;
      }
      at = end;
    }
    return roles;
  }

  /** Whether the description after a name is that of a body: ", a charity that feeds children". */
  boolean isBodyAfter(int after) {
    if (after + 2 >= tokens.size()
        || !tokens.is(after, ",")
        || !isDeterminer(after + 1)
        || !page.sameSentence(after, after + 2)) {
      return false;
    }
    int end = segmentEnd(after + 1);
    return end > after + 2 && isBody(head(after + 2, end));
  }

  private boolean isBody(int head) {
    return Vocabulary.COLLECTIVES.has(tokens, head) && !tokens.has(head, Tokens.CAPITALIZED);
  }

  private int segmentEnd(int first) {
    int end = first;
    while (end < tokens.size()
        && end - first < WIDEST
        && page.sameSentence(first, end)
        && !Vocabulary.RELATIVES.has(tokens, end)
        && (!tokens.has(end, Tokens.PUNCTUATION) || page.isPossessive(end))) {
      end++;
    }
    return end;
  }

  private Optional<Role> description(int first, int end) {
    int start = first < end && isDeterminer(first) ? first + 1 : first;
    if (start >= end || tokens.has(start, Tokens.NUMBER) || isFunctionWord(start)) {
      return Optional.empty();
    }
    int head = head(start, end);
    boolean lower = !tokens.has(head, Tokens.CAPITALIZED);
    boolean body = start > first && isBody(head);
    if (!(isRoleWord(head) || body)
        || (!lower && endsLikeRole(head) && !Vocabulary.ROLES.has(tokens, head))) {
      return Optional.empty();
    }
    return Optional.of(role(start, roleEnd(head, end)));
  }

  /** A role goes on with "of" and "at": "chair of the trust"; not with "in" or a time. */
  private int roleEnd(int head, int end) {
    for (int i = head + 1; i < end; i++) {
      boolean kept =
          KEPT_PREPOSITIONS.has(tokens, i)
              || (tokens.is(i, "for") && i + 1 < end && !tokens.has(i + 1, Tokens.NUMBER));
      if (endsHead(i) && !kept) {
        return i;
      }
    }
    return end;
  }

  /** Whether the words after a name give an age: "Kit Marlow, 24,". */
  boolean isAged(int after) {
    return after + 1 < tokens.size()
        && tokens.is(after, ",")
        && tokens.has(after + 1, Tokens.NUMBER)
        && tokens.end(after + 1) - tokens.start(after + 1) <= 3;
  }
}
