/**
 * Words, punctuation and sentences of a text, as offsets into it.
 *
 * <p>A text is scanned once; what later stages need of a token (where it stands, what it looks
 * like, the hash of its spelling) lies in arrays of numbers. Strings are cut only when asked for.
 */
@NullMarked
package io.github.broadsheet.parser.quote.token;

import org.jspecify.annotations.NullMarked;
