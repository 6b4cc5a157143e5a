package io.github.broadsheet.examples.report;

import io.github.broadsheet.examples.shared.Html;
import io.github.broadsheet.examples.shared.Labels;
import io.github.broadsheet.io.Discarded;
import io.github.broadsheet.io.ReadResult;

/** Writes what was left out of the article, and what the reader of the document noticed. */
final class Remarks {
  private final Html html;
  private final ReadResult document;

  Remarks(Html html, ReadResult document) {
    this.html = html;
    this.document = document;
  }

  void write() {
    html.open("footer").line();
    document.input().filter(input -> !document.discarded().isEmpty()).ifPresent(this::discarded);
    if (!document.diagnostics().isEmpty()) {
      diagnostics();
    }
    html.element("p", "colophon", "Read as " + document.format() + " by Broadsheet.");
    html.close().line();
  }

  private void discarded(String input) {
    String number = Labels.count(document.discarded().size(), "piece");
    html.open("details").element("summary", number + " of the document left out");
    html.open("ul");
    for (Discarded each : document.discarded()) {
      html.open("li").element("span", "reason", Labels.of(each.reason())).text(" ");
      html.text(each.span().in(input).strip()).close();
    }
    html.close().close().line();
  }

  private void diagnostics() {
    String number = Labels.count(document.diagnostics().size(), "remark");
    html.open("details").element("summary", number + " on the document");
    html.open("ul");
    document.diagnostics().forEach(each -> html.element("li", each.toString()));
    html.close().close().line();
  }
}
