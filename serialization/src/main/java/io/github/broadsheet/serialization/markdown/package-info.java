/**
 * Articles as Markdown: <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31</a>, with
 * tables as GitHub Flavored Markdown has them. Nothing in a text becomes markup by accident.
 */
@NullMarked
package io.github.broadsheet.serialization.markdown;

import org.jspecify.annotations.NullMarked;
