/** Prints who said what as a table in a terminal. */
@NullMarked
package io.github.broadsheet.examples.quotes;

import org.jspecify.annotations.NullMarked;
