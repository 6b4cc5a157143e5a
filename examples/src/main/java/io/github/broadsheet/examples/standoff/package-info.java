/** Writes the attributions of a folder of texts as offsets into the files, for scoring. */
@NullMarked
package io.github.broadsheet.examples.standoff;

import org.jspecify.annotations.NullMarked;
