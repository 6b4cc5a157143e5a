package io.github.broadsheet.examples.polnear;

import java.util.List;

/**
 * A text with the attributions that people marked in it, and the tokens that a tagger found.
 *
 * @param id the file's name without its ending
 * @param tokens empty if the corpus has none for this article
 */
public record AnnotatedArticle(
    String id, String text, List<GoldStatement> statements, List<TaggedToken> tokens) {}
