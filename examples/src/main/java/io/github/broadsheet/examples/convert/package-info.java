/** Turns a document of one format into another. */
@NullMarked
package io.github.broadsheet.examples.convert;

import org.jspecify.annotations.NullMarked;
