package io.github.broadsheet.examples.benchmark;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.ArticleParser;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import io.github.broadsheet.parser.text.PlainTextReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Plain text to an article, and to an article with its attributions, on one thread.
 *
 * <p>The column {@code megabytes} is the speed, in millions of bytes of input a second. That it is
 * the same for ten kilobytes and for fifty megabytes shows that time grows with the text and no
 * faster. Aimed at are 20 for reading and 5 with attributions.
 *
 * <p>Runs under the throughput collector, as a program does that reads large texts in one piece: G1
 * spends a third of the time on fifty megabytes of text in one article, whose arrays are large.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 3, time = 4)
public class TextBenchmark {
  /** The length of the text in thousands of bytes. */
  @Param({"10", "1000", "50000"})
  public int kilobytes;

  private final PlainTextReader reader = new PlainTextReader();

  /** The longest text is longer than readers take unless told to. */
  private final ReadLimits limits = ReadLimits.builder().maxTextLength(64 << 20).build();

  /** The rules alone: the model's speed is another figure, see the program {@code speed}. */
  private final ArticleParser parser =
      ArticleParser.builder()
          .limits(limits)
          .annotators(List.of(QuoteAnnotator.builder().engine(Engine.RULES).build()))
          .build();

  private Input input = Input.of("");
  private int length;

  /** Counts the input, so that a speed can be told. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** Millions of bytes read. */
    public double megabytes;

    /** Begins to count anew. */
    @Setup(Level.Iteration)
    public void reset() {
      megabytes = 0;
    }
  }

  /** Makes the text, out of the paragraphs of the seeds. */
  @Setup
  public void prepare() throws IOException {
    byte[] text = SeedParagraphs.text(kilobytes * 1000);
    length = text.length;
    input = Input.of(text);
  }

  /** Text to an article. */
  @Benchmark
  public ReadResult read(Volume volume) throws IOException {
    volume.megabytes += length / 1e6;
    return reader.read(input, limits);
  }

  /** Text to an article with quotes and attributions. */
  @Benchmark
  public ReadResult readAndAnnotate(Volume volume) throws IOException {
    volume.megabytes += length / 1e6;
    return parser.read(input);
  }
}
