package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.quote.CircumstanceKind;

/** A circumstance as tokens. {@code value} is empty if the meaning is not known. */
record Found(CircumstanceKind kind, int first, int after, String value) {
  static Found of(CircumstanceKind kind, int first, int after) {
    return new Found(kind, first, after, "");
  }
}
