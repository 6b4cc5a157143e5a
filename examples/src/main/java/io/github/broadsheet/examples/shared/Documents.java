package io.github.broadsheet.examples.shared;

import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads the documents that a user names on the command line; {@code -} is standard input. */
public final class Documents {
  private static final String STANDARD_INPUT = "-";

  private Documents() {}

  /**
   * Reads the first article of a document and finds its quotes; a diagnostic says that more follow.
   *
   * @throws UserException if there is no such document, or no article can be made of it
   */
  public static ReadResult readWithQuotes(String name) {
    Input input = open(name);
    try {
      return withQuotes(checked(Articles.read(input, ReadLimits.defaults()), input));
    } catch (IOException | ParseException e) {
      throw new UserException(input.name(), e);
    }
  }

  /**
   * Opens every article of a document, one after the other as the stream is asked for them. The
   * stream must be closed; it throws {@link UserException} where an article cannot be read.
   *
   * @throws UserException if there is no such document, or it is in no known format
   */
  public static Stream<ReadResult> readAll(String name) {
    Input input = open(name);
    try {
      return Articles.readAll(input, ReadLimits.defaults()).map(result -> checked(result, input));
    } catch (IOException | ParseException e) {
      throw new UserException(input.name(), e);
    }
  }

  /**
   * Opens every article of a document like {@link #readAll}, those without text as well: the
   * picture items of an agency have none.
   *
   * @throws UserException if there is no such document, or it is in no known format
   */
  public static Stream<ReadResult> readAllAsTheyAre(String name) {
    Input input = open(name);
    try {
      return Articles.readAll(input, ReadLimits.defaults());
    } catch (IOException | ParseException e) {
      throw new UserException(input.name(), e);
    }
  }

  /**
   * Returns {@code result} with its quotes: those it has, and unless it has them all, those found.
   */
  public static ReadResult withQuotes(ReadResult result) {
    return result.article().isAnnotated() ? result : Articles.annotate(result);
  }

  /** Returns what to call the document {@code name} in remarks. */
  public static String title(String name) {
    return name.equals(STANDARD_INPUT) ? "standard input" : name;
  }

  private static ReadResult checked(ReadResult result, Input input) {
    if (result.article().text().isBlank()) {
      throw new UserException(input.name(), "there is no text in it" + reason(result));
    }
    return result;
  }

  private static String reason(ReadResult result) {
    return result.diagnostics().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .findFirst()
        .map(each -> ": " + each)
        .orElse("");
  }

  private static Input open(String name) {
    return name.equals(STANDARD_INPUT) ? standardInput() : file(name);
  }

  private static Input standardInput() {
    try {
      // One more byte than is allowed, so that the reader complains about the length itself.
      int atMost = ReadLimits.defaults().maxBytes() + 1;
      return nonEmpty(Input.of(System.in.readNBytes(atMost)).named(title(STANDARD_INPUT)));
    } catch (IOException e) {
      throw new UserException(title(STANDARD_INPUT), e);
    }
  }

  private static Input file(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        boolean isOpen = Files.isReadable(path);
        throw new UserException(name, isOpen ? "is a folder, not a document" : "permission denied");
      }
      return nonEmpty(Input.of(path));
    } catch (IOException | InvalidPathException e) {
      throw new UserException(name, e);
    }
  }

  private static Input nonEmpty(Input input) throws IOException {
    if (input.head().length == 0) {
      throw new UserException(input.name(), "is empty");
    }
    return input;
  }
}
