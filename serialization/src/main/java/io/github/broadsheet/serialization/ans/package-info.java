/**
 * ANS, the Arc Native Specification, version 0.10: stories as Arc's systems keep them, a list of
 * content elements with metadata beside it.
 */
@NullMarked
package io.github.broadsheet.serialization.ans;

import org.jspecify.annotations.NullMarked;
