/**
 * Learns the finder of statements from annotated articles: {@code broadsheet train FOLDER MODEL}.
 *
 * <p>Everything is learnt from one folder, in one thread, in a fixed order, so that the same folder
 * gives the same model byte for byte.
 */
@NullMarked
package io.github.broadsheet.examples.train;

import org.jspecify.annotations.NullMarked;
