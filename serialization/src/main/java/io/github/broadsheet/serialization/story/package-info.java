/**
 * The text of an article between blocks with spans and a tree of markup: what every format with a
 * body in HTML, XHTML or a dialect of it shares.
 */
@NullMarked
package io.github.broadsheet.serialization.story;

import org.jspecify.annotations.NullMarked;
