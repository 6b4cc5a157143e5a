/**
 * The body of NITF, which other formats carry as well: its vocabulary for blocks, quotes, names and
 * dates, between the elements of HTML that {@code story} reads and writes.
 */
@NullMarked
package io.github.broadsheet.serialization.nitf.story;

import org.jspecify.annotations.NullMarked;
