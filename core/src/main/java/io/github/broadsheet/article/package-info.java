/**
 * The article: its text, its blocks, and what newsrooms say about it.
 *
 * <p>{@link io.github.broadsheet.article.Article} holds one text; {@link
 * io.github.broadsheet.article.Block}s, headlines, bylines and datelines are spans of it. Values
 * with optional parts are sealed interfaces with a {@code Builder}; small closed ones are records.
 */
@NullMarked
package io.github.broadsheet.article;

import org.jspecify.annotations.NullMarked;
