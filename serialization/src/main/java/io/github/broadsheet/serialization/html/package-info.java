/**
 * Articles as web pages: one conforming HTML document that needs nothing else, with the article as
 * {@code article}, its metadata as schema.org JSON-LD in the head, and its quotes as {@code q} and
 * {@code span} with {@code data-} attributes that say who is quoted and how.
 *
 * <p>Pages are read by the parser module, which has to infer what is the story; what is written
 * here is made so that it does.
 */
@NullMarked
package io.github.broadsheet.serialization.html;

import org.jspecify.annotations.NullMarked;
