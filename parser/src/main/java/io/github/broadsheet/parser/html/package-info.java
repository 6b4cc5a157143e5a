/**
 * Reads web pages: finds the story in a page, keeps its structure, and gathers what the page says
 * about it.
 */
@NullMarked
package io.github.broadsheet.parser.html;

import org.jspecify.annotations.NullMarked;
