/**
 * The learnt finder of statements: a tagger, a parser and three linear models over hashed features.
 *
 * <p>Text flows one way: {@link Syntax} (parts of speech and heads), {@link TextView} (what
 * features are made of), two readings that give every token a role ({@link RoleReader}), and one
 * reading for each cue that finds its source and content ({@link FrameReader}). What is learnt lies
 * in a resource; the programs that learn it are among the examples and use the same feature
 * classes.
 */
@NullMarked
package io.github.broadsheet.parser.quote.learnt;

import org.jspecify.annotations.NullMarked;
