package io.github.broadsheet.serialization.markup;

/** What stands inside an element: another one, or characters. */
public sealed interface Node permits Element, Characters {}
