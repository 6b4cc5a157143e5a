package io.github.broadsheet.examples.shared;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Who reads what is printed has seen enough, as {@code head} does. That is no error, and ends the
 * program at once.
 */
public final class ClosedPipe extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What shells say of a program that the signal of a closed pipe ended: 128 and its number. */
  public static final int EXIT_CODE = 141;

  private ClosedPipe(IOException cause) {
    super("nobody reads on", cause);
  }

  /**
   * Returns {@code out} as a stream that ends the program by this exception. An {@link IOException}
   * would get lost, as printing streams swallow it.
   */
  public static OutputStream noticedBy(OutputStream out) {
    return new Noticing(out);
  }

  /** The platform has only its message to tell a closed pipe from a full disk. */
  private static boolean isCause(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static final class Noticing extends FilterOutputStream {
    Noticing(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        if (isCause(e)) {
          throw new ClosedPipe(e);
        }
        throw e;
      }
    }
  }
}
