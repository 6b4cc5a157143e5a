/**
 * TEI P5, the Text Encoding Initiative's guidelines, for those who edit and study what was said:
 * written only.
 *
 * <p>Every quote is a {@code said} with who said it, to whom, and whether in these words; the
 * speakers are listed in the header. Chapters of the guidelines are named where their elements are
 * written.
 *
 * @see <a href="https://tei-c.org/guidelines/p5/">TEI P5</a>
 */
@NullMarked
package io.github.broadsheet.serialization.tei;

import org.jspecify.annotations.NullMarked;
