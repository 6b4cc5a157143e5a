/** Reads and annotates a corpus on all cores, and goes on where it was killed. */
@NullMarked
package io.github.broadsheet.examples.corpus;

import org.jspecify.annotations.NullMarked;
