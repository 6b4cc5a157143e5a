package io.github.broadsheet.parser.quote;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.statement.StatementFinder;
import io.github.broadsheet.parser.quote.unattributed.StringKinds;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together what the learnt model and the rules find.
 *
 * <p>Where both read the same cue, the surer one says where the statement ends: the rules for
 * quotation marks next to who said it, the model where it is sure of itself. What only one of them
 * sees is kept as well; reports within reports and patterns of the page are the rules' alone.
 */
final class CombinedFinder implements StatementFinder {
  /** Below this the model is right about the edges no more often than the rules (PolNeAR dev). */
  private static final double SURE = 0.6;

  /** Above this the model is right more often than not even about a cue that no list knows. */
  private static final double CREDIBLE = 0.7;

  private static final Set<CueClass> INNER_STATES = EnumSet.of(CueClass.FEELS, CueClass.BELIEVES);

  private static final Set<String> NAMING =
      Set.of("as", "titled", "entitled", "dubbed", "nicknamed", "called", "named");

  private final StatementFinder learnt;
  private final StatementFinder rules;

  CombinedFinder(StatementFinder learnt, StatementFinder rules) {
    this.learnt = requireNonNull(learnt, "learnt");
    this.rules = requireNonNull(rules, "rules");
  }

  @Override
  public List<Statement> find(QuoteText text) {
    return new Run(text, learnt.find(text), rules.find(text)).combined();
  }

  /** One text: what both found, and what is kept. */
  private static final class Run {
    private final QuoteText text;
    private final PassageIndex passages;
    private final StringKinds strings;
    private final List<Statement> byModel;
    private final List<Statement> byRules;
    private final Cover modelCues;
    private final Cover modelContents;
    private final Cover ruleCues;
    private final Cover ruleContents;
    private final Cover patterns;
    private final Set<Statement> superseded = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Handover handover;
    private final Regrouping regrouping;
    private final List<Statement> kept = new ArrayList<>();
    private final List<Statement> left = new ArrayList<>();

    Run(QuoteText text, List<Statement> byModel, List<Statement> byRules) {
      this.text = text;
      this.passages = new PassageIndex(text.passages());
      this.strings = new StringKinds(text);
      this.byModel = byModel;
      this.byRules = byRules;
      this.modelCues = new Cover(text.text().length());
      this.modelContents = new Cover(text.text().length());
      this.ruleCues = new Cover(text.text().length());
      this.ruleContents = new Cover(text.text().length());
      this.patterns = new Cover(text.text().length());
      this.handover = new Handover(text.text(), passages, modelContents);
      this.regrouping = new Regrouping(text.text(), modelContents, byRules);
    }

    List<Statement> combined() {
      for (Statement statement : byModel) {
        modelCues.add(statement, statement.cue());
        modelContents.add(statement, statement.content());
      }
      byRules.forEach(statement -> ruleCues.add(statement, statement.cue()));
      for (int i = 0; i < byRules.size(); i++) {
        weigh(i);
      }
      left.forEach(this::keepIfReported);
      for (Statement statement : byModel) {
        boolean free = !patterns.touches(statement.cue()) && !patterns.touches(statement.content());
        if (free && !superseded.contains(statement) && isCredible(statement)) {
          Statement whole = handover.rest(statement);
          if (!whole.content().isEmpty()) { // else all of it was somebody else's
            kept.add(Semicolons.ended(Edges.trimmed(whole, text.text()), text, passages));
          }
        }
      }
      kept.sort(Comparator.comparing(Statement::start));
      return kept;
    }

    /**
     * A cue that no list knows is mostly an act, "has targeted the embassy"; what is known as
     * something is named, not quoted.
     */
    private boolean isCredible(Statement statement) {
      if (statement.source().isEmpty() && NAMING.contains(lastWord(statement))) {
        return false;
      }
      return statement.confidence() >= CREDIBLE
          || CueFinder.isKnown(text, statement)
          || hasMarks(statement);
    }

