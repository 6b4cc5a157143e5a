/**
 * NewsML 1, the IPTC's format before NewsML-G2 (versions 1.0 to 1.2): {@code NewsML} with any
 * number of {@code NewsItem}s. Read only.
 *
 * <p>Components nest; the one that holds the text decides, together with those around it. The text
 * is NITF, XHTML or plain; other components with a reference to a file become media. What the model
 * does not hold is kept as markup.
 */
@NullMarked
package io.github.broadsheet.serialization.newsml1;

import org.jspecify.annotations.NullMarked;
