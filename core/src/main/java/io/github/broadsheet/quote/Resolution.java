package io.github.broadsheet.quote;

import static java.util.Objects.requireNonNull;

/**
 * How a source was led to its speaker.
 *
 * @param speaker who it is
 * @param rule the rule that found out, a short stable name such as {@code last-name}
 * @param confidence how sure that is, from 0 to 1
 * @since 0.1
 */
public record Resolution(Speaker speaker, String rule, double confidence) {
  /**
   * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
   */
  public Resolution {
    requireNonNull(speaker, "speaker");
    requireNonNull(rule, "rule");
    SpanChecks.requireProbability("confidence", confidence);
  }
}
