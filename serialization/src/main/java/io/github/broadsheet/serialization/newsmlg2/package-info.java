/**
 * NewsML-G2, the news exchange format of the IPTC (version 2.x read, 2.35 written): {@code
 * newsItem}, {@code packageItem}, {@code newsMessage}.
 *
 * <p>{@code G2Mapping} is the table of what stands where. Codes ({@code medtop:04000000}) are led
 * to their addresses by the catalogs inside the document and by a list of the IPTC's own schemes;
 * catalogs elsewhere are never fetched. The body is read from XHTML, NITF, HTML or plain text, and
 * written as XHTML; quotes are {@code q} and {@code blockquote} elements with an id, which an
 * {@code inlineRef} ties to the {@code assert} about the speaker.
 *
 * <p>Elements that the model holds only part of, or nothing, are kept whole as extensions and put
 * back when the article is written. What the schema has no place for, such as an invalid element or
 * a date in words, is kept in an attribute or element of Broadsheet's own namespace.
 */
@NullMarked
package io.github.broadsheet.serialization.newsmlg2;

import org.jspecify.annotations.NullMarked;
