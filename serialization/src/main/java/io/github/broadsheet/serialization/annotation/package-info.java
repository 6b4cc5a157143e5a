/**
 * The W3C Web Annotation Data Model (Recommendation of 23 February 2017): the quote layer of an
 * article as a collection of annotations, each with a position selector and a quote selector for
 * every stretch it is about.
 *
 * <p>The collection holds the text it points into as well, so that it can be read by itself; with
 * {@link io.github.broadsheet.serialization.annotation.WebAnnotationReader#anchor anchor} the layer
 * is put onto an article that is already there, even one whose text has changed a little.
 */
@NullMarked
package io.github.broadsheet.serialization.annotation;

import org.jspecify.annotations.NullMarked;
