/**
 * Positions in text: spans, lines and columns, code points, the way from one text to another, and
 * edits.
 *
 * <p>Every offset in Broadsheet is zero-based and counts UTF-16 code units, as {@link
 * java.lang.String} does.
 */
@NullMarked
package io.github.broadsheet.text;

import org.jspecify.annotations.NullMarked;
