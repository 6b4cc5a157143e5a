package io.github.broadsheet.examples.train;

import io.github.broadsheet.examples.polnear.TaggedToken;
import io.github.broadsheet.parser.quote.learnt.Tags;
import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.List;

/** The corpus's own tags and heads, carried over to our tokens. */
final class Silver {
  private static final int ROOT = Tags.RELATIONS.indexOf("root");
  private static final int OTHER = Tags.RELATIONS.indexOf("dep");

  final int[] tags;
  final int[] heads;
  final int[] relations;

  Silver(Tokens tokens, List<TaggedToken> theirs) {
    int size = tokens.size();
    tags = new int[size];
    heads = new int[size];
    relations = new int[size];
    int[] last = lastWithin(tokens, theirs);
    int[] ours = ours(tokens, theirs);
    int[] sentenceStarts = sentenceStarts(theirs);
    for (int i = 0; i < size; i++) {
      TaggedToken token = theirs.get(last[i]);
      tags[i] = tag(token);
      attach(i, last[i], theirs, ours, sentenceStarts);
    }
    breakCycles();
  }

  private static int tag(TaggedToken token) {
    if (token.tag().startsWith("NNP") && Tags.PARTS.contains("NNP-" + token.entity())) {
      return Tags.PARTS.indexOf("NNP-" + token.entity());
    }
    return Math.max(1, Tags.PARTS.indexOf(token.tag()));
  }

  /** For each of our tokens, the last of theirs that begins within it. */
  private static int[] lastWithin(Tokens tokens, List<TaggedToken> theirs) {
    int[] last = new int[tokens.size()];
    int at = 0;
    for (int i = 0; i < last.length; i++) {
      while (at + 1 < theirs.size() && theirs.get(at).end() <= tokens.start(i)) {
        at++;
      }
      int within = at;
      while (within + 1 < theirs.size() && theirs.get(within + 1).start() < tokens.end(i)) {
        within++;
      }
      last[i] = within;
    }
    return last;
  }

  private static int[] ours(Tokens tokens, List<TaggedToken> theirs) {
    int[] ours = new int[theirs.size()];
    int at = 0;
    for (int i = 0; i < ours.length; i++) {
      while (at + 1 < tokens.size() && tokens.end(at) <= theirs.get(i).start()) {
        at++;
      }
      ours[i] = at;
    }
    return ours;
  }

  private static int[] sentenceStarts(List<TaggedToken> theirs) {
    int[] starts = new int[theirs.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = theirs.get(i).sentence() == theirs.get(i - 1).sentence() ? starts[i - 1] : i;
    }
    return starts;
  }

  /** Climbs on while the head lies within the same token of ours. */
  private void attach(int i, int from, List<TaggedToken> theirs, int[] ours, int[] starts) {
    int at = from;
    String relation = theirs.get(at).relation();
    int head = head(at, theirs, starts);
    for (int climbed = 0; head >= 0 && ours[head] == i && climbed < 5; climbed++) {
      relation = theirs.get(head).relation();
      at = head;
      head = head(at, theirs, starts);
    }
    heads[i] = head < 0 || ours[head] == i ? -1 : ours[head];
    int known = Tags.RELATIONS.indexOf(relation);
    relations[i] = heads[i] < 0 ? ROOT : known < 0 ? OTHER : known;
  }

  private static int head(int at, List<TaggedToken> theirs, int[] starts) {
    int place = theirs.get(at).head();
    int head = starts[at] + place - 1;
    return place <= 0 || head >= theirs.size() ? -1 : head;
  }

  private void breakCycles() {
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int climbed = 0; at >= 0; climbed++) {
        if (climbed > 300) {
          heads[i] = -1;
          relations[i] = ROOT;
          break;
        }
        at = heads[at];
      }
    }
  }
}
