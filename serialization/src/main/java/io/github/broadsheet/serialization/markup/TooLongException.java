package io.github.broadsheet.serialization.markup;

import java.io.IOException;

/** There are more bytes than may be read. */
public final class TooLongException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLongException(String message) {
    super(message);
  }
}
