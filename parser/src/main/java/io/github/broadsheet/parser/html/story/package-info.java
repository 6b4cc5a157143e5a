/** Puts an article together from the blocks of a page that were judged to be its story. */
@NullMarked
package io.github.broadsheet.parser.html.story;

import org.jspecify.annotations.NullMarked;
