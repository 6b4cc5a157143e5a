/**
 * Finds statements by rules: small strategies, each for one way in which news says who said what.
 *
 * <p>A {@code Sketch} of the text is made first: what each word can be, where cues stand, which
 * passage a word stands in. The strategies read it; the first that understands a cue takes it. No
 * strategy looks further than a few sentences, so that the whole takes time linear in the text.
 */
@NullMarked
package io.github.broadsheet.parser.quote.rule;

import org.jspecify.annotations.NullMarked;
