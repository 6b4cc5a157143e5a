package io.github.broadsheet.io;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * No article could be made of an input. The message names what was found, where, and the limit it
 * broke; {@link #getCause()} holds what a parser underneath said, if one did.
 *
 * @since 0.1
 */
public final class ParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Optional<Position> position;

  /** Makes an exception about an input as a whole. */
  public ParseException(String code, String message) {
    this(code, message, Optional.empty(), null);
  }

  /** Makes an exception about one place of an input. */
  public ParseException(String code, String message, Position position) {
    this(code, message, Optional.of(position), null);
  }

  /** Makes an exception about an input as a whole, on top of another. */
  public ParseException(String code, String message, Throwable cause) {
    this(code, message, Optional.empty(), cause);
  }

  /** Makes an exception about one place of an input, on top of another. */
  public ParseException(String code, String message, Position position, Throwable cause) {
    this(code, message, Optional.of(position), cause);
  }

  private ParseException(
      String code, String message, Optional<Position> position, @Nullable Throwable cause) {
    super(position.map(p -> message + " (" + p + ")").orElse(message), cause);
    this.code = requireNonNull(code, "code");
    this.position = position;
  }

  /** Returns a short stable name of what went wrong, such as {@code not-text}. */
  public String code() {
    return code;
  }

  /** Returns where in the input it went wrong, if that is one place. */
  public Optional<Position> position() {
    return position == null ? Optional.empty() : position;
  }
}
