/**
 * Statements: who said what, with which words, as plain spans, before speakers are resolved.
 *
 * <p>Finders, by rules or learnt, read a {@link QuoteText} and return {@link Statement}s; the quote
 * annotator builds quotes and attributions from them.
 */
@NullMarked
package io.github.broadsheet.parser.quote.statement;

import org.jspecify.annotations.NullMarked;
