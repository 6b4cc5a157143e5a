package io.github.broadsheet.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.json.JsonReader;
import io.github.broadsheet.serialization.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Canonical JSON against Jackson binding {@linkplain PlainArticle plain records} of the same shape,
 * which checks nothing: articles a second, each way, on one thread.
 *
 * <p>To be at least half as fast is the aim.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
  private final JsonReader reader = new JsonReader();
  private final JsonWriter writer = new JsonWriter();
  private final ReadLimits limits = ReadLimits.defaults();
  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(include -> include.withValueInclusion(Include.NON_NULL))
          .build();

  private final Article article = FerryStory.article();
  private byte[] json = {};
  private @Nullable PlainArticle plain;

  /** Makes the document, and sees to it that both sides read and write the same. */
  @Setup
  public void prepare() throws IOException {
    json = writeCanonical();
    plain = bindPlainRecords();
    if (!readCanonical().equals(article)) {
      throw new IllegalStateException("the article does not come back");
    }
    if (!mapper.readTree(writePlainRecords()).equals(mapper.readTree(json))) {
      throw new IllegalStateException("the records are not of the same shape");
    }
    System.out.println("# one article has " + json.length + " bytes of JSON");
  }

  /** Canonical JSON to an article. */
  @Benchmark
  public Article readCanonical() throws IOException {
    return reader.read(Input.of(json), limits).article();
  }

  /** The same JSON to plain records. */
  @Benchmark
  public PlainArticle bindPlainRecords() {
    return mapper.readValue(json, PlainArticle.class);
  }

  /** An article to canonical JSON. */
  @Benchmark
  public byte[] writeCanonical() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    writer.write(article, out);
    return out.toByteArray();
  }

  /** Plain records to the same JSON. */
  @Benchmark
  public byte[] writePlainRecords() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    mapper.writeValue(out, plain);
    return out.toByteArray();
  }
}
