/**
 * Who said what: quotes (the words), attributions (the link from words to source and cue), and the
 * speakers they lead to.
 *
 * <p>All spans are offsets into {@code Article.text()}. Terms follow the field's annotation
 * schemes, above all the Penn Attribution Relations Corpus and PolNeAR: an attribution joins a
 * source, a cue and a content.
 */
@NullMarked
package io.github.broadsheet.quote;

import org.jspecify.annotations.NullMarked;
