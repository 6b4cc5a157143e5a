package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.text.Span;

/**
 * A token of a text.
 *
 * @param span where it stands
 * @param sentence the number of its sentence
 * @param paragraph the number of its paragraph
 */
record Token(Span span, int sentence, int paragraph) {}
