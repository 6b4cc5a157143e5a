package io.github.broadsheet.serialization.json;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How Jackson is set up: strict in what it reads, lossless in what it writes. */
final class JsonStreams {
  private static final JsonFactory DEFAULT = factory(ReadLimits.defaults());

  private static final Separators LAYOUT =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayElementSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private JsonStreams() {}

  static JsonFactory readingWithin(ReadLimits limits) {
    return limits.equals(ReadLimits.defaults()) ? DEFAULT : factory(limits);
  }

  private static JsonFactory factory(ReadLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.maxDepth())
            // These are within maxBytes, which is checked before.
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(constraints)
        // The JDK's own takes time quadratic in the number of digits.
        .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
        // The streams below belong to the caller.
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        // Articles are parted by the line break written after each, not by a space as well.
        .rootValueSeparator("")
        // Half a surrogate pair is no Unicode but occurs; it survives as an escape only.
        .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }

  /** Reads a document that holds one article. */
  static ReadResult read(JsonFactory factory, Document document, ReadLimits limits, String format) {
    try (JsonInput in = JsonInput.open(factory, document, limits)) {
      Article article = in.readDocument(ArticleJson::read);
      return ReadResult.builder()
          .article(article)
          .format(format)
          .diagnostics(in.context().diagnostics())
          .build();
    }
  }

  /** Opens a generator on {@code out}, for one article or more. */
  static JsonGenerator open(OutputStream out) {
    return DEFAULT.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Opens a generator on {@code out} that gives each property a line; spans stay on one. */
  static JsonGenerator openIndented(OutputStream out) {
    PrettyPrinter printer =
        new DefaultPrettyPrinter(LAYOUT)
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());
    return DEFAULT.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return printer;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        out);
  }

  /** Writes {@code article} and a line break, and returns what was lost. */
  static List<Loss> write(JsonGenerator generator, Article article) throws IOException {
    try {
      List<Loss> losses = ArticleJson.write(generator, article);
      generator.writeRaw('\n');
      return losses;
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Writes what is still held back to the stream, and leaves that open. */
  static void close(JsonGenerator generator) throws IOException {
    try {
      generator.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
