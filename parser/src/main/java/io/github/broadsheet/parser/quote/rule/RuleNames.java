package io.github.broadsheet.parser.quote.rule;

/** Names of rules that others ask for. */
public final class RuleNames {
  /** The inner of two reports with the same content: quoted Reyes as saying. */
  public static final String AS_SAYING = "as-saying";

  /** A source cited by another report of the same content. */
  public static final String CITING = "citing";

  private RuleNames() {}

  /**
   * Whether "he" in what the rule found is somebody else than its source: according to them, he.
   */
  public static boolean tellsOfOthers(String rule) {
    return rule.equals("according-to") || rule.equals("clause-subject-cue");
  }
}
