/**
 * Who the sources are: gathers everybody an article names, and leads each statement's source to one
 * of them.
 *
 * <p>{@link SpeakerResolver} is the way in. It reads the cast of the article once and then asks
 * small strategies, the surest first; each names itself in the resolution it gives. Where none is
 * sure enough, a source stays unresolved.
 */
@NullMarked
package io.github.broadsheet.parser.quote.speaker;

import org.jspecify.annotations.NullMarked;
