/**
 * Which blocks of a page are the article: evidence about the page and each block, weighed by
 * decision trees that were learnt from pages with known articles.
 */
@NullMarked
package io.github.broadsheet.parser.html.label;

import org.jspecify.annotations.NullMarked;
