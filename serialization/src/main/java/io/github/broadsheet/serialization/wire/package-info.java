/**
 * Teletype copy: IPTC 7901 (revision 5, 1995) and ANPA 1312 (1979, with the later guidelines), the
 * formats in which agencies have sent text since the days of the teleprinter.
 *
 * <p>A message is a header, a text and a trailer, parted by control characters. What its parts mean
 * differs by agency; what is not understood is kept as an extension.
 */
@NullMarked
package io.github.broadsheet.serialization.wire;

import org.jspecify.annotations.NullMarked;
