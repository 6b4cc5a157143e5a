/**
 * Quotes and attributions by themselves, as formats carry them that stand beside a text and point
 * into it: offsets in Unicode code points, and a text put together again from the words that such a
 * format repeats.
 */
@NullMarked
package io.github.broadsheet.serialization.quotelayer;

import org.jspecify.annotations.NullMarked;
