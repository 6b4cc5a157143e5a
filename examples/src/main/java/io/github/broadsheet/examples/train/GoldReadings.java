package io.github.broadsheet.examples.train;

import io.github.broadsheet.examples.train.Lesson.TokenStatement;
import io.github.broadsheet.parser.quote.learnt.Candidate;
import io.github.broadsheet.parser.quote.learnt.CueStates;
import io.github.broadsheet.parser.quote.learnt.Role;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The readings that an article's true statements ask for. */
final class GoldReadings {
  private GoldReadings() {}

  /** The role of every token. */
  static byte[] roles(List<TokenStatement> statements, int tokens) {
    byte[] roles = new byte[tokens];
    for (TokenStatement statement : statements) {
      fill(roles, 0, statement.content(), Role.CONTENT);
    }
    for (TokenStatement statement : statements) {
      fill(roles, 0, statement.source(), Role.SOURCE);
      fill(roles, 0, statement.cue(), Role.CUE);
    }
    return roles;
  }

  private static void fill(byte[] roles, int start, List<Span> spans, int role) {
    for (Span span : spans) {
      int from = Math.max(0, span.start() - start);
      int to = Math.min(roles.length, span.end() - start);
      if (from < to) {
        Arrays.fill(roles, from, to, (byte) role);
      }
    }
  }

  /** Gives each candidate the statement whose cue holds its anchor; the surest candidate first. */
  static Map<Candidate, TokenStatement> match(
      List<Candidate> candidates, List<TokenStatement> statements) {
    List<Candidate> surestFirst = new ArrayList<>(candidates);
    surestFirst.sort(Comparator.comparingDouble(candidate -> -candidate.probability()));
    Set<TokenStatement> taken = new HashSet<>();
    Map<Candidate, TokenStatement> matches = new HashMap<>();
    for (Candidate candidate : surestFirst) {
      statements.stream()
          .filter(
              statement -> !taken.contains(statement) && cueAt(statement, candidate).isPresent())
          .findFirst()
          .ifPresent(
              statement -> {
                taken.add(statement);
                matches.put(candidate, statement);
              });
    }
    return matches;
  }

  private static Optional<Span> cueAt(TokenStatement statement, Candidate candidate) {
    return statement.cue().stream().filter(span -> span.contains(candidate.anchor())).findFirst();
  }

  /** The states of a candidate's window; all rejected without a statement. */
  static byte[] frame(Candidate candidate, Optional<TokenStatement> match) {
    byte[] states = new byte[candidate.end() - candidate.start()];
    if (match.isEmpty()) {
      Arrays.fill(states, (byte) CueStates.REJECTED);
      return states;
    }
    TokenStatement statement = match.get();
    int start = candidate.start();
    fill(states, start, statement.content(), Role.CONTENT);
    fill(states, start, statement.source().stream().limit(1).toList(), Role.SOURCE);
    fill(states, start, cueAt(statement, candidate).stream().toList(), Role.CUE);
    toStates(states, candidate.anchor() - start);
    return states;
  }

  private static void toStates(byte[] roles, int anchor) {
    boolean seen = false;
    int before = Role.NONE;
    for (int i = 0; i < roles.length; i++) {
      int role = roles[i];
      // A second source, or one broken by its cue, cannot be read: its rest is left out.
      if (role == Role.SOURCE && seen && before != Role.SOURCE) {
        role = Role.NONE;
      }
      before = role;
      if (role == Role.SOURCE) {
        seen = true;
        roles[i] = CueStates.SOURCE;
        continue;
      }
      int state =
          switch (role) {
            case Role.CUE ->
                i < anchor ? CueStates.CUE : i == anchor ? CueStates.ANCHOR : CueStates.CUE_END;
            case Role.CONTENT -> CueStates.CONTENT;
            default -> CueStates.NONE;
          };
      roles[i] = (byte) (seen ? CueStates.seen(state) : state);
    }
  }
}
