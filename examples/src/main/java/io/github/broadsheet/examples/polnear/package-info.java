/** Reads articles annotated with attributions, laid out in folders as PolNeAR is. */
@NullMarked
package io.github.broadsheet.examples.polnear;

import org.jspecify.annotations.NullMarked;
