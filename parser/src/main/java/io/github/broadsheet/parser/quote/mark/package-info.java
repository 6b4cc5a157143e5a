/**
 * Passages between quotation marks: where they open and close, how deep, with which marks.
 *
 * <p>Whether anybody is quoted by them is not decided here.
 */
@NullMarked
package io.github.broadsheet.parser.quote.mark;

import org.jspecify.annotations.NullMarked;
