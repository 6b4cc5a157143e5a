/**
 * Canonical JSON: articles as Broadsheet itself keeps them, with nothing lost.
 *
 * <p>What {@link io.github.broadsheet.serialization.json.JsonWriter} writes, {@link
 * io.github.broadsheet.serialization.json.JsonReader} reads back into an equal article. The format
 * is described by a JSON Schema, {@link
 * io.github.broadsheet.serialization.json.JsonFormat#schema()}. An article of one sentence:
 *
 * <pre>{@code
 * {"broadsheet":{"format":"broadsheet-article","version":"1.0"},
 *  "text":"“We left,” Ana Roe said.",
 *  "blocks":[{"kind":"paragraph","span":[0,24]}],
 *  "quotes":[{"kind":"direct","spans":[[0,10]],"marked":[[0,10]]}],
 *  "speakers":[{"name":"Ana Roe","kind":"person","mentions":[[11,18]]}],
 *  "attributions":[{"id":"a1","quote":0,
 *    "source":{"kind":"named","spans":[[11,18]]},
 *    "cue":{"lemma":"say","class":"says","spans":[[19,23]]},
 *    "resolution":{"speaker":0,"rule":"full-name","confidence":1.0}}]}
 * }</pre>
 *
 * <p>Spans are {@code [start, end)} in UTF-16 code units of {@code text}. Properties come in a
 * fixed order; empty lists, false flags and defaults are left out. A quote and a speaker stand once
 * and are referred to by their index.
 *
 * <p><b>Versions.</b> A new minor version adds optional properties and nothing else; a reader of an
 * older one keeps what it does not know in the article's {@linkplain
 * io.github.broadsheet.article.Extensions extensions}, by JSON Pointer, reports it as {@code
 * unknown-property}, and the writer puts it back where it was. Anything else that changes makes a
 * new major version, which older readers refuse.
 *
 * <p>For corpora there is one article a line, in the format {@code jsonl}.
 */
@NullMarked
package io.github.broadsheet.serialization.json;

import org.jspecify.annotations.NullMarked;
