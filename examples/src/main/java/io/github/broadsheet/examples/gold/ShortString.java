package io.github.broadsheet.examples.gold;

import io.github.broadsheet.text.Span;

/** A short string in quotation marks and what a person took it for: QUOTE, SCRAP, TITLE … */
record ShortString(Span span, String kind) {}
