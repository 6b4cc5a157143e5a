/**
 * The NLP Annotation Format: a text, its tokens, and layers of findings that point to them.
 *
 * <p>Read are versions 3 to 3.3; written is 3.3.1. Blocks go to the layer of text units, who said
 * what to the attribution layer, people to entities and coreferences. The format counts offsets "in
 * characters" and leaves open which; its own tools are in Python and count Unicode code points, as
 * XML does, and so are offsets written here. Some documents made by Java tools count UTF-16 code
 * units: a reader takes the one by which the words are where they should be.
 *
 * @see <a href="https://github.com/newsreader/NAF">NAF</a>
 */
@NullMarked
package io.github.broadsheet.serialization.naf;

import org.jspecify.annotations.NullMarked;
