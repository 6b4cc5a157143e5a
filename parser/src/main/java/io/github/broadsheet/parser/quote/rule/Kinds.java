package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.token.DayWords;
import io.github.broadsheet.parser.quote.token.Sentences;
import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.Set;

/** Guesses what every token of a text is; a guess good enough to find where a subject begins. */
final class Kinds {
  private static final Set<String> ING_NOUNS =
      Set.of(
          "something",
          "nothing",
          "anything",
          "everything",
          "meeting",
          "building",
          "evening",
          "morning",
          "king",
          "spring",
          "string",
          "wedding",
          "housing",
          "thing",
          "ceiling");

  private final Tokens tokens;
  private final Sentences sentences;
  private final Kind[] kinds;

  private Kinds(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.kinds = new Kind[tokens.size()];
  }

  static Kind[] of(Tokens tokens, Sentences sentences) {
    Kinds guess = new Kinds(tokens, sentences);
    for (int i = 0; i < guess.kinds.length; i++) {
      guess.kinds[i] = guess.kindOf(i);
    }
    return guess.kinds;
  }

  private Kind kindOf(int token) {
    if (tokens.has(token, Tokens.PUNCTUATION)) {
      return sign(token);
    }
    if (tokens.has(token, Tokens.CLITIC)) {
      return clitic(token);
    }
    Kind known = Words.kindOf(tokens.hash(token)).orElse(Kind.OTHER);
    if (tokens.has(token, Tokens.CAPITALIZED) && !keepsKind(token, known)) {
      return Kind.NAME;
    }
    if (known == Kind.VERB && isNoun(token)) {
      return Kind.WORD;
    }
    if (known != Kind.OTHER) {
      return known;
    }
    return tokens.has(token, Tokens.NUMBER) ? Kind.NUMBER : byEnding(token);
  }

  /** A listed word with a capital is itself where a sentence opens; "May" and "Will" are names. */
  private boolean keepsKind(int token, Kind known) {
    return switch (known) {
      case OTHER -> false;
      case TIME -> opensSentence(token) || !DayWords.NEAR.has(tokens, token); // "USA Today"
      case DETERMINER, PREPOSITION -> true;
      case VERB -> false;
      case SUBJECT -> true;
      default -> opensSentence(token);
    };
  }

  private boolean opensSentence(int token) {
    int first = sentences.firstToken(sentences.sentenceOf(token));
    return token == first || tokens.has(token - 1, Tokens.QUOTE);
  }

  private Kind clitic(int token) {
    if (tokens.is(token, "'s")) {
      return afterPronoun(token) ? Kind.AUXILIARY : Kind.GENITIVE;
    }
    return Words.kindOf(tokens.hash(token)).orElse(Kind.OTHER);
  }

  private boolean afterPronoun(int token) {
    if (token == 0) {
      return false;
    }
    return switch (kinds[token - 1]) {
      case SUBJECT, THAT, RELATIVE, QUESTION, ADVERB -> true;
      default -> false;
    };
  }

  private Kind byEnding(int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    int length = end - tokens.start(token);
    if (length > 3 && text.startsWith("ly", end - 2)) {
      return Kind.ADVERB;
    }
    if (length > 4 && text.startsWith("ing", end - 3)) {
      return isNoun(token) ? Kind.WORD : Kind.GERUND;
    }
    if (length > 3 && text.startsWith("ed", end - 2) && !text.startsWith("eed", end - 3)) {
      return Kind.PAST;
    }
    return Kind.WORD;
  }

  /** "The meeting", "Tuesday's hearing", "something". */
  private boolean isNoun(int token) {
    if (ING_NOUNS.contains(tokens.normalized(token))) {
      return true;
    }
    if (token == 0) {
      return false;
    }
    Kind left = kinds[token - 1];
    return left == Kind.DETERMINER || left == Kind.POSSESSIVE || left == Kind.GENITIVE;
  }

  private Kind sign(int token) {
    char c = tokens.text().charAt(tokens.start(token));
    if (tokens.has(token, Tokens.QUOTE)) {
      return isBareGenitive(token, c) ? Kind.GENITIVE : Kind.QUOTE;
    }
    return switch (c) {
      case ',' -> Kind.COMMA;
      case ';' -> Kind.SEMICOLON;
      case ':' -> Kind.COLON;
      case '(', '[', '{' -> Kind.OPEN;
      case ')', ']', '}' -> Kind.CLOSE;
      case '.', '!', '?' -> tokens.end(token) - tokens.start(token) > 1 ? Kind.OTHER : Kind.STOP;
      case '-', '\u2012', '\u2013', '\u2014', '\u2015' -> Kind.DASH;
      default -> Kind.OTHER;
    };
  }

  /** The apostrophe of "the voters' choice". Marks that bound a passage are told later. */
  private boolean isBareGenitive(int token, char c) {
    return (c == '\'' || c == '\u2019')
        && !tokens.has(token, Tokens.AFTER_SPACE)
        && token > 0
        && tokens.has(token - 1, Tokens.WORD)
        && "sSzZx".indexOf(tokens.text().charAt(tokens.start(token) - 1)) >= 0;
  }
}
