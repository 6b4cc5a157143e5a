/**
 * What all formats share in carrying an article: the list of the model's fields, the table that
 * says where a format keeps each, and the draft of an article while it is read.
 *
 * <p>A format's losses follow from its table: what an article has and no row of the table writes is
 * lost, and is reported.
 */
@NullMarked
package io.github.broadsheet.serialization.mapping;

import org.jspecify.annotations.NullMarked;
