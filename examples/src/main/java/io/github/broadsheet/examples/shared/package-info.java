/**
 * What the programs share: reading a document that a user names, writing a file, complaining in one
 * line, and putting attributions into an order to show them in.
 */
@NullMarked
package io.github.broadsheet.examples.shared;

import org.jspecify.annotations.NullMarked;
