/**
 * Who said what: finds the quotes and attributions of an article.
 *
 * <p>{@link QuoteAnnotator} is the way in. Behind it, one package a step: {@code token}, {@code
 * mark} and {@code statement} make the text ready; {@code rule}, with the words of {@code cue},
 * finds statements by rules and {@code learnt} by a model; {@code nesting} finds those within
 * others; {@code speaker} and {@code circumstance} say who the sources are and when and where it
 * was said; {@code unattributed} tells titles and nicknames from quotes. This package puts the
 * pieces together.
 */
@NullMarked
package io.github.broadsheet.parser.quote;

import org.jspecify.annotations.NullMarked;
