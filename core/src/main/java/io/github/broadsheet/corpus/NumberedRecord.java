package io.github.broadsheet.corpus;

/**
 * A record of a job's corpus.
 *
 * @param number how many records stand before it
 * @param record the record
 * @param share which part of the bytes of the corpus had been read after it, from 0 to 1
 */
record NumberedRecord(long number, CorpusRecord record, double share) {}
