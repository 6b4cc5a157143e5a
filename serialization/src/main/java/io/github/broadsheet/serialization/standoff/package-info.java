/**
 * Quotes beside their text: brat's {@code .ann} files, quotes as JSON Lines, and tables of quotes
 * as CSV and TSV.
 *
 * <p>Such a file points into a text that stands elsewhere, and repeats the words it points at. Read
 * by itself it gives an article whose text has those words at their places and is blank otherwise.
 * All offsets are Unicode code points.
 */
@NullMarked
package io.github.broadsheet.serialization.standoff;

import org.jspecify.annotations.NullMarked;
