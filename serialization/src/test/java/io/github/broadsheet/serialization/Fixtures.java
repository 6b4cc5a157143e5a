package io.github.broadsheet.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real documents and official schemas, which lie beside the repository where they are at hand. */
public final class Fixtures {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  private Fixtures() {}

  /** Returns the documents of a format; skips the test if there are none at hand. */
  public static List<Path> of(String format) {
    Path folder = existing(DATA.resolve("fixtures").resolve(format));
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a schema; skips the test if it is not at hand. */
  public static Path schema(String path) {
    return existing(DATA.resolve("schemas").resolve(path));
  }

  private static Path existing(Path path) {
    Assumptions.assumeTrue(
        Files.exists(path), () -> path + " is not there: real documents are not published");
    return path;
  }
}
