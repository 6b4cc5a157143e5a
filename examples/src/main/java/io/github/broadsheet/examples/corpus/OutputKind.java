package io.github.broadsheet.examples.corpus;

import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusJob;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.serialization.tables.ParquetFolder;
import io.github.broadsheet.serialization.tables.QuoteTableFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a corpus can be turned into. The ending of the name to write to says which. */
enum OutputKind {
  JSONL {
    @Override
    CorpusJob job(Corpus corpus, Path output) {
      return CorpusJob.of(corpus, Articles.writer("jsonl"), output);
    }
  },

  CSV {
    @Override
    CorpusJob job(Corpus corpus, Path output) {
      return CorpusJob.of(corpus, QuoteTableFile.csv(), output);
    }
  },

  TSV {
    @Override
    CorpusJob job(Corpus corpus, Path output) {
      return CorpusJob.of(corpus, QuoteTableFile.tsv(), output);
    }
  },

  PARQUET {
    @Override
    CorpusJob job(Corpus corpus, Path output) {
      // Each checkpoint begins another file.
      return CorpusJob.of(corpus, new ParquetFolder(), output)
          .withCheckpointEvery(Duration.ofMinutes(1));
    }
  };

  abstract CorpusJob job(Corpus corpus, Path output);

  /** Returns the kind that the name of {@code output} ends with, if there is one. */
  static Optional<OutputKind> of(Path output) {
    String name = output.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending())).findFirst();
  }

  /** Returns the ending of names, with its dot. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
