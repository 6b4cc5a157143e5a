package io.github.broadsheet.examples.polnear;

import io.github.broadsheet.text.Span;
import java.util.List;

/** An attribution as people marked it; spans that touch are joined. */
public record GoldStatement(List<Span> source, List<Span> cue, List<Span> content) {}
