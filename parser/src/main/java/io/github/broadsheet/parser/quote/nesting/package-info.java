/**
 * Reports within reports: which statement stands within which, and what the finders miss there.
 *
 * <p>The finders read whole sentences and see the outermost report best. {@link
 * io.github.broadsheet.parser.quote.nesting.InnerReports} reads again what was reported, {@link
 * io.github.broadsheet.parser.quote.nesting.Conjoined} parts reports that stand side by side, and
 * {@link io.github.broadsheet.parser.quote.nesting.Nesting} says what stands within what.
 */
@NullMarked
package io.github.broadsheet.parser.quote.nesting;

import org.jspecify.annotations.NullMarked;
