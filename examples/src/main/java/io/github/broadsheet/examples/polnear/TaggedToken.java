package io.github.broadsheet.examples.polnear;

/**
 * A token of {@code tokens.tsv.gz}.
 *
 * @param sentence counted from 1
 * @param start offset of its first code unit
 * @param end offset after its last
 * @param tag part of speech
 * @param entity what it names, or "O"
 * @param head the place of its head in the sentence, from 1; 0 for a root, -1 if unknown
 * @param relation to the head
 */
public record TaggedToken(
    int sentence, int start, int end, String tag, String entity, int head, String relation) {}
