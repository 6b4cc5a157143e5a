/**
 * A page cut into blocks of text: one pass over the tree that fills flat arrays, with what markup
 * and words say of each block. Judges nothing.
 */
@NullMarked
package io.github.broadsheet.parser.html.block;

import org.jspecify.annotations.NullMarked;
