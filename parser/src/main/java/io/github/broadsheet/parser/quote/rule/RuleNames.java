package io.github.broadsheet.parser.quote.rule;

/**
 * Names of rules that others ask for.
 *
 * @since 0.1
 */
public final class RuleNames {
  /** The inner of two reports with the same content: quoted Reyes as saying. */
  public static final String AS_SAYING = "as-saying";

  /** A source cited by another report of the same content. */
  public static final String CITING = "citing";

  /** A paragraph that begins with who speaks and a colon. */
  public static final String TURN = "turn";

  /** A paragraph that is no more than a quotation, in talk between two. */
  public static final String DIALOGUE = "dialogue";

  /** Words signed with a dash and a name. */
  public static final String DASH_CREDIT = "dash-credit";

  /** A quotation whose closing mark is missing. */
  public static final String UNCLOSED_QUOTE = "unclosed-quote";

  /** A sentence without a verb of speech, a colon, and then a quotation. */
  public static final String LEAD_IN = "lead-in";

  /** A quotation that a noun gives to its speaker: “No” was her answer. */
  public static final String NOUN_TAG = "noun-tag";

  /** Who speaks, the cue, and then a quotation. */
  public static final String SUBJECT_CUE_QUOTE = "subject-cue-quote";

  /** Who speaks, the cue, and a clause with "that". */
  public static final String SUBJECT_CUE_THAT = "subject-cue-that";

  /** A thing that somebody knew, saw or expected, told by somebody else. */
  static final String INNER_OBJECT = "subject-cue-inner-object";

  private RuleNames() {}

  /** Whether the rule reads a pattern of the page that a model of sentences cannot learn. */
  public static boolean isPattern(String rule) {
    return switch (rule) {
      case TURN, DASH_CREDIT, UNCLOSED_QUOTE, AS_SAYING, "quoted-as-saying" -> true;
      default -> false;
    };
  }

  /** Whether the rule knows the edges of what it finds better than the model does. */
  public static boolean isSurer(String rule) {
    return switch (rule) {
      case "quote-subject-cue", SUBJECT_CUE_QUOTE, "according-to" -> true;
      default -> false;
    };
  }

  /** Whether a quotation stands right beside who said it, so that it is nobody else's. */
  public static boolean isTagged(String rule) {
    return rule.equals("quote-subject-cue") || rule.equals("quote-cue-subject");
  }

  /**
   * Whether what the rule finds is right often enough where the model finds nothing.
   *
   * @param marked whether words in quotation marks are reported
   */
  public static boolean standsAlone(String rule, boolean marked) {
    return switch (rule) {
      case SUBJECT_CUE_THAT -> marked;
      case "noun-cue", INNER_OBJECT -> false;
      default -> true;
    };
  }

  /**
   * Whether "he" in what the rule found is somebody else than its source: according to them, he.
   */
  public static boolean tellsOfOthers(String rule) {
    return rule.equals("according-to") || rule.equals("clause-subject-cue");
  }
}
