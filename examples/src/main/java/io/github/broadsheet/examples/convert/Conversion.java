package io.github.broadsheet.examples.convert;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Documents;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Turns one document into another format. */
final class Conversion {
  private final ArticleWriter writer;
  private final boolean withQuotes;
  private final BiConsumer<String, ReadResult> noticed;
  private final BiConsumer<String, Loss> lost;

  /**
   * Makes a conversion.
   *
   * @param noticed is told of each article that was read, with the name of its document
   * @param lost is told what the format does not hold, with the name of the document
   */
  Conversion(
      ArticleWriter writer,
      boolean withQuotes,
      BiConsumer<String, ReadResult> noticed,
      BiConsumer<String, Loss> lost) {
    this.writer = writer;
    this.withQuotes = withQuotes;
    this.noticed = noticed;
    this.lost = lost;
  }

  /** Returns what files of the format end in. */
  String extension() {
    return writer.extension();
  }

  /**
   * Converts the document {@code name} into a file.
   *
   * @throws UserException if one cannot be read or the other not be written
   */
  void toFile(String name, Path file) {
    OutputFile.write(file, out -> to(out, name));
    if (writer.format().equals("brat")) {
      writeTextBeside(name, file);
    }
  }

  /** An annotation file of brat's is of use only beside the text it points into. */
  private void writeTextBeside(String name, Path file) {
    String annotations = String.valueOf(file.getFileName());
    int dot = annotations.lastIndexOf('.');
    Path beside =
        file.resolveSibling((dot < 0 ? annotations : annotations.substring(0, dot)) + ".txt");
    try (Stream<ReadResult> documents = Documents.readAllAsTheyAre(name)) {
      String text = documents.map(read -> read.article().text()).findFirst().orElse("");
      OutputFile.write(beside, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /**
   * Converts the document {@code name} and closes {@code out}.
   *
   * @throws UserException if it cannot be read, or the format does not hold all of its articles
   */
  void to(OutputStream out, String name) throws IOException {
    try (Stream<ReadResult> documents = Documents.readAllAsTheyAre(name);
        ArticleSink sink = writer.open(out)) {
      Iterator<ReadResult> each = documents.iterator();
      while (each.hasNext()) {
        ReadResult read = each.next();
        noticed.accept(name, read);
        ReadResult document = withQuotes ? Documents.withQuotes(read) : read;
        write(name, document.article(), sink).losses().forEach(loss -> lost.accept(name, loss));
      }
    } catch (ParseException | UncheckedIOException e) {
      throw new UserException(Documents.title(name), e);
    }
  }

  private static WriteResult write(String name, Article article, ArticleSink sink)
      throws IOException {
    try {
      return sink.write(article);
    } catch (IllegalStateException full) {
      throw new UserException(name, "holds more than one article, but " + full.getMessage());
    }
  }
}
