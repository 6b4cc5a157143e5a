/**
 * Web pages: extract articles from a folder of them, score the result, explain one, and learn which
 * blocks of a page are the article.
 */
@NullMarked
package io.github.broadsheet.examples.pages;

import org.jspecify.annotations.NullMarked;
