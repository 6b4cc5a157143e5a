package io.github.broadsheet.examples.convert;

import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.examples.shared.Progress;
import io.github.broadsheet.examples.shared.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Converts the files of a folder, and of the folders in it, one by one. */
final class FolderConversion {
  private final Path source;
  private final Path target;
  private final Conversion conversion;
  private final PrintWriter err;

  FolderConversion(Path source, Path target, Conversion conversion, PrintWriter err) {
    this.source = source;
    this.target = target;
    this.conversion = conversion;
    this.err = err;
  }

  /**
   * Converts all of them and returns how many could not be.
   *
   * @throws UserException if the folder cannot be read, or the other not be written to
   */
  int run() {
    List<Path> files = files();
    if (files.isEmpty()) {
      throw new UserException(source.toString(), "no file in this folder");
    }
    Progress progress = new Progress(err, "convert", files.size());
    int failures = 0;
    for (Path file : files) {
      failures += convert(file) ? 0 : 1;
      progress.step();
    }
    err.println("convert: " + (files.size() - failures) + " of " + files.size() + " documents");
    err.flush();
    return failures;
  }

  private List<Path> files() {
    Path folder = source.toAbsolutePath().normalize();
    Path inside = target.toAbsolutePath().normalize();
    boolean isWithin = inside.startsWith(folder); // what is written is not to be read
    try {
      return Corpus.of(source).paths().stream()
          .filter(file -> !isWithin || !file.toAbsolutePath().normalize().startsWith(inside))
          .toList();
    } catch (IOException e) {
      throw new UserException(source.toString(), e);
    }
  }

  private boolean convert(Path file) {
    try {
      Path converted = target.resolve(source.relativize(file)).resolveSibling(name(file));
      Files.createDirectories(converted.toAbsolutePath().getParent());
      conversion.toFile(file.toString(), converted);
      return true;
    } catch (IOException e) {
      throw new UserException(target.toString(), e);
    } catch (RuntimeException e) {
      // Whatever one document does to us, the others are converted all the same.
      String message =
          e instanceof UserException
              ? e.getMessage()
              : file + ": " + e.getClass().getName() + ": " + e.getMessage();
      err.println("broadsheet: " + message);
      err.flush();
      return false;
    }
  }

  /** The whole name stays: {@code a.json} and {@code a.xml} are two documents. */
  private String name(Path file) {
    return file.getFileName() + "." + conversion.extension();
  }
}
