package io.github.broadsheet.parser.html.label;

/** Some features of a block, all of one kind. Made for one page. */
interface Features {
  /** Puts the features of {@code block} into {@code sink}: the same ones for every block. */
  void describe(int block, Row sink);
}
