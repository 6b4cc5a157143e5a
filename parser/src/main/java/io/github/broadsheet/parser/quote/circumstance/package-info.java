/**
 * The circumstances of a statement: to whom, when, where, in what medium and on what occasion
 * something was said.
 *
 * <p>{@link CircumstanceFinder} is the way in. It reads only the clause that holds source and cue,
 * never what was said.
 */
@NullMarked
package io.github.broadsheet.parser.quote.circumstance;

import org.jspecify.annotations.NullMarked;
