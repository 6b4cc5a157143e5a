package io.github.broadsheet.parser.quote.learnt;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.statement.StatementFinder;
import io.github.broadsheet.parser.quote.token.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Finds statements by what was learnt from annotated news.
 *
 * @since 0.1
 */
public final class LearntFinder implements StatementFinder {
  private static final String RESOURCE = "statements.model";

  /**
   * Frames less sure than this cost more precision than they bring recall: the balance of the two
   * is best near half of what it comes to.
   */
  private static final double LEAST_SURE = 0.35;

  private final SyntaxReader syntax;
  private final RoleReader roles;
  private final FrameReader frames;
  private final Confidence confidence;

  /** Makes a finder of a model. */
  public LearntFinder(Model model) {
    requireNonNull(model, "model");
    syntax = model.syntaxReader();
    roles = new RoleReader(model.roles(), model.rolesAgain());
    frames = new FrameReader(model.frames());
    confidence = model.confidence();
  }

  /** The finder with the model that comes with the library, read once. */
  public static LearntFinder standard() {
    return Standard.FINDER;
  }

  /** Reads the model when first asked for it. */
  private static final class Standard {
    static final LearntFinder FINDER = load();

    private static LearntFinder load() {
      try (InputStream in = LearntFinder.class.getResourceAsStream(RESOURCE)) {
        return new LearntFinder(Model.read(requireNonNull(in, RESOURCE)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }

  @Override
  public List<Statement> find(QuoteText text) {
    if (text.tokens().size() == 0) {
      return List.of();
    }
    TextView view = new TextView(text, syntax.read(text));
    List<Frame> rated =
        frames.read(view, roles.read(view)).stream()
            .map(frame -> frame.rated(confidence.of(frame, view)))
            .toList();
    return FrameReader.choose(rated, LEAST_SURE).stream()
        .map(frame -> statement(frame, text.tokens()))
        .toList();
  }

  private static Statement statement(Frame frame, Tokens tokens) {
    return new Statement(
        Frame.inText(frame.source(), tokens),
        Frame.inText(frame.cue(), tokens),
        Frame.inText(frame.content(), tokens),
        frame.confidence(),
        "learnt");
  }
}
