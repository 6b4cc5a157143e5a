package io.github.broadsheet.examples.shared;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      through(path, content); // a device or a pipe is not to be replaced by a file
      return;
    }
    replace(real(path), content);
  }

  /** Where a link leads to: the link itself stays. */
  private static Path real(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path;
    } catch (IOException e) {
      throw new UserException(path.toString(), e);
    }
  }

  private static void through(Path path, Content content) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UserException(path.toString(), e);
    }
  }

  /**
   * Sees to it that there is a folder for the file.
   *
   * @throws UserException if there is none
   */
  public static void requireFolder(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserException(path.toString(), "there is no such folder to write to");
    }
  }

  private static void replace(Path path, Content content) {
    requireFolder(path);
    Path draft = draftBeside(path);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft, CREATE_NEW))) {
        content.writeTo(out);
      }
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserException(path.toString(), e);
    } finally {
      discard(draft);
    }
  }

  /** Beside it, under a name that no other run has: what is there already belongs to the user. */
  private static Path draftBeside(Path path) {
    String name = path.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return path.toAbsolutePath().resolveSibling(name);
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
