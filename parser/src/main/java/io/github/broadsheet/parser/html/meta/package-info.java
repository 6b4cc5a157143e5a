/**
 * What a page says of its article outside the article: in structured data, in meta elements, and in
 * the lines around it that give title, authors and times.
 */
@NullMarked
package io.github.broadsheet.parser.html.meta;

import org.jspecify.annotations.NullMarked;
