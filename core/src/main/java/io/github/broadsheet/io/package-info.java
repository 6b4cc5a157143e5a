/**
 * The way of a document in and out: the ports for readers, annotators and writers, what they return
 * beside the article, and the front door, {@link io.github.broadsheet.io.Articles}.
 *
 * <p>Readers, annotators and writers are found with {@link java.util.ServiceLoader}; another module
 * can add a format by providing {@link io.github.broadsheet.io.ArticleReader} or {@link
 * io.github.broadsheet.io.ArticleWriter}.
 */
@NullMarked
package io.github.broadsheet.io;

import org.jspecify.annotations.NullMarked;
