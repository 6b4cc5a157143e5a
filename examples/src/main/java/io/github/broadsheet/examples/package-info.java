/**
 * The launcher of the example programs, {@link io.github.broadsheet.examples.Broadsheet}.
 *
 * <p>Each program has a package of its own, and in it a class, named for the program, that is its
 * outline in a page.
 */
@NullMarked
package io.github.broadsheet.examples;

import org.jspecify.annotations.NullMarked;
