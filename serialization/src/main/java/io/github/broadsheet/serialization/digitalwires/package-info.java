/**
 * The JSON of news agencies as dpa delivers it, {@code digitalwires}: a story with its metadata in
 * one flat object, bodies in HTML, concepts as qcodes. Read, not written.
 */
@NullMarked
package io.github.broadsheet.serialization.digitalwires;

import org.jspecify.annotations.NullMarked;
