package io.github.broadsheet.examples.train;

import io.github.broadsheet.parser.quote.learnt.Features;
import io.github.broadsheet.parser.quote.learnt.ParserState;
import io.github.broadsheet.parser.quote.learnt.RelationLabeller;
import io.github.broadsheet.parser.quote.learnt.Scorer;
import io.github.broadsheet.parser.quote.learnt.Syntax;
import io.github.broadsheet.parser.quote.learnt.SyntaxReader;
import io.github.broadsheet.parser.quote.learnt.Tagger;
import io.github.broadsheet.parser.quote.learnt.Tags;
import io.github.broadsheet.parser.quote.learnt.Weights;
import io.github.broadsheet.parser.quote.token.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Learns tagger, parser and labeller from the corpus's silver syntax. */
final class SyntaxTrainer {
  private static final int TAG_BITS = 15;
  private static final int MOVE_BITS = 18;
  private static final int RELATION_BITS = 14;
  private static final int TAG_ROUNDS = 4;
  private static final int MOVE_ROUNDS = 5;
  private static final int RELATION_ROUNDS = 3;
  private static final int LONGEST_SENTENCE = 200;

  private final List<Lesson> lessons;
  private final Random random = new Random(5);

  SyntaxTrainer(List<Lesson> lessons) {
    this.lessons = lessons.stream().filter(lesson -> lesson.silver.isPresent()).toList();
  }

  /** What was learnt, ready to use and to write. */
  record Result(
      int[] knownWords, byte[] knownParts, Weights tags, Weights moves, Weights relations) {
    SyntaxReader reader() {
      return new SyntaxReader(new Tagger(knownWords, knownParts, tags), moves, relations);
    }
  }

  Result train() {
    Map<Integer, Byte> known = knownWords();
    int[] words = new int[known.size()];
    byte[] parts = new byte[known.size()];
    int size = 0;
    for (Map.Entry<Integer, Byte> each : known.entrySet()) {
      words[size] = each.getKey();
      parts[size++] = each.getValue();
    }
    return new Result(words, parts, tags(words, parts), moves(), relations());
  }

  /** Words seen often enough, nearly always with one tag, in order. */
  private Map<Integer, Byte> knownWords() {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (Lesson lesson : lessons) {
      int[] tags = silver(lesson).tags;
      for (int i = 0; i < tags.length; i++) {
        counts
            .computeIfAbsent(lesson.spellings.word(i), w -> new int[Tags.PARTS.size()])[tags[i]]++;
      }
    }
    Map<Integer, Byte> known = new TreeMap<>();
    counts.forEach(
        (word, byTag) -> {
          int best = Scorer.best(byTag, byTag.length);
          int total = Arrays.stream(byTag).sum();
          if (total >= 20 && byTag[best] >= 0.997 * total) {
            known.put(word, (byte) best);
          }
        });
    return known;
  }

  private static Silver silver(Lesson lesson) {
    return lesson.silver.orElseThrow();
  }

  private List<Lesson> shuffled() {
    List<Lesson> order = new ArrayList<>(lessons);
    Collections.shuffle(order, random);
    return order;
  }

  private Weights tags(int[] knownWords, byte[] knownParts) {
    Perceptron perceptron = new Perceptron(Tags.PARTS.size(), TAG_BITS);
    Tagger tagger = new Tagger(knownWords, knownParts, perceptron);
    Features features = new Features();
    int[] scores = new int[Tags.PARTS.size()];
    for (int round = 0; round < TAG_ROUNDS; round++) {
      for (Lesson lesson : shuffled()) {
        int[] gold = silver(lesson).tags;
        int[] found = new int[gold.length];
        for (int i = 0; i < gold.length; i++) {
          found[i] = tagger.known(lesson.spellings, i);
          if (found[i] < 0) {
            Tagger.features(lesson.spellings, found, i, features);
            perceptron.score(features, scores);
            found[i] = Scorer.best(scores, scores.length);
            perceptron.learn(features, gold[i], found[i]);
          }
        }
      }
    }
    return perceptron.finish();
  }

  private Weights moves() {
    Perceptron perceptron = new Perceptron(3, MOVE_BITS);
    for (int round = 0; round < MOVE_ROUNDS; round++) {
      for (Lesson lesson : shuffled()) {
        ParserState state = new ParserState(lesson.spellings, parts(silver(lesson).tags));
        Sentences sentences = lesson.text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
          int first = sentences.firstToken(s);
          int afterLast = sentences.afterLastToken(s);
          if (afterLast - first <= LONGEST_SENTENCE) {
            state.start(first, afterLast);
            parse(state, silver(lesson).heads, perceptron, round > 0);
          }
        }
      }
    }
    return perceptron.finish();
  }

  /** The tags without the kinds of proper nouns. */
  private static int[] parts(int[] tags) {
    Syntax syntax = new Syntax(tags.length);
    int[] parts = new int[tags.length];
    for (int i = 0; i < tags.length; i++) {
      syntax.tag(i, tags[i]);
      parts[i] = syntax.part(i);
    }
    return parts;
  }

  private void parse(ParserState state, int[] heads, Perceptron perceptron, boolean explore) {
    Features features = new Features();
    int[] scores = new int[3];
    int[] costs = new int[3];
    while (state.isOpen()) {
      if (state.depth() == 0) {
        state.move(ParserState.SHIFT);
        continue;
      }
      state.features(features);
      perceptron.score(features, scores);
      int least = Integer.MAX_VALUE;
      int chosen = -1;
      for (int move = 0; move < 3; move++) {
        costs[move] = state.allows(move) ? MoveCosts.of(state, move, heads) : Integer.MAX_VALUE;
        least = Math.min(least, costs[move]);
        if (state.allows(move) && (chosen < 0 || scores[move] > scores[chosen])) {
          chosen = move;
        }
      }
      int right = -1;
      for (int move = 0; move < 3; move++) {
        if (costs[move] == least && (right < 0 || scores[move] > scores[right])) {
          right = move;
        }
      }
      boolean wrong = costs[chosen] != least;
      perceptron.learn(features, right, wrong ? chosen : right);
      // Following its own mistakes teaches it to recover from them.
      state.move(wrong && (!explore || random.nextInt(10) == 0) ? right : chosen);
    }
  }

  private Weights relations() {
    Perceptron perceptron = new Perceptron(Tags.RELATIONS.size(), RELATION_BITS);
    Features features = new Features();
    int[] scores = new int[Tags.RELATIONS.size()];
    for (int round = 0; round < RELATION_ROUNDS; round++) {
      for (Lesson lesson : shuffled()) {
        Silver silver = silver(lesson);
        RelationLabeller labeller =
            new RelationLabeller(lesson.spellings, parts(silver.tags), silver.heads);
        for (int i = 0; i < silver.heads.length; i++) {
          if (silver.heads[i] >= 0) {
            labeller.features(i, features);
            perceptron.score(features, scores);
            int chosen = Scorer.best(scores, scores.length);
            perceptron.learn(features, silver.relations[i], chosen);
            labeller.label(i, chosen);
          }
        }
      }
    }
    return perceptron.finish();
  }
}
