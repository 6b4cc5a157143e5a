/**
 * News articles as <a href="https://schema.org/NewsArticle">schema.org</a> describes them, in
 * JSON-LD 1.1: what publishers put into the head of their pages.
 *
 * <p>The body is plain text, so its structure is lost; quotes are kept, as {@code Quotation} with
 * {@code spokenByCharacter}, reported statements as {@code Claim}. The vocabulary is that of
 * version 30.0.
 */
@NullMarked
package io.github.broadsheet.serialization.schemaorg;

import org.jspecify.annotations.NullMarked;
