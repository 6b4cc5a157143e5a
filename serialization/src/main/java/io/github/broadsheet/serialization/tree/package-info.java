/**
 * JSON as a tree, for formats that are looked through rather than read from front to back: what a
 * format knows is taken out of the tree, what is left over is what the model has no place for.
 */
@NullMarked
package io.github.broadsheet.serialization.tree;

import org.jspecify.annotations.NullMarked;
