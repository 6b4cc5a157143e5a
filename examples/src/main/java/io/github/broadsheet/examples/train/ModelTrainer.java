package io.github.broadsheet.examples.train;

import io.github.broadsheet.examples.polnear.AnnotatedArticle;
import io.github.broadsheet.examples.train.Lesson.TokenStatement;
import io.github.broadsheet.parser.quote.learnt.Candidate;
import io.github.broadsheet.parser.quote.learnt.ChainModel;
import io.github.broadsheet.parser.quote.learnt.Confidence;
import io.github.broadsheet.parser.quote.learnt.FrameFeatures;
import io.github.broadsheet.parser.quote.learnt.FrameReader;
import io.github.broadsheet.parser.quote.learnt.Model;
import io.github.broadsheet.parser.quote.learnt.ReadingFeatures;
import io.github.broadsheet.parser.quote.learnt.RoleFeatures;
import io.github.broadsheet.parser.quote.learnt.RoleReader;
import io.github.broadsheet.parser.quote.learnt.Roles;
import io.github.broadsheet.parser.quote.learnt.Syntax;
import io.github.broadsheet.parser.quote.learnt.SyntaxReader;
import io.github.broadsheet.parser.quote.learnt.TextView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Learns the whole model, stage by stage.
 *
 * <p>A stage must learn from the mistakes that the stage before makes on new articles, not from its
 * near perfect work on articles it was trained on. So each stage is also trained on parts of the
 * articles and applied to the rest, and only what comes of that is shown to the next.
 */
final class ModelTrainer {
  private static final int SYNTAX_PARTS = 4;
  private static final int ROLE_PARTS = 5;
  private static final int FRAME_PARTS = 2;
  private static final int ROLE_BITS = 17;
  private static final int FRAME_BITS = 17;
  private static final float RATE = 0.03f;
  private static final int ROLE_ROUNDS = 4;
  private static final int FRAME_ROUNDS = 5;
  private static final float ROLE_DROPOUT = 0.1f;
  private static final float FRAME_DROPOUT = 0.5f;

  private final List<Lesson> lessons;
  private final Progress progress;

  ModelTrainer(List<AnnotatedArticle> articles, Progress progress) {
    this.lessons =
        articles.stream().map(Lesson::new).filter(lesson -> lesson.spellings.size() > 0).toList();
    this.progress = progress;
  }

  Model train() {
    progress.say("syntax, from %d articles", lessons.size());
    SyntaxTrainer.Result syntax = new SyntaxTrainer(lessons).train();
    List<TextView> views =
        crossed(SYNTAX_PARTS, part -> new SyntaxTrainer(part).train().reader(), this::view);

    progress.say("roles, first reading");
    ChainModel first = roles(all(), views, List.of());
    List<Roles> once = readOnce(views);
    progress.say("roles, second reading");
    ChainModel second = roles(all(), views, once);
    List<Roles> twice = readTwice(views, once);
    progress.say("frames");
    return new Model(
        syntax.knownWords(),
        syntax.knownParts(),
        syntax.tags(),
        syntax.moves(),
        syntax.relations(),
        first,
        second,
        frames(all(), views, twice),
        confidence(views, twice));
  }

  /** Every article's roles as read by a model that did not learn from it. */
  private List<Roles> readOnce(List<TextView> views) {
    return crossed(
        ROLE_PARTS,
        all(),
        part -> roles(part, views, List.of()),
        (model, i) -> RoleReader.once(views.get(i), model));
  }

  private List<Roles> readTwice(List<TextView> views, List<Roles> once) {
    return crossed(
        ROLE_PARTS,
        all(),
        part -> roles(part, views, once),
        (model, i) -> RoleReader.again(views.get(i), once.get(i), model));
  }

  /** Learns confidence from frames of articles that the reading of frames had not seen. */
  private Confidence confidence(List<TextView> views, List<Roles> roles) {
    progress.say("confidence");
    List<ConfidenceTrainer.Judged> judged =
        crossed(
            FRAME_PARTS,
            all(),
            part -> new FrameReader(frames(part, views, roles)),
            (reader, i) ->
                new ConfidenceTrainer.Judged(
                    views.get(i),
                    reader.read(views.get(i), roles.get(i)),
                    lessons.get(i).statements));
    return ConfidenceTrainer.train(judged);
  }

  private List<Integer> all() {
    return IntStream.range(0, lessons.size()).boxed().toList();
  }

  private TextView view(SyntaxReader reader, Lesson lesson) {
    Syntax syntax = reader.read(lesson.text);
    return new TextView(lesson.text, syntax);
  }

  private <M, R> List<R> crossed(
      int parts, Function<List<Lesson>, M> learn, BiFunction<M, Lesson, R> apply) {
    return crossed(
        parts,
        all(),
        rest -> learn.apply(rest.stream().map(lessons::get).toList()),
        (model, i) -> apply.apply(model, lessons.get(i)));
  }

  /** Learns from all parts but one and applies to that one, in turn. */
  private static <M, R> List<R> crossed(
      int parts,
      List<Integer> indices,
      Function<List<Integer>, M> learn,
      BiFunction<M, Integer, R> apply) {
    Map<Integer, R> results = new HashMap<>();
    for (int part = 0; part < parts; part++) {
      int held = part;
      M model = learn.apply(indices.stream().filter(i -> i % parts != held).toList());
      indices.stream()
          .filter(i -> i % parts == held)
          .forEach(i -> results.put(i, apply.apply(model, i)));
    }
    return indices.stream().map(results::get).toList();
  }

  /** Learns a reading of roles; a second one if the outcome of a first is given. */
  private ChainModel roles(List<Integer> indices, List<TextView> views, List<Roles> once) {
    List<Example> examples = new ArrayList<>();
    for (int index : indices) {
      TextView view = views.get(index);
      RoleReader.Describer describer =
          once.isEmpty()
              ? new RoleFeatures(view)::at
              : new ReadingFeatures(view, once.get(index))::at;
      byte[] gold = GoldReadings.roles(lessons.get(index).statements, view.size());
      for (int paragraph = 0; paragraph < view.paragraphs(); paragraph++) {
        int end = view.paragraphEnd(paragraph);
        for (int from = view.paragraphStart(paragraph); from < end; from += RoleReader.LONGEST) {
          int start = from;
          int to = Math.min(end, from + RoleReader.LONGEST);
          examples.add(
              Example.ofRoles(
                  Arrays.copyOfRange(gold, start, to),
                  start,
                  (i, out) -> describer.describe(i, start, to, out)));
        }
      }
    }
    return new ChainTrainer(ROLE_BITS, RATE, ROLE_DROPOUT).train(examples, ROLE_ROUNDS, progress);
  }

  private ChainModel frames(List<Integer> indices, List<TextView> views, List<Roles> roles) {
    List<Example> examples = new ArrayList<>();
    for (int index : indices) {
      TextView view = views.get(index);
      FrameFeatures features = new FrameFeatures(view, roles.get(index));
      List<Candidate> candidates = Candidate.of(view, roles.get(index));
      Map<Candidate, TokenStatement> matches =
          GoldReadings.match(candidates, lessons.get(index).statements);
      for (Candidate candidate : candidates) {
        features.start(candidate);
        byte[] gold = GoldReadings.frame(candidate, Optional.ofNullable(matches.get(candidate)));
        examples.add(Example.ofFrame(candidate, gold, features::at));
      }
    }
    return new ChainTrainer(FRAME_BITS, RATE, FRAME_DROPOUT)
        .train(examples, FRAME_ROUNDS, progress);
  }
}
