package io.github.broadsheet.examples.corpus;

import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusJob;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.serialization.tables.ParquetFolder;
import io.github.broadsheet.serialization.tables.QuoteTableFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What a corpus can be turned into, by the ending of the name to write to. */
enum OutputKind {
  JSON_LINES {
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

  static OutputKind of(Path output) {
    String name = output.toString().toLowerCase(Locale.ROOT);
    for (OutputKind kind : values()) {
      if (name.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    return JSON_LINES;
  }
}
