/**
 * The News Industry Text Format of the IPTC: one article as XML, with marked text.
 *
 * <p>Read are all versions, with or without namespace; written is version 3.6, valid against its
 * schema. What NITF says and the model does not know is kept in {@link
 * io.github.broadsheet.article.Extensions} under {@code nitf}, by the path of the element around
 * it.
 *
 * @see <a href="https://iptc.org/standards/nitf/">NITF</a>
 */
@NullMarked
package io.github.broadsheet.serialization.nitf;

import org.jspecify.annotations.NullMarked;
