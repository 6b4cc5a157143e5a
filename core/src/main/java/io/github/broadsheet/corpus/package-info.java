/**
 * Many documents: a corpus of files, folders and archives, read and annotated on all cores.
 *
 * <p>A {@link io.github.broadsheet.corpus.Corpus} gives an {@link
 * io.github.broadsheet.corpus.Outcome} for each record: its articles, or why there are none.
 * Nothing stops the run, and nothing is lost. A {@link io.github.broadsheet.corpus.CorpusJob}
 * writes the outcomes to files, and goes on where it was killed.
 */
@NullMarked
package io.github.broadsheet.corpus;

import org.jspecify.annotations.NullMarked;
