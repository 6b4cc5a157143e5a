package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives verbs that share a subject to the subject of a report within a report. */
final class Regrouping {
  /** How many statements away the one may be whose subject a verb shares. */
  private static final int REACH = 8;

  private static final Set<String> JOINING =
      Set.of("and", "but", "or", "and then", "but then", "then", "and later", "and also");

  private final String text;
  private final Cover contents;
  private final List<Statement> byRules;

  /**
   * Makes the regrouping of one text.
   *
   * @param contents which statement of the model has which words
   * @param byRules all that the rules found, in text order
   */
  Regrouping(String text, Cover contents, List<Statement> byRules) {
    this.text = text;
    this.contents = contents;
    this.byRules = byRules;
  }

  /**
   * "She said the region had agreed to pay and then refused": where the model has all of it
   * reported, the region refused.
   *
   * @param index the place of the rule's statement among all of them
   */
  Statement regrouped(int index) {
    Statement rule = byRules.get(index);
    Optional<Statement> around = contents.first(rule.cue());
    boolean shared =
        around.isPresent()
            && !rule.source().isEmpty()
            && around.get().source().equals(rule.source())
            && around.get().cue().stream().allMatch(cue -> cue.end() < rule.cue().get(0).start());
    return shared
        ? subjectBefore(index, around.get())
            .map(
                other ->
                    new Statement(
                        other.source(), rule.cue(), rule.content(), rule.confidence(), rule.rule()))
            .orElse(rule)
        : rule;
  }

  private Optional<Statement> subjectBefore(int index, Statement around) {
    Statement rule = byRules.get(index);
    Statement last = null;
    List<Statement> neighbours =
        byRules.subList(Math.max(0, index - REACH), Math.min(byRules.size(), index + REACH));
    for (Statement each : neighbours) {
      boolean before = !each.cue().isEmpty() && each.cue().get(0).end() < rule.cue().get(0).start();
      if (before && !each.source().isEmpty() && isReportedBy(around, each)) {
        boolean inside =
            around.content().stream().anyMatch(span -> span.contains(each.source().get(0)));
        last = inside && isJoined(each, rule) ? each : last;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether a statement is no more than a report inside the words that another has. */
  static boolean isReportedBy(Statement outer, Statement inner) {
    return Stream.of(inner.cue(), inner.content())
        .flatMap(List::stream)
        .allMatch(span -> outer.content().stream().anyMatch(words -> words.contains(span)));
  }

  /** Whether no more than "and then" stands between what one says and the other's cue. */
  private boolean isJoined(Statement one, Statement next) {
    int from = one.content().get(one.content().size() - 1).end();
    int to = next.cue().get(0).start();
    if (to - from > 12 || to < from) {
      return false;
    }
    String between = text.substring(from, to).replace(',', ' ').strip();
    return JOINING.contains(between);
  }
}
