/** Scores the finders of statements against articles that people annotated. */
@NullMarked
package io.github.broadsheet.examples.evaluate;

import org.jspecify.annotations.NullMarked;
