/** Where reading begins: what the parsers of all kinds of input share. */
@NullMarked
package io.github.broadsheet.parser;

import org.jspecify.annotations.NullMarked;
