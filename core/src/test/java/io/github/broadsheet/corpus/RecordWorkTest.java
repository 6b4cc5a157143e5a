package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What becomes of records that are read is tested where there are readers: in examples. */
class RecordWorkTest {
  private static final RecordReading READING =
      new RecordReading(ReadLimits.defaults(), UnaryOperator.identity());

  @Test
  void makesALetterOfARecordThatCannotBeRead() {
    CorpusRecord broken = CorpusRecord.defective("a.zip!b", "truncated", "it ends too early");

    PreparedRecord<String> prepared = work(new NumberedRecord(7, broken, 0.5));

    assertThat(prepared.number()).isEqualTo(7);
    assertThat(prepared.share()).isEqualTo(0.5);
    assertThat(prepared.articles()).isEmpty();
    assertThat(letter(prepared)).isEqualTo("a.zip!b\ttruncated\tit ends too early\t\n");
  }

  @Test
  void putsTheRecordIntoItsLetter() {
    CorpusRecord picture = CorpusRecord.of("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    PreparedRecord<String> prepared = work(new NumberedRecord(0, picture, 1));

    assertThat(letter(prepared))
        .isEqualTo("a.png\tnot-text\ta.png is not text: it is a PNG picture\tiVBORw==\n");
  }

  @Test
  void namesARecordOnlyThatDoesNotFitIntoMemory() {
    CorpusRecord large =
        new CorpusRecord("large.txt", tooLarge("large.txt"), 1L << 40, Optional.empty());

    PreparedRecord<String> prepared = work(new NumberedRecord(0, large, 1));

    assertThat(letter(prepared))
        .isEqualTo("large.txt\ttoo-large\tthe record is too large for the memory\t\n");
  }

  private static PreparedRecord<String> work(NumberedRecord numbered) {
    return new RecordWork<>(READING, new Names()).of(numbered);
  }

  private static String letter(PreparedRecord<?> prepared) {
    return new String(prepared.letter().orElseThrow().line(), StandardCharsets.UTF_8);
  }

  /** An input that there is no memory for, whoever opens it. */
  private static Input tooLarge(String name) {
    ClassLoader loader = RecordWorkTest.class.getClassLoader();
    Class<?>[] types = {Path.class};
    Path path =
        (Path)
            Proxy.newProxyInstance(
                loader,
                types,
                (proxy, method, args) -> {
                  if (method.getName().equals("toString")) {
                    return name;
                  }
                  throw new OutOfMemoryError(name);
                });
    return Input.of(path);
  }

  /** Writes the names of articles. */
  private static final class Names implements CorpusOutput.Kind<String> {
    @Override
    public String prepare(String id, Article article) {
      return id;
    }

    @Override
    public CorpusOutput<String> begin(Path path) throws IOException {
      throw new IOException("nothing is written here");
    }

    @Override
    public CorpusOutput<String> goOn(Path path, String committed) throws IOException {
      return begin(path);
    }
  }
}
