package io.github.broadsheet.parser.text;

import io.github.broadsheet.io.Diagnostic;
import java.util.List;

/** A document as characters, without byte order mark, and what was noticed on the way. */
record Decoded(String text, List<Diagnostic> diagnostics) {}
