package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRunTest {
  @TempDir private Path folder;

  @Test
  void closesItsOutputIfTheDeadLettersCannotBeOpened() throws IOException {
    Output output = new Output();
    CorpusJob job = CorpusJob.of(Corpus.of(), output, folder.resolve("out"));
    Files.createDirectory(job.deadLetters());

    assertThatIOException().isThrownBy(job::run);

    assertThat(output.opened).isOne();
    assertThat(output.closed).isOne();
  }

  /** A kind of output that is its own only output, and counts. */
  private static final class Output implements CorpusOutput.Kind<String>, CorpusOutput<String> {
    private int opened;
    private int closed;

    @Override
    public String prepare(String id, Article article) {
      return id;
    }

    @Override
    public CorpusOutput<String> begin(Path path) {
      opened++;
      return this;
    }

    @Override
    public CorpusOutput<String> goOn(Path path, String committed) {
      return begin(path);
    }

    @Override
    public void write(String prepared) {}

    @Override
    public String commit() {
      return "";
    }

    @Override
    public void close() {
      closed++;
    }
  }
}
