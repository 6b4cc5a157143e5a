/**
 * The JSON of the Guardian's content API: one piece of content, or the response that holds one or
 * several. Read, not written.
 */
@NullMarked
package io.github.broadsheet.serialization.guardian;

import org.jspecify.annotations.NullMarked;
