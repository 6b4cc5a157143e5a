package io.github.broadsheet.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of folders. A link that is named is followed, one within a folder only to a file:
 * otherwise files would be there twice, or without end.
 */
final class FilesBelow extends SimpleFileVisitor<Path> {
  private final List<Path> found = new ArrayList<>();

  private FilesBelow() {}

  /**
   * Returns the files, each once, in an order that is the same on every run.
   *
   * @throws IOException if a root is not there
   */
  static List<Path> of(List<Path> roots) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path root : roots) {
      files.addAll(of(root));
    }
    return List.copyOf(files);
  }

  private static List<Path> of(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      Files.size(root); // says that it is not there
      return Files.isRegularFile(root) ? List.of(root) : List.of();
    }
    Path real = root.toRealPath();
    FilesBelow visitor = new FilesBelow();
    Files.walkFileTree(real, visitor);
    Collections.sort(visitor.found);
    return visitor.found.stream().map(file -> root.resolve(real.relativize(file))).toList();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (Files.isRegularFile(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** What may not be looked into stands for itself: reading it will tell. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    found.add(file);
    return FileVisitResult.CONTINUE;
  }
}
