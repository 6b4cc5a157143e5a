package io.github.broadsheet.corpus;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.io.ArticleWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One file of articles, each with an identifier that names its record.
 *
 * @param writer a writer whose documents can be put one after the other
 */
record ArticleFile(ArticleWriter writer) implements CorpusOutput.Kind<byte[]> {
  /** The scheme of the identifier that names the record an article came from. */
  private static final String RECORD = "broadsheet-record";

  @Override
  public byte[] prepare(String id, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(article.toBuilder().addIdentifier(new Identifier(RECORD, id)).build(), out);
    return out.toByteArray();
  }

  @Override
  public CorpusOutput<byte[]> begin(Path path) throws IOException {
    return AppendedFile.begin(path, new byte[0]);
  }

  @Override
  public CorpusOutput<byte[]> goOn(Path path, String committed) throws IOException {
    return AppendedFile.goOn(path, committed);
  }
}
