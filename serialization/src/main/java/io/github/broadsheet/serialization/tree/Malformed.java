package io.github.broadsheet.serialization.tree;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our words what Jackson says of a document that is no JSON. */
public final class Malformed {
  private Malformed() {}

  /** Returns what is wrong, without Jackson's description of the input. */
  public static String explanation(JacksonException e) {
    String message = e.getOriginalMessage();
    if (e instanceof UnexpectedEndOfInputException
        || message.startsWith("Unexpected end-of-input")) {
      return "the input ends in the middle of the document";
    }
    int source = message.indexOf("[Source:");
    int cut = source < 0 ? message.length() : Math.max(0, message.lastIndexOf(" (", source));
    return "malformed JSON: " + message.substring(0, cut);
  }
}
