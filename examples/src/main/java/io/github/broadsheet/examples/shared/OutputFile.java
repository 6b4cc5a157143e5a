package io.github.broadsheet.examples.shared;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that appear in their place only when they are complete. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes a file at {@code path}, over the one that may be there; if {@code content} fails, that
   * one stays.
   *
   * @throws UserException if nothing can be written there
   */
  public static void write(Path path, Content content) {
    if (Files.isDirectory(path)) {
      throw new UserException(path.toString(), "is a folder; name a file to write to");
    }
    Path draft = path.resolveSibling(path.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        content.writeTo(out);
      }
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      throw new UserException(path.toString(), "there is no such folder to write to");
    } catch (IOException e) {
      throw new UserException(path.toString(), e);
    } finally {
      discard(draft);
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      draft.toFile().deleteOnExit();
    }
  }

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed for it. */
    void writeTo(OutputStream out) throws IOException;
  }
}
