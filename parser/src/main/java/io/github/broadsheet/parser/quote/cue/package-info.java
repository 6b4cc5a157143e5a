/**
 * The words that signal attributions: several hundred verbs, nouns and adjectives, each with its
 * class and what may follow it.
 *
 * <p>The list is a resource, {@code cues.txt}; how it is written is said at its head.
 */
@NullMarked
package io.github.broadsheet.parser.quote.cue;

import org.jspecify.annotations.NullMarked;
