package io.github.broadsheet.parser.quote.circumstance;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.circumstance.Clause.Reach;
import io.github.broadsheet.parser.quote.circumstance.Clause.Zone;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds when, where, to whom, in what medium and on what occasion something was said.
 *
 * <p>Days are resolved against the dateline, else against the day of publication: a weekday is the
 * last one that is not after it. Takes time linear in the sentence. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class CircumstanceFinder {
  private static final List<CircumstanceReader> READERS =
      List.of(Times::read, Addressees::read, Settings::occasion, Settings::medium, Settings::place);

  private final QuoteText text;
  private final Optional<LocalDate> reference;

  /**
   * Returns a finder for the statements of one article.
   *
   * @param text the article's text, as {@link Article#text()} has it
   */
  public CircumstanceFinder(QuoteText text, Article article) {
    this.text = requireNonNull(text, "text");
    this.reference = ReferenceDay.of(requireNonNull(article, "article"));
  }

  /** Returns the circumstances of a statement, in text order; at most one of a kind. */
  public List<Circumstance> find(Statement statement) {
    Clause clause = Clause.of(text, statement);
    if (clause.zones().isEmpty() && statement.cue().isEmpty()) {
      return List.of();
    }
    Reading reading = reading(statement, clause);
    List<Found> found = new ArrayList<>();
    clause.zones().forEach(zone -> read(reading, zone, found));
    if (statement.source().isEmpty() && !statement.cue().isEmpty()) {
      int sentence =
          text.sentences().sentenceOf(Math.min(reading.cueFirst(), text.tokens().size() - 1));
      Addressees.passive(reading, text.sentences().firstToken(sentence)).ifPresent(found::add);
    }
    return circumstances(text.tokens(), found);
  }

  private Reading reading(Statement statement, Clause clause) {
    int first =
        statement.cue().isEmpty()
            ? clause.cue()
            : text.tokens().firstStartingAt(statement.cue().get(0).start());
    return new Reading(text.tokens(), first, clause.cue(), reference);
  }

  private static void read(Reading reading, Zone zone, List<Found> found) {
    List<Found> here = new ArrayList<>();
    int at = zone.first();
    while (at < zone.after()) {
      Optional<Found> next = readAt(reading, at, zone);
      if (next.isEmpty() && zone.reach() != Reach.ANYWHERE) {
        break;
      }
      next.ifPresent(here::add);
      at = next.filter(each -> !mayHoldMore(each)).map(Found::after).orElse(at + 1);
    }
    if (zone.reach() != Reach.WHOLE || at >= zone.after()) {
      found.addAll(here);
    }
  }

  /** "At a ceremony in Kabul" holds the place. */
  private static boolean mayHoldMore(Found found) {
    return found.kind() == CircumstanceKind.OCCASION;
  }

  private static Optional<Found> readAt(Reading reading, int at, Zone zone) {
    for (CircumstanceReader each : READERS) {
      Optional<Found> found = each.read(reading, at, zone.after());
      boolean fits =
          zone.reach() != Reach.START
              || found.filter(f -> f.kind() == CircumstanceKind.WHERE).isEmpty();
      if (found.isPresent() && fits) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<Circumstance> circumstances(Tokens tokens, List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Circumstance> circumstances = new ArrayList<>();
    for (CircumstanceKind kind : CircumstanceKind.values()) {
      found.stream()
          .filter(each -> each.kind() == kind)
          .findFirst()
          .map(each -> circumstance(tokens, each))
          .ifPresent(circumstances::add);
    }
    circumstances.sort(Comparator.comparing(Circumstance::span));
    return List.copyOf(circumstances);
  }

  private static Circumstance circumstance(Tokens tokens, Found found) {
    Span span = tokens.span(found.first(), found.after());
    Optional<String> value = Optional.of(found.value()).filter(each -> !each.isEmpty());
    return new Circumstance(found.kind(), span, value);
  }
}
