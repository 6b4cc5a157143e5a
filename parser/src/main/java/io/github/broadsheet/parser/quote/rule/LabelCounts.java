package io.github.broadsheet.parser.quote.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How often each label of a transcript stands, however it is shortened: "Ana Roe:" first, then
 * "Roe:" or "AR:".
 */
final class LabelCounts {
  private static final Set<String> QUESTIONS = Set.of("Q", "Q.", "QUESTION", "Question");
  private static final Set<String> ANSWERS = Set.of("A", "A.", "ANSWER", "Answer");
  private static final int LONGEST_INITIALS = 4;

  /** Of so many questions one need not be sure, "Q Tell us more." */
  private static final int MANY = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> shortForms = new HashMap<>();
  private int total;
  private int questions;
  private int answers;
  private int sure;
  private int sureQuestions;

  /**
   * Counts a label.
   *
   * @param isSure whether it can be nothing else: "Q Magazine named it" begins with a letter too
   */
  void add(String label, boolean isSure) {
    total++;
    sure += isSure ? 1 : 0;
    sureQuestions += isSure && QUESTIONS.contains(label) ? 1 : 0;
    questions += QUESTIONS.contains(label) ? 1 : 0;
    answers += ANSWERS.contains(label) ? 1 : 0;
    counts.merge(label, 1, Integer::sum);
    if (label.indexOf(' ') > 0) {
      shortForms.merge(lastWord(label), 1, Integer::sum);
      shortForms.merge(initials(label), 1, Integer::sum);
    }
  }

  int total() {
    return total;
  }

  /** Whether any label can be nothing else. */
  boolean isSure() {
    return sure > 0;
  }

  /** Whether somebody is asked and answers, be it once. */
  boolean isInterview() {
    return (sureQuestions > 0 && answers > 0) || asksOnly();
  }

  /** Whether all labels are questions, and there is more than one. */
  boolean asksOnly() {
    int sureEnough = total < MANY ? 2 : 1;
    return questions > 1 && questions == total && sureQuestions >= sureEnough;
  }

  boolean comesAgain(String label) {
    boolean asked = isInterview() && (QUESTIONS.contains(label) || ANSWERS.contains(label));
    if (asked || counts.getOrDefault(label, 0) > 1) {
      return true;
    }
    return label.indexOf(' ') > 0
        ? counts.containsKey(lastWord(label)) || hasInitials(initials(label))
        : shortForms.containsKey(label);
  }

  private boolean hasInitials(String initials) {
    return initials.length() <= LONGEST_INITIALS && counts.containsKey(initials);
  }

  private static String lastWord(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  private static String initials(String label) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      if (i == 0 || label.charAt(i - 1) == ' ') {
        initials.append(label.charAt(i));
      }
    }
    return initials.toString();
  }
}
