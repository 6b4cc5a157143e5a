/**
 * Trees of markup: elements read from XML, which may be hostile, or from HTML, which may be broken,
 * and written as XML.
 *
 * <p>Formats look for what they know in the tree and take it out; what is left over is what the
 * model has no place for.
 */
@NullMarked
package io.github.broadsheet.serialization.markup;

import org.jspecify.annotations.NullMarked;
