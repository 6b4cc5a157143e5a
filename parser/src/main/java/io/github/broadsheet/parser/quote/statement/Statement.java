package io.github.broadsheet.parser.quote.statement;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import java.util.List;

/**
 * One claim that somebody said, thought or wrote something.
 *
 * <p>Each part is a list of spans in text order, for parts that are broken up, as in "So," she
 * said, "we left." A list is empty if the text does not name the part.
 *
 * @param source the words that name who said it
 * @param cue the words that signal it: "said", "according to"
 * @param content what was said, with its quotation marks
 * @param confidence how probable it is that this is right, from 0 to 1
 * @param rule the name of the rule or model that found it
 * @since 0.1
 */
public record Statement(
    List<Span> source, List<Span> cue, List<Span> content, double confidence, String rule) {

  /** Copies the lists and checks the confidence. */
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    requireNonNull(rule, "rule");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not from 0 to 1");
    }
  }

  /** Where the first of its words stands: of source, cue or content. */
  public Span start() {
    Span first = content.isEmpty() ? new Span(0, 0) : content.get(0);
    first = source.isEmpty() || source.get(0).compareTo(first) > 0 ? first : source.get(0);
    return cue.isEmpty() || cue.get(0).compareTo(first) > 0 ? first : cue.get(0);
  }

  /** Returns this statement with another confidence. */
  public Statement withConfidence(double confidence) {
    return new Statement(source, cue, content, confidence, rule);
  }

  /** Returns this statement with other content. */
  public Statement withContent(List<Span> content) {
    return new Statement(source, cue, content, confidence, rule);
  }
}
