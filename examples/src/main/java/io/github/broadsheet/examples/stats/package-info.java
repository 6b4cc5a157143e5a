/** Draws who is quoted in a corpus: most, by which outlets, over time, with which verbs. */
@NullMarked
package io.github.broadsheet.examples.stats;

import org.jspecify.annotations.NullMarked;
