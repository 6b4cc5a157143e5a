/** Measurements: how fast, compared with what, on which input. */
@NullMarked
package io.github.broadsheet.examples.benchmark;

import org.jspecify.annotations.NullMarked;
