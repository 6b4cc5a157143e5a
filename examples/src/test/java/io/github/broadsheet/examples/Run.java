package io.github.broadsheet.examples;

import io.github.broadsheet.examples.shared.ClosedPipe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a run of the launcher came to.
 *
 * @param exitCode the exit code
 * @param out what was printed as result
 * @param err what was printed as remark
 */
public record Run(int exitCode, String out, String err) {
  /** Runs the launcher with {@code args} and nothing on standard input. */
  public static Run of(Object... args) {
    return withInput("", args);
  }

  /** Runs the launcher with {@code args} and {@code input} on standard input. */
  public static Run withInput(String input, Object... args) {
    InputStream in = System.in;
    PrintStream out = System.out;
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(raw, true, StandardCharsets.UTF_8));
    try {
      return run(Arrays.stream(args).map(String::valueOf).toArray(String[]::new), raw);
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
  }

  /** Runs the launcher with {@code args} where nothing can be printed. */
  public static Run onFullDisk(Object... args) {
    return printing("No space left on device", args);
  }

  /** Runs the launcher with {@code args} where nobody reads what is printed. */
  public static Run onClosedPipe(Object... args) {
    return printing("Broken pipe", args);
  }

  private static Run printing(String failure, Object... args) {
    PrintStream out = System.out;
    StringWriter err = new StringWriter();
    OutputStream failing = ClosedPipe.noticedBy(new FailingStream(failure));
    System.setOut(new PrintStream(failing, false, StandardCharsets.UTF_8));
    try {
      String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
      int exitCode = Broadsheet.commandLine(words).setErr(new PrintWriter(err)).execute(words);
      return new Run(exitCode, "", err.toString());
    } finally {
      System.setOut(out);
    }
  }

  private static final class FailingStream extends OutputStream {
    private final String message;

    FailingStream(String message) {
      this.message = message;
    }

    @Override
    public void write(int one) throws IOException {
      throw new IOException(message);
    }
  }

  private static Run run(String[] args, ByteArrayOutputStream raw) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Broadsheet.commandLine(args)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(args);
    return new Run(exitCode, out + raw.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Returns where a seed is. */
  public static Path seed(String name) {
    // Tests run in the folder of their own module.
    return Path.of("..", "seeds", name).normalize();
  }

  /** Returns the document the project started from. */
  public static Path taliban() {
    return seed("taliban-refute-russia-terror-charges.txt");
  }
}
