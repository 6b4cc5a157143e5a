/**
 * WARC, the file format of web archives (ISO 28500:2017): the pages of a crawl as records of a
 * {@link io.github.broadsheet.corpus.Corpus}.
 */
@NullMarked
package io.github.broadsheet.serialization.warc;

import org.jspecify.annotations.NullMarked;
