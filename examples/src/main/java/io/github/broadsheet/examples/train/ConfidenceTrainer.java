package io.github.broadsheet.examples.train;

import io.github.broadsheet.examples.train.Lesson.TokenStatement;
import io.github.broadsheet.parser.quote.learnt.Confidence;
import io.github.broadsheet.parser.quote.learnt.Frame;
import io.github.broadsheet.parser.quote.learnt.FrameReader;
import io.github.broadsheet.parser.quote.learnt.TextView;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns how probable it is that a frame is right, from frames found in articles that the readings
 * had not seen. Right means: at least half of the content, and some of source and cue.
 */
final class ConfidenceTrainer {
  private static final int ROUNDS = 40;
  private static final double RATE = 0.1;
  private static final double DOUBTFUL = 0.2;

  private record Case(double[] signs, boolean right) {}

  /** The frames of one article, and its truth. */
  record Judged(TextView view, List<Frame> frames, List<TokenStatement> truth) {}

  private ConfidenceTrainer() {}

  /** Learns on all frames, then anew on those that stand once conflicts are settled. */
  static Confidence train(List<Judged> articles) {
    Confidence first = fit(cases(articles));
    List<Judged> standing =
        articles.stream()
            .map(
                article ->
                    new Judged(
                        article.view(),
                        FrameReader.choose(rated(article, first), DOUBTFUL),
                        article.truth()))
            .toList();
    return fit(cases(standing));
  }

  private static List<Frame> rated(Judged article, Confidence confidence) {
    return article.frames().stream()
        .map(frame -> frame.rated(confidence.of(frame, article.view())))
        .toList();
  }

  private static List<Case> cases(List<Judged> articles) {
    List<Case> cases = new ArrayList<>();
    for (Judged article : articles) {
      for (Frame frame : article.frames()) {
        boolean right = article.truth().stream().anyMatch(truth -> isRight(frame, truth));
        cases.add(new Case(Confidence.signs(frame, article.view()), right));
      }
    }
    return cases;
  }

  private static boolean isRight(Frame frame, TokenStatement truth) {
    int shared = shared(frame.content(), truth.content());
    return 4 * shared >= length(frame.content()) + length(truth.content())
        && meet(frame.source(), truth.source())
        && meet(frame.cue(), truth.cue());
  }

  private static boolean meet(List<Span> found, List<Span> truth) {
    return (found.isEmpty() && truth.isEmpty()) || shared(found, truth) > 0;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span a : some) {
      for (Span b : others) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }

  private static Confidence fit(List<Case> cases) {
    double[] weights = new double[Confidence.SIGNS];
    double[] squares = new double[Confidence.SIGNS];
    for (int round = 0; round < ROUNDS; round++) {
      double rate = RATE * (ROUNDS - round) / ROUNDS;
      for (Case one : cases) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += weights[i] * one.signs[i];
        }
        double error = 1 / (1 + StrictMath.exp(-sum)) - (one.right ? 1 : 0);
        for (int i = 0; i < weights.length; i++) {
          double gradient = error * one.signs[i];
          squares[i] += gradient * gradient;
          weights[i] -= rate * gradient / Math.sqrt(squares[i] + 1);
        }
      }
    }
    float[] rounded = new float[weights.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (float) weights[i];
    }
    return new Confidence(rounded);
  }
}
