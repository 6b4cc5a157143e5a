package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Takes words from statements of the model that a rule gives to somebody else. */
final class Handover {
  private final String text;
  private final PassageIndex passages;
  private final Cover contents;
  private final IdentityHashMap<Statement, Statement> shortened = new IdentityHashMap<>();

  /**
   * Starts with nothing handed over.
   *
   * @param contents which statement of the model has which words
   */
  Handover(String text, PassageIndex passages, Cover contents) {
    this.text = text;
    this.passages = passages;
    this.contents = contents;
  }

  /** What is left of a statement of the model. */
  Statement rest(Statement statement) {
    return shortened.getOrDefault(statement, statement);
  }

  /** The plan was “over.” “Why?” Ames asked: the model gave “Why?” to who said the first. */
  boolean isTakenAlong(Statement rule) {
    Span words = rule.content().get(0);
    Optional<Statement> owner = contents.first(rule.content());
    List<Passage> marks = passages.overlapping(words);
    return rule.content().size() == 1
        && owner.isPresent()
        && owner.get().cue().stream().allMatch(cue -> cue.end() <= words.start())
        && !owner.get().content().equals(rule.content())
        && marks.size() == 1
        && marks.get(0).span().equals(words)
        && owner.get().content().stream().anyMatch(span -> isTail(words, span));
  }

  private boolean isTail(Span words, Span content) {
    if (content.equals(words)) {
      return true;
    }
    int before = words.start() - 1;
    return content.end() == words.end()
        && content.start() < before
        && text.charAt(before) == ' '
        && "\u201D\".!?".indexOf(text.charAt(before - 1)) >= 0;
  }

  /** Takes the last words of a statement from it. */
  void cutOff(Span tail) {
    Statement owner = contents.first(List.of(tail)).orElseThrow();
    Statement whole = rest(owner);
    List<Span> content = new ArrayList<>(whole.content());
    content.remove(tail);
    content.replaceAll(
        span -> span.contains(tail) ? new Span(span.start(), tail.start() - 1) : span);
    shortened.put(owner, whole.withContent(content));
  }

  /** Takes words from all statements that have them, with what follows in the same stretch. */
  void cutFrom(Span words) {
    contents
        .all(List.of(words))
        .distinct()
        .forEach(owner -> shortened.put(owner, cut(owner, words)));
  }

  private Statement cut(Statement owner, Span words) {
    Statement whole = rest(owner);
    List<Span> content = new ArrayList<>();
    for (Span span : whole.content()) {
      int end = span.overlaps(words) ? words.start() : span.end();
      while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end > span.start()) {
        content.add(new Span(span.start(), end));
      }
    }
    return whole.withContent(content);
  }
}
