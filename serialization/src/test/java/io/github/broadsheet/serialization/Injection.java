package io.github.broadsheet.serialization;

import java.util.List;

/**
 * A document with words of ours put into one place, to be looked for afterwards.
 *
 * @param place what was put where: {@code attribute nitf/head/title/@type}
 * @param document the document with them
 * @param words the words: each occurs nowhere else
 */
record Injection(String place, byte[] document, List<String> words) {}
