/** Which language a text is written in, told from its letters and its small words. */
@NullMarked
package io.github.broadsheet.parser.language;

import org.jspecify.annotations.NullMarked;
