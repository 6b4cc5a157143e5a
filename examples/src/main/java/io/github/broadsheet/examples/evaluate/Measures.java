package io.github.broadsheet.examples.evaluate;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Counts over many articles how well found attributions agree with true ones.
 *
 * <p>Words count, signs do not. Two attributions are compared if they are paired (see {@link
 * Pairing}); "lenient" asks that their contents agree by half, and that source and cue overlap.
 */
final class Measures {
  /** Contents that agree by less do not count as the same. */
  static final double HALF = 0.5;

  private static final Map<String, Predicate<Scored>> SETS = sets();
  private static final Map<String, BiPredicate<Scored, Scored>> GRADES = grades();
  private static final Map<String, Function<Scored, List<Span>>> ROLES = roles();

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Tally> roleTallies = new LinkedHashMap<>();
  private final Map<String, Tally> sources = new LinkedHashMap<>();
  private final Tally speakers = new Tally();

  private static Map<String, Predicate<Scored>> sets() {
    Map<String, Predicate<Scored>> sets = new LinkedHashMap<>();
    sets.put("all", one -> true);
    sets.put("direct", one -> one.kind() == Scored.Kind.DIRECT);
    sets.put("mixed", one -> one.kind() == Scored.Kind.MIXED);
    sets.put("indirect", one -> one.kind() == Scored.Kind.INDIRECT);
    sets.put("quoted", one -> one.kind() != Scored.Kind.INDIRECT);
    sets.put("speech", Scored::isSpeech);
    return sets;
  }

  private static Map<String, BiPredicate<Scored, Scored>> grades() {
    Map<String, BiPredicate<Scored, Scored>> grades = new LinkedHashMap<>();
    grades.put("content exact", Scored::sameContent);
    grades.put("content found", (a, b) -> a.dice(b) >= HALF);
    grades.put(
        "full exact",
        (a, b) -> a.sameContent(b) && a.source().equals(b.source()) && a.cue().equals(b.cue()));
    grades.put("full lenient", Measures::isRight);
    return grades;
  }

  private static Map<String, Function<Scored, List<Span>>> roles() {
    Map<String, Function<Scored, List<Span>>> roles = new LinkedHashMap<>();
    roles.put("source", Scored::sourceSpans);
    roles.put("cue", Scored::cueSpans);
    roles.put("content", Scored::contentSpans);
    return roles;
  }

  /** Whether content, source and cue agree well enough for a reader. */
  static boolean isRight(Scored a, Scored b) {
    return a.dice(b) >= HALF && a.meetsSource(b) && a.meetsCue(b);
  }

  static List<String> setNames() {
    return List.copyOf(SETS.keySet());
  }

  static List<String> gradeNames() {
    return List.copyOf(GRADES.keySet());
  }

  static List<String> roleNames() {
    return List.copyOf(ROLES.keySet());
  }

  Tally tally(String set, String grade) {
    return tallies.computeIfAbsent(set + "/" + grade, key -> new Tally());
  }

  Tally role(String role) {
    return roleTallies.computeIfAbsent(role, key -> new Tally());
  }

  /** How often the source of a found content is right; its recall says it. */
  Tally sourceGivenContent(String set) {
    return sources.computeIfAbsent(set, key -> new Tally());
  }

  /** Whether quoted words are given to the right speaker, by overlap with the true source. */
  Tally speakers() {
    return speakers;
  }

  void add(ScoreTokens tokens, BitSet quoted, List<Scored> gold, List<Scored> found) {
    Pairing pairing = new Pairing(gold, found);
    SETS.forEach(
        (set, belongs) -> {
          gold.stream()
              .filter(belongs)
              .forEach(one -> grade(set, one, pairing.foundFor(one), true));
          found.stream()
              .filter(belongs)
              .forEach(one -> grade(set, one, pairing.trueFor(one), false));
        });
    ROLES.forEach((role, spans) -> addRole(role(role), tokens, spans, gold, found));
    addSpeakers(quoted, gold, found);
  }

  private void grade(String set, Scored one, Optional<Scored> other, boolean isGold) {
    GRADES.forEach(
        (grade, agrees) -> {
          boolean agreed = other.filter(partner -> agrees.test(one, partner)).isPresent();
          if (isGold) {
            tally(set, grade).gold(agreed);
          } else {
            tally(set, grade).found(agreed);
          }
        });
    other
        .filter(partner -> isGold && one.dice(partner) >= HALF)
        .ifPresent(partner -> sourceGivenContent(set).gold(one.meetsSource(partner)));
  }

  private static void addRole(
      Tally tally,
      ScoreTokens tokens,
      Function<Scored, List<Span>> role,
      List<Scored> gold,
      List<Scored> found) {
    Set<List<Integer>> trueSpans = spans(tokens, role, gold);
    Set<List<Integer>> foundSpans = spans(tokens, role, found);
    trueSpans.forEach(span -> tally.gold(foundSpans.contains(span)));
    foundSpans.forEach(span -> tally.found(trueSpans.contains(span)));
  }

  /** Spans as first and last word, so that signs at their edges do not count. */
  private static Set<List<Integer>> spans(
      ScoreTokens tokens, Function<Scored, List<Span>> role, List<Scored> attributions) {
    Set<List<Integer>> spans = new HashSet<>();
    for (Scored one : attributions) {
      for (Span span : role.apply(one)) {
        BitSet words = tokens.words(List.of(span));
        if (!words.isEmpty()) {
          spans.add(List.of(words.nextSetBit(0), words.length() - 1));
        }
      }
    }
    return spans;
  }

  private void addSpeakers(BitSet quoted, List<Scored> gold, List<Scored> found) {
    List<Scored> trueQuotes = new ArrayList<>(gold);
    trueQuotes.removeIf(one -> one.kind() == Scored.Kind.INDIRECT || one.source().isEmpty());
    List<Scored> foundQuotes = new ArrayList<>(found);
    foundQuotes.removeIf(one -> one.kind() == Scored.Kind.INDIRECT || one.source().isEmpty());
    trueQuotes.forEach(
        one ->
            speakers.gold(foundQuotes.stream().anyMatch(other -> sameSpeaker(one, other, quoted))));
    foundQuotes.forEach(
        one ->
            speakers.found(trueQuotes.stream().anyMatch(other -> sameSpeaker(one, other, quoted))));
  }

  private static boolean sameSpeaker(Scored a, Scored b, BitSet quoted) {
    BitSet shared = (BitSet) a.content().clone();
    shared.and(b.content());
    return shared.intersects(quoted) && a.source().intersects(b.source());
  }
}
