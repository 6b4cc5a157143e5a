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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Turns one document into another format. Not safe to share between threads. */
final class Conversion {
  private final ArticleWriter writer;
  private final boolean withQuotes;
  private final BiConsumer<String, ReadResult> noticed;
  private final BiConsumer<String, Loss> lost;

  /** The text of the article converted last. */
  private String text = "";

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
   * Converts the document {@code name} into a file. An annotation file of brat's is of use only
   * beside the text it points into, which is written as well.
   *
   * @throws UserException if one cannot be read or the other not be written
   */
  void toFile(String name, Path file) {
    if (!writer.format().equals("brat")) {
      OutputFile.write(file, out -> to(out, name));
      return;
    }
    Path beside = beside(file);
    if (Files.exists(beside)) {
      throw new UserException(
          beside.toString(), "is there already, and the text of the annotations would replace it");
    }
    OutputFile.write(file, out -> to(out, name));
    OutputFile.write(beside, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Path beside(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".txt");
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
        text = document.article().text();
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
      throw new UserException(
          name,
          "holds more than one article, but "
              + full.getMessage()
              + "; jsonl, newsml-g2 and atom hold many");
    }
  }
}