    private String lastWord(Statement statement) {
      if (statement.cue().isEmpty()) {
        return "";
      }
      String cue = statement.cue().get(0).in(text.text()).trim();
      return cue.substring(cue.lastIndexOf(' ') + 1);
    }

    private boolean hasMarks(Statement statement) {
      return statement.content().stream()
          .flatMap(span -> passages.overlapping(span).stream())
          .anyMatch(passage -> strings.certain(passage).isEmpty());
    }

    private void weigh(int index) {
      Statement rule = byRules.get(index);
      if (rule.rule().equals(RuleNames.DIALOGUE)) {
        handover.cutFrom(rule.content().get(0));
        keep(rule);
        return;
      }
      if (RuleNames.isPattern(rule.rule())) {
        kept.add(rule);
        patterns.add(rule, rule.cue());
        patterns.add(rule, rule.content());
        return;
      }
      if (rule.rule().equals(RuleNames.LEAD_IN) && modelContents.touches(rule.content())) {
        return; // the model knows who says it by what verb
      }
      Optional<Statement> twin = modelCues.first(rule.cue());
      Optional<Statement> mistaken = mistaken(rule, twin.isPresent());
      if (mistaken.isPresent()) {
        superseded.add(mistaken.get());
        keep(rule);
      } else if (twin.isEmpty()) {
        addIfNew(index);
      } else if (isSurer(rule, twin.get())) {
        superseded.add(twin.get());
        ruleContents.add(rule, rule.content());
        kept.add(agreed(withBetterSource(rule, twin.get()), twin.get()));
      }
    }

    /** A statement of the model that the rule shows to be none. */
    private Optional<Statement> mistaken(Statement rule, boolean hasTwin) {
      Optional<Statement> around =
          modelContents
              .first(rule.cue())
              .filter(one -> isAside(one, rule))
              .filter(one -> RuleNames.isSurer(rule.rule()) || !CueFinder.isKnown(text, one));
      return around.isPresent() || hasTwin ? around : miscued(rule);
    }

    /** “We were poor,” captain Roe told them: the model took the captain for the cue. */
    private Optional<Statement> miscued(Statement rule) {
      return modelContents
          .first(rule.content())
          .filter(one -> one.content().equals(rule.content()))
          .filter(one -> !CueFinder.isKnown(text, one) && CueFinder.isKnown(text, rule))
          .filter(one -> RuleNames.standsAlone(rule.rule(), hasMarks(rule)));
    }

    private void keep(Statement rule) {
      ruleContents.add(rule, rule.content());
      kept.add(rule);
    }

    private boolean isSurer(Statement rule, Statement twin) {
      return RuleNames.isSurer(rule.rule())
          || twin.confidence() < SURE
          || takesInMarks(rule, twin)
          || saysNothing(twin)
          || twin.source().stream().anyMatch(source -> Days.isBare(text.tokens(), source))
          || beginsInCue(rule, twin)
          || reportsItsSource(rule, twin)
          || reportsATitle(twin)
          || swallowsAnotherReport(rule, twin);
    }

    /** Whether the model took the one who "was convinced that" for what was thought. */
    private static boolean reportsItsSource(Statement rule, Statement twin) {
      return twin.source().isEmpty()
          && rule.rule().equals(RuleNames.SUBJECT_CUE_THAT)
          && rule.source().get(0).equals(twin.content().get(0));
    }

    /** Whether the model took a part of the cue "rejected as baseless" for what was rejected. */
    private static boolean beginsInCue(Statement rule, Statement twin) {
      Span first = twin.content().get(0);
      return twin.content().size() == 1
          && rule.content().size() == 1
          && first.end() == rule.content().get(0).end()
          && rule.cue().stream().anyMatch(cue -> cue.contains(first.start()));
    }

    /** Whether the model stopped at the comma of "that, according to Roe, it leaked". */
    private boolean saysNothing(Statement twin) {
      return twin.content().size() == 1
          && twin.content().get(0).in(text.text()).equalsIgnoreCase("that");
    }

    /** “We left,” a man who asked for silence said: to ask stands aside. */
    private static boolean isAside(Statement other, Statement rule) {
      return other.cue().stream()
          .anyMatch(cue -> rule.source().stream().anyMatch(source -> source.contains(cue)));
    }

