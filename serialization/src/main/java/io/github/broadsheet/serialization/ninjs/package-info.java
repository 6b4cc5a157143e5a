/**
 * ninjs, “News in JSON”, the IPTC's standard for news items in JSON; versions 1.0 to 3.1 and the
 * dialect that newsroom systems speak.
 *
 * <p>{@code Upgrade} leads every version to the names and lists of 3.1, {@code Downgrade} back;
 * between them {@code NinjsMapping} is the one table of what stands where, and {@code NinjsShape}
 * says what the schemas allow.
 */
@NullMarked
package io.github.broadsheet.serialization.ninjs;

import org.jspecify.annotations.NullMarked;
