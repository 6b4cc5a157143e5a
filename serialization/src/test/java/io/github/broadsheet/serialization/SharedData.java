package io.github.broadsheet.serialization;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real documents and official schemas, which may not be handed on and therefore lie beside the
 * repository. A test that needs them is skipped where they are not.
 */
public final class SharedData {
  private static final Path ROOT = Path.of("..", "..", "shared", "data");

  private SharedData() {}

  /** Returns the documents of a format, by name. */
  public static List<Path> fixtures(String format) throws IOException {
    try (Stream<Path> files = Files.list(find("fixtures", format))) {
      return files.sorted().toList();
    }
  }

  /** Says whether a document is there to be refused, or complained of. */
  public static boolean mustFail(Path fixture) {
    return fixture.getFileName().toString().startsWith("FAIL__");
  }

  /** Returns one document or schema, by the names of the folders that lead to it. */
  public static Path find(String... names) {
    Path path = Path.of(ROOT.toString(), names);
    assumeTrue(Files.exists(path), () -> path + " is not there: skipped");
    return path;
  }
}
