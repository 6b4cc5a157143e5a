package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads brat's {@code .ann} files: those of {@link BratWriter}, and others whose events have a
 * source, a cue and a content, such as those of PolNeAR.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class BratReader implements ArticleReader {
  /** Makes a reader. */
  public BratReader() {}

  @Override
  public String format() {
    return Brat.NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    String first = head.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return isTextBound(first) ? Recognition.LIKELY : Recognition.NO;
  }

  /** Says whether {@code line} is like {@code T1<tab>Source 3 13<tab>words}. */
  private static boolean isTextBound(String line) {
    String[] fields = line.split("\t", 3);
    if (fields.length < 3 || fields[0].length() < 2 || fields[0].charAt(0) != 'T') {
      return false;
    }
    String[] parts = fields[1].split(" ", 3);
    return parts.length == 3
        && fields[0].chars().skip(1).allMatch(Character::isDigit)
        && parts[1].chars().allMatch(Character::isDigit);
  }

  /** {@inheritDoc} The text has the annotated words at their places, and is blank otherwise. */
  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    BratStatements statements = statements(input, limits);
    return statements.withDiagnostics(statements.list().onItsWords(Brat.NAME));
  }

  /**
   * Puts the statements of a file onto {@code article}, in place of its own.
   *
   * @param article an article with the text of the {@code .txt} file beside the input
   */
  public ReadResult readOnto(Article article, Input input, ReadLimits limits) throws IOException {
    BratStatements statements = statements(input, limits);
    return statements.withDiagnostics(statements.list().on(article, Brat.NAME));
  }

  private static BratStatements statements(Input input, ReadLimits limits) throws IOException {
    String file = new String(input.bytes(limits), StandardCharsets.UTF_8);
    return new BratStatements(new BratFile(file, limits), limits);
  }
}
