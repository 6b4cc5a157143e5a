package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.article.Timestamp;
import java.util.Optional;

/**
 * One entry of a live blog, as structured data have it.
 *
 * @param headline its headline
 * @param posted when it was posted
 * @param body its words; may be empty
 */
public record LiveUpdate(Optional<String> headline, Optional<Timestamp> posted, String body) {}
