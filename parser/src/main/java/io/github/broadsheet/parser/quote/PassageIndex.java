package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds passages by place. */
final class PassageIndex {
  private final List<Passage> passages;
  private final int[] starts;

  PassageIndex(List<Passage> passages) {
    this.passages = passages;
    this.starts = passages.stream().mapToInt(Passage::start).toArray();
  }

  /**
   * The passages that mark words of a statement's content as the source's own: the outermost ones
   * inside it that do not hold the whole statement, cue and all.
   */
  List<Passage> inside(Statement statement) {
    // A passage that nothing closes seems to hold its own tag as well.
    int outer = statement.rule().equals(RuleNames.UNCLOSED_QUOTE) ? 0 : depthAround(statement);
    List<Passage> found = new ArrayList<>();
    for (Span span : statement.content()) {
      for (int i = firstReaching(span.start()); i < passages.size(); i++) {
        Passage passage = passages.get(i);
        if (passage.start() >= span.end()) {
          break;
        }
        if (passage.depth() == outer && passage.span().overlaps(span)) {
          found.add(passage);
        }
      }
    }
    return found;
  }

  /** The passages that share words with a stretch, in text order. */
  List<Passage> overlapping(Span span) {
    List<Passage> found = new ArrayList<>();
    for (int i = firstReaching(span.start()); i < passages.size(); i++) {
      if (passages.get(i).start() >= span.end()) {
        break;
      }
      if (passages.get(i).span().overlaps(span)) {
        found.add(passages.get(i));
      }
    }
    return found;
  }

  /** How many passages enclose the cue, or the source where there is no cue. */
  private int depthAround(Statement statement) {
    List<Span> anchor = statement.cue().isEmpty() ? statement.source() : statement.cue();
    return anchor.isEmpty() ? 0 : depthAt(anchor.get(0).start());
  }

  int depthAt(int offset) {
    int depth = 0;
    for (int i = firstReaching(offset); i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.start() > offset) {
        break;
      }
      if (passage.words().contains(offset)) {
        depth = Math.max(depth, passage.depth() + 1);
      }
    }
    return depth;
  }

  /** The outermost passage that may reach an offset. */
  private int firstReaching(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int at = Math.max(0, low - 1);
    int steps = 0;
    while (at > 0 && passages.get(at).depth() > 0 && steps++ < 64) {
      at--;
    }
    return at;
  }
}
