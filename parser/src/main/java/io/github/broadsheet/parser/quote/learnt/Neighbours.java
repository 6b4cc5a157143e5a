package io.github.broadsheet.parser.quote.learnt;

/**
 * The paragraphs that go on with what a paragraph quotes: after "she said:", after a passage that
 * is not closed, and those that are one quotation from end to end.
 */
final class Neighbours {
  private static final int MOST = 3;

  private Neighbours() {}

  /** The index after the last token of the paragraphs that go on with this one. */
  static int end(TextView view, int paragraph) {
    int end = view.paragraphEnds[paragraph];
    for (int added = 0; added < MOST && goesOn(view, end, added == 0); added++) {
      end = view.paragraphEnds[view.paragraphOf[end]];
    }
    return end;
  }

  /** The first token of the paragraphs that this one goes on with. */
  static int start(TextView view, int paragraph) {
    int start = view.paragraphStarts[paragraph];
    for (int added = 0; added < MOST && start > 0; added++) {
      if (view.quoting[start] != TextView.OPENING_MARK || !leavesOpen(view, start - 1)) {
        break;
      }
      start = view.paragraphStarts[view.paragraphOf[start - 1]];
    }
    return start;
  }

  private static boolean goesOn(TextView view, int next, boolean first) {
    if (next >= view.size || view.quoting[next] != TextView.OPENING_MARK) {
      return false;
    }
    return leavesOpen(view, next - 1)
        || isQuotation(view, next)
        || (first && view.parts[next - 1] == Tags.COLON);
  }

  private static boolean leavesOpen(TextView view, int last) {
    int passage = view.passageOf[last];
    return passage >= 0 && !view.passageClosed[passage];
  }

  /** Whether the paragraph that starts here is one passage, up to two tokens after its end. */
  private static boolean isQuotation(TextView view, int start) {
    int end = view.paragraphEnds[view.paragraphOf[start]];
    return view.passageEnds[view.passageOf[start]] >= end - 2;
  }
}
