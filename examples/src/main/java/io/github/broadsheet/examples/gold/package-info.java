/**
 * Scores speakers, reports within reports, and short quoted strings against articles marked by
 * hand: {@code broadsheet gold FOLDER}.
 *
 * <p>{@code Folder} reads the articles, {@code Pairs} finds each expected statement among those
 * found, and there is one measure for each question.
 */
@NullMarked
package io.github.broadsheet.examples.gold;

import org.jspecify.annotations.NullMarked;
