package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Timestamp;

/**
 * One time in a timestamp line.
 *
 * @param isUpdate whether it is the time of a change
 * @param isNamed whether a word such as {@code Published} says what it is
 * @param timestamp the words and their meaning
 */
record Stamp(boolean isUpdate, boolean isNamed, Timestamp timestamp) {}
