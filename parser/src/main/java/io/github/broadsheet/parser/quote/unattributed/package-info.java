/**
 * Words in quotation marks that quote nobody: titles, nicknames, terms, and words a writer holds at
 * arm's length.
 */
@NullMarked
package io.github.broadsheet.parser.quote.unattributed;

import org.jspecify.annotations.NullMarked;
