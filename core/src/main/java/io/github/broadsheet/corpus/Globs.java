package io.github.broadsheet.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names of files as in a shell. */
final class Globs {
  private static final String SIGNS = "*?[{";

  private Globs() {}

  /** Returns the files and folders of {@code names}, those of each name in order. */
  static List<Path> expand(List<String> names) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      if (firstSign(name) < 0 || exists(name)) {
        paths.add(existing(Path.of(name)));
      } else {
        paths.addAll(matches(name));
      }
    }
    return paths;
  }

  private static int firstSign(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (SIGNS.indexOf(name.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** A file may really be called like that: a shell would have had to be told otherwise. */
  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException noPathHere) {
      return false;
    }
  }

  private static Path existing(Path path) throws NoSuchFileException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return path;
  }

  private static List<Path> matches(String name) throws IOException {
    // Only what follows the last folder without a sign has to be searched.
    int cut = name.lastIndexOf('/', firstSign(name)) + 1;
    Path folder = existing(Path.of(cut > 1 ? name.substring(0, cut - 1) : cut == 1 ? "/" : "."));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name.substring(cut));
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> paths =
          found
              .filter(path -> !path.equals(folder) && matcher.matches(folder.relativize(path)))
              .map(path -> cut == 0 ? folder.relativize(path) : path)
              .sorted()
              .toList();
      if (paths.isEmpty()) {
        throw new NoSuchFileException(name);
      }
      return paths;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
