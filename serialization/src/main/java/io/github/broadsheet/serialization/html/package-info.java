/**
 * Articles as web pages: one conforming HTML document that needs nothing else, with the article as
 * {@code article}, its metadata as schema.org JSON-LD in the head, and its quotes as {@code q} and
 * {@code span} with {@code data-} attributes that say who is quoted and how.
 *
 * <p>What is written here is read here as well, since nothing of it has to be inferred; all other
 * pages are read by the parser module.
 */
@NullMarked
package io.github.broadsheet.serialization.html;

import org.jspecify.annotations.NullMarked;
