/**
 * Documents that hold several articles, read one at a time: the first with a word about the others,
 * or all of them as a stream.
 */
@NullMarked
package io.github.broadsheet.serialization.items;

import org.jspecify.annotations.NullMarked;
