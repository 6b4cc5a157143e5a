/**
 * Articles from plain text: clean copy, saved pages, wire copy.
 *
 * <p>The way through: bytes are {@linkplain TextDecoder decoded}, cut into {@linkplain Lines
 * lines}, joined into {@linkplain Piece pieces} by the {@linkplain Unwrapper unwrapper}, labelled
 * by rules that look at one line ({@link LineRules}) and by labellers that look at its neighbours
 * ({@link HeadLabeller}, {@link BodyLabeller}), and put together by the {@linkplain Assembler
 * assembler}. Every step takes time linear in the text.
 */
@NullMarked
package io.github.broadsheet.parser.text;

import org.jspecify.annotations.NullMarked;
