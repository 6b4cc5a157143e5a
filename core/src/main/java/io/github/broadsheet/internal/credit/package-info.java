/**
 * Who is named in a line that credits somebody, wherever the line came from: the readers of text
 * and pages and those of news formats read it alike.
 */
@NullMarked
package io.github.broadsheet.internal.credit;

import org.jspecify.annotations.NullMarked;
