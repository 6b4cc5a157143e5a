package io.github.broadsheet.parser.quote.learnt;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Sentences;

/**
 * Finds the syntax of a text: tags it, then hangs every token to its head, then names relations.
 *
 * @since 0.1
 */
public final class SyntaxReader {
  private final Tagger tagger;
  private final Scorer moves;
  private final Scorer relations;

  /** Makes a reader of three learnt parts. */
  public SyntaxReader(Tagger tagger, Scorer moves, Scorer relations) {
    this.tagger = tagger;
    this.moves = moves;
    this.relations = relations;
  }

  /** Reads the syntax of a text. */
  public Syntax read(QuoteText text) {
    Spellings words = new Spellings(text.tokens(), text.sentences());
    int[] tags = new int[words.size];
    tagger.tag(words, tags);
    Syntax syntax = new Syntax(words.size);
    for (int i = 0; i < words.size; i++) {
      syntax.tag(i, tags[i]);
    }
    parse(words, text.sentences(), syntax);
    syntax.close();
    return syntax;
  }

  /** Sets heads and relations of a text whose parts of speech are known. */
  public void parse(Spellings words, Sentences sentences, Syntax syntax) {
    int[] parts = new int[words.size];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = syntax.part(i);
    }
    int[] heads = heads(words, parts, sentences);
    RelationLabeller labeller = new RelationLabeller(words, parts, heads);
    Features features = new Features();
    int[] scores = new int[Tags.RELATIONS.size()];
    for (int i = 0; i < heads.length; i++) {
      int relation = Tags.ROOT;
      if (heads[i] >= 0) {
        labeller.features(i, features);
        relations.score(features, scores);
        relation = Scorer.best(scores, scores.length);
        labeller.label(i, relation);
      }
      syntax.attach(i, heads[i], relation);
    }
  }

  private int[] heads(Spellings words, int[] parts, Sentences sentences) {
    int[] heads = new int[words.size];
    ParserState state = new ParserState(words, parts);
    Features features = new Features();
    int[] scores = new int[3];
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      int first = sentences.firstToken(sentence);
      int afterLast = sentences.afterLastToken(sentence);
      state.start(first, afterLast);
      while (state.isOpen()) {
        state.move(nextMove(state, features, scores));
      }
      for (int i = first; i < afterLast; i++) {
        heads[i] = state.head(i);
      }
    }
    return heads;
  }

  private int nextMove(ParserState state, Features features, int[] scores) {
    if (state.depth() == 0) {
      return ParserState.SHIFT;
    }
    state.features(features);
    moves.score(features, scores);
    int best = -1;
    for (int move = 0; move < 3; move++) {
      if (state.allows(move) && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }
}
