package io.github.broadsheet.examples.evaluate;

import io.github.broadsheet.examples.polnear.AnnotatedArticle;
import io.github.broadsheet.examples.polnear.Corpus;
import io.github.broadsheet.examples.polnear.GoldStatement;
import io.github.broadsheet.examples.shared.Documents;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.quote.learnt.LearntFinder;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores what the library finds in annotated articles, and shows the errors by their cause. */
@Command(
    name = "evaluate",
    header = "Score the attributions found in a folder of annotated articles.",
    description = {
      "%nThe folder holds text/*.txt and attributions/*.ann, as PolNeAR does. Printed are"
          + " precision, recall and F1 of contents, roles and speakers, how far confidence can be"
          + " trusted, and the errors by their cause. The measures are those of PolNeAR's users;"
          + " words count, signs do not.",
      "%nExample:%n  broadsheet evaluate polnear/dev --cues reporting_cues.txt%n"
    },
    sortOptions = false)
public final class EvaluateCommand extends Program {
  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--cues",
      paramLabel = "FILE",
      description = "Words of reported speech, one a line, for the set \"speech\".")
  private Path cues = Path.of("");

  @Option(names = "--model-only", description = "Score the learnt model alone, without rules.")
  private boolean modelOnly;

  @Option(names = "--errors", description = "Show errors by their cause, with examples.")
  private boolean errors;

  private final Measures measures = new Measures();
  private final Reliability reliability = new Reliability();
  private final Causes causes = new Causes();

  /** Makes the command. */
  public EvaluateCommand() {}

  @Override
  public Integer call() {
    try {
      Set<String> words = reportingWords();
      for (AnnotatedArticle article : Corpus.read(folder)) {
        add(article, words);
      }
    } catch (IOException e) {
      throw new UserException(folder.toString(), e);
    }
    new Report(out()).print(measures, reliability);
    if (errors) {
      causes.lines().forEach(out()::println);
    }
    out().flush();
    return OK;
  }

  private Set<String> reportingWords() throws IOException {
    return cues.toString().isEmpty()
        ? Set.of()
        : new HashSet<>(List.of(Files.readString(cues).toLowerCase(Locale.ROOT).split("\\s+")));
  }

  private void add(AnnotatedArticle article, Set<String> words) {
    String text = article.text();
    ScoreTokens tokens = new ScoreTokens(text);
    BitSet quoted = tokens.all(QuotedWords.of(text));
    List<Scored> gold = new ArrayList<>();
    for (GoldStatement one : article.statements()) {
      gold.add(Scored.of(text, tokens, quoted, words, one.source(), one.cue(), one.content(), 1));
    }
    List<Scored> found = new ArrayList<>();
    for (Statement one : found(article)) {
      double sure = one.confidence();
      found.add(
          Scored.of(text, tokens, quoted, words, one.source(), one.cue(), one.content(), sure));
    }
    gold.removeIf(one -> one.content().isEmpty());
    found.removeIf(one -> one.content().isEmpty());
    measures.add(tokens, quoted, gold, found);
    causes.add(article.id(), text, gold, found);
    Pairing pairing = new Pairing(gold, found);
    for (Scored one : found) {
      boolean right =
          pairing.trueFor(one).filter(truth -> Measures.isRight(one, truth)).isPresent();
      reliability.add(one.confidence(), right);
    }
  }

  private List<Statement> found(AnnotatedArticle article) {
    if (modelOnly) {
      return LearntFinder.standard().find(QuoteText.of(article.text()));
    }
    Path file = folder.resolve("text").resolve(article.id() + ".txt");
    ReadResult result = Documents.readWithQuotes(file.toString());
    // People marked the outermost attributions only.
    return result.article().attributions().stream()
        .filter(attribution -> attribution.within().isEmpty())
        .map(attribution -> statement(attribution, result))
        .toList();
  }

  private static Statement statement(Attribution attribution, ReadResult result) {
    return new Statement(
        inInput(attribution.source().map(Source::spans).orElse(List.of()), result),
        inInput(attribution.cue().map(Cue::spans).orElse(List.of()), result),
        inInput(attribution.quote().spans(), result),
        attribution.confidence(),
        "annotator");
  }

  private static List<Span> inInput(List<Span> spans, ReadResult result) {
    return spans.stream().map(result::toInput).toList();
  }
}
