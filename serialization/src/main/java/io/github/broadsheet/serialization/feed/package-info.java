/**
 * Feeds: Atom 1.0 (RFC 4287) and 0.3, RSS 2.0 and its forerunners, RSS 1.0; with Media RSS, Dublin
 * Core, and bodies in {@code content:encoded}.
 *
 * <p>A feed is read as a stream of articles, one item in memory at a time; what the feed says about
 * itself goes with each of them, as {@code atom:source} would carry it. Atom is written, RSS is
 * not. No feed holds quotes, other than in its text.
 */
@NullMarked
package io.github.broadsheet.serialization.feed;

import org.jspecify.annotations.NullMarked;
