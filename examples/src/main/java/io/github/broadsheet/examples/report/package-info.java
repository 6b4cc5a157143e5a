/** Writes a page for a browser: the article with every quote marked by its speaker. */
@NullMarked
package io.github.broadsheet.examples.report;

import org.jspecify.annotations.NullMarked;
