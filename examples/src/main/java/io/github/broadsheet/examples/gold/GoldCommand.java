package io.github.broadsheet.examples.gold;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Scores what PolNeAR does not mark, on articles of the form of the seeds. */
@Command(
    name = "gold",
    header = "Score speakers, nesting and short quoted strings on marked articles.",
    description = {
      "%nThe folder holds NAME.txt and NAME.expected.json, as seeds/ and seeds/gold/ do. A found"
          + " statement is an expected one if cue and content overlap; each is paired once.",
      "%nThe speaker is right if the name is the expected one in full, or nobody is named where"
          + " the article names nobody. It is measured for the statements as marked, and for those"
          + " found, where one that was missed is wrong.",
      "%nA report within a report is right if both were found and the one stands within the other."
          + " A string of up to six words in quotation marks is right if its kind is.",
      "%nExample:%n  broadsheet gold seeds/gold/check%n"
    },
    sortOptions = false)
public final class GoldCommand extends Program {
  private static final Path HELD_BACK = Path.of("check");

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--engine",
      description = "What finds the quotes: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless set.")
  private Engine engine = Engine.BOTH;

  @Option(
      names = "--errors",
      description = "Show each error; not of a folder named check, which is held back.")
  private boolean errors;

  private final SpeakerMeasure speakers = new SpeakerMeasure();
  private final NestingMeasure nesting = new NestingMeasure();
  private final StringMeasure strings = new StringMeasure();

  /** Makes the command. */
  public GoldCommand() {}

  @Override
  public Integer call() {
    if (errors && folder.toAbsolutePath().normalize().endsWith(HELD_BACK)) {
      throw new ParameterException(
          spec().commandLine(), folder + " is held back: nobody looks at its single errors");
    }
    QuoteAnnotator annotator = QuoteAnnotator.builder().engine(engine).build();
    Folder.read(folder).forEach(gold -> add(gold, annotator.annotate(gold.article())));
    speakers.print(out());
    out().println();
    nesting.print(out());
    out().println();
    strings.print(out());
    if (errors) {
      out().println();
      Stream.of(speakers.errors(), nesting.errors(), strings.errors())
          .flatMap(List::stream)
          .forEach(out()::println);
    }
    out().flush();
    return OK;
  }

  private void add(GoldArticle gold, Article annotated) {
    Pairs pairs = new Pairs(gold.statements(), annotated.attributions());
    speakers.add(gold, pairs);
    nesting.add(gold, annotated.attributions(), pairs);
    strings.add(gold, annotated);
  }
}
