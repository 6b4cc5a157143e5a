package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the labels of turns out of what is said: in "A: I will write, I think." nobody thinks [A: I
 * will write].
 */
final class SpokenLabels {
  private SpokenLabels() {}

  static List<Statement> without(List<Statement> statements) {
    Map<Integer, Integer> labels = new HashMap<>();
    for (Statement each : statements) {
      if (isTurn(each) && !each.source().isEmpty() && !each.content().isEmpty()) {
        labels.put(each.source().get(0).start(), each.content().get(0).start());
      }
    }
    return labels.isEmpty()
        ? statements
        : statements.stream().map(each -> isTurn(each) ? each : without(each, labels)).toList();
  }

  private static boolean isTurn(Statement statement) {
    return statement.rule().equals(RuleNames.TURN);
  }

  private static Statement without(Statement statement, Map<Integer, Integer> labels) {
    if (statement.content().isEmpty()) {
      return statement;
    }
    Span first = statement.content().get(0);
    int start = labels.getOrDefault(first.start(), first.start());
    if (start == first.start() || start >= first.end()) {
      return statement;
    }
    List<Span> content = new ArrayList<>(statement.content());
    content.set(0, new Span(start, first.end()));
    return statement.withContent(content);
  }
}
