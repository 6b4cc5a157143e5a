package io.github.broadsheet.parser.html.label;

/** How much of a block the head of the page claims to be title, summary or story. */
final class ClaimFeatures implements Features {
  private final Evidence page;

  ClaimFeatures(Evidence page) {
    this.page = page;
  }

  @Override
  public void describe(int i, Row sink) {
    sink.put("title.share", page.titleShare[i]);
    sink.put("title.blocks", page.titleBlock < 0 ? -999 : i - page.titleBlock);
    sink.put(
        "title.good",
        page.titleBlock < 0 ? -1 : i > page.titleBlock ? page.goodWords(page.titleBlock, i) : -2);
    sink.put("description.share", page.descriptionShare[i]);
    sink.put("body.share", page.bodyShare[i]);
  }
}
