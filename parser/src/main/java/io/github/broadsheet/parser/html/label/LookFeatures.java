package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Boxes;

/** The blocks that look like a block, and what belongs together with it. */
final class LookFeatures implements Features {
  private final Evidence page;
  private final Boxes boxes;

  LookFeatures(Evidence page) {
    this.page = page;
    this.boxes = page.boxes;
  }

  @Override
  public void describe(int i, Row sink) {
    looks(i, sink);
    units(i, sink);
  }

  private void looks(int i, Row sink) {
    sink.put("look.blocks", page.look.size(i));
    sink.put("look.words", page.look.meanWords(i));
    sink.put("look.goodShare", page.look.goodShare(i, page.goodWords));
    sink.put("look.linkDensity", page.look.linkDensity(i));
    sink.put("wideLook.blocks", page.wideLook.size(i));
    sink.put("wideLook.words", page.wideLook.meanWords(i));
    sink.put("wideLook.goodShare", page.wideLook.goodShare(i, page.goodWords));
    sink.put("wideLook.linkDensity", page.wideLook.linkDensity(i));
  }

  private void units(int i, Row sink) {
    int unit = page.units.unit[i];
    int from = boxes.firstBlock(unit);
    int to = boxes.endBlock(unit);
    float words = page.words(from, to);
    sink.put("unit.markup", boxes.markup(unit).ordinal());
    sink.put("unit.words", words);
    sink.put("unit.meanWords", words / Math.max(1, to - from));
    sink.put("unit.linkDensity", page.linkDensity(from, to));
    sink.put("unit.good", page.goodWords(from, to) / (float) Math.max(1, page.goodWords));
    sink.put("unit.place", i - from);
    int repeated = page.units.repeated[i];
    sink.put("row.length", page.units.rowLength[i]);
    from = repeated < 0 ? 0 : boxes.firstBlock(repeated);
    to = repeated < 0 ? 0 : boxes.endBlock(repeated);
    sink.put("row.words", page.words(from, to));
    sink.put("row.blocks", to - from);
    sink.put("row.linkDensity", page.linkDensity(from, to));
    sink.put("row.good", page.goodWords(from, to) / (float) Math.max(1, page.goodWords));
  }
}