    /** Whether the model took the programme "on “Morning News,” Roe said" for what was said. */
    private boolean reportsATitle(Statement twin) {
      Span first = twin.content().get(0);
      List<Passage> marks = passages.overlapping(first);
      return !twin.cue().isEmpty()
          && first.end() <= twin.cue().get(0).start()
          && !marks.isEmpty()
          && marks.stream().allMatch(passage -> strings.certain(passage).isPresent());
    }

    /** Whether the model took "X questions this and" for the source of what X describes next. */
    private boolean swallowsAnotherReport(Statement rule, Statement twin) {
      return ruleCues
          .first(twin.source())
          .filter(other -> other.source().equals(rule.source()))
          .isPresent();
    }

    /** Whether the rule's content goes on over a quotation that the model leaves to nobody. */
    private boolean takesInMarks(Statement rule, Statement twin) {
      Span last = rule.content().get(rule.content().size() - 1);
      Span modelLast = twin.content().get(twin.content().size() - 1);
      if (last.end() <= modelLast.end()) {
        return false;
      }
      return passages.overlapping(new Span(modelLast.end(), last.end())).stream()
          .anyMatch(
              passage ->
                  passage.start() >= modelLast.end()
                      && passage.end() <= last.end()
                      && !modelContents.touches(List.of(passage.span())));
    }

    /** Before a quotation the model finds the subject more surely than the rules. */
    private Statement withBetterSource(Statement rule, Statement twin) {
      boolean model =
          rule.rule().equals(RuleNames.SUBJECT_CUE_QUOTE)
              && !twin.source().isEmpty()
              && !(goesOn(twin) && !rule.source().isEmpty());
      return model
          ? new Statement(twin.source(), rule.cue(), rule.content(), rule.confidence(), rule.rule())
          : rule;
    }

    /** "The mayor smiled and" took a verb of its own for part of the subject. */
    private boolean goesOn(Statement twin) {
      String source = twin.source().get(twin.source().size() - 1).in(text.text());
      return source.endsWith(" and") || source.endsWith(" but") || source.endsWith(" then");
    }

    /** Two that agree on the words are surer than either alone. */
    private static Statement agreed(Statement rule, Statement twin) {
      boolean same = rule.content().equals(twin.content());
      double doubt = (1 - rule.confidence()) * (same ? 0.5 : 1);
      return rule.withConfidence(1 - doubt);
    }

    /** "The driver told police that he slept, a court heard": what is around it was kept later. */
    private void keepIfReported(Statement rule) {
      if (ruleContents.touches(rule.cue()) && !modelContents.touches(rule.content())) {
        kept.add(rule.withConfidence(rule.confidence() * 0.6));
      }
    }

    private void addIfNew(int index) {
      Statement rule = regrouping.regrouped(index);
      boolean nested =
          modelContents.touches(rule.cue())
              || ruleContents.touches(rule.cue())
              || patterns.touches(rule.cue());
      boolean free =
          modelContents.all(rule.content()).allMatch(inner -> Regrouping.isReportedBy(rule, inner))
              && (RuleNames.standsAlone(rule.rule(), hasMarks(rule)) || tellsOfAMind(rule));
      if (nested || free) {
        ruleContents.add(rule, rule.content());
        kept.add(rule.withConfidence(rule.confidence() * 0.6));
      } else if (RuleNames.isTagged(rule.rule()) && handover.isTakenAlong(rule)) {
        handover.cutOff(rule.content().get(0));
        keep(rule.withConfidence(rule.confidence() * 0.8));
      } else {
        left.add(rule);
      }
    }

    /** "She regretted that nobody had called": the model learnt of speech first. */
    private boolean tellsOfAMind(Statement rule) {
      return rule.rule().equals(RuleNames.SUBJECT_CUE_THAT)
          && CueFinder.cueOf(text, rule)
              .filter(cue -> INNER_STATES.contains(cue.cueClass()))
              .isPresent();
    }
  }
}
