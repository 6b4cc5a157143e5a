package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.circumstance.CircumstanceFinder;
import io.github.broadsheet.parser.quote.speaker.SourceReading;
import io.github.broadsheet.parser.quote.speaker.SpeakerResolver;
import io.github.broadsheet.parser.quote.statement.ArticleParts;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares speakers, source kinds and circumstances of expected statements with what is found. */
final class SpeakerScore {
  private int names;
  private int namesRight;
  private int hard;
  private int hardRight;
  private int kinds;
  private int kindsRight;
  private int circumstances;
  private int circumstancesRight;
  private int circumstancesFound;
  final List<String> errors = new ArrayList<>();

  static SpeakerScore of(Path folder) throws IOException {
    SpeakerScore score = new SpeakerScore();
    GoldDocument.in(folder).forEach(score::add);
    return score;
  }

  private void add(GoldDocument gold) {
    QuoteText text = ArticleParts.of(gold.article).quoteText();
    List<SourceReading> readings =
        new SpeakerResolver().resolve(text, gold.article, gold.statements);
    CircumstanceFinder circumstances = new CircumstanceFinder(text, gold.article);
    for (int i = 0; i < readings.size(); i++) {
      JsonNode expected = gold.expected.get(i);
      String where = gold.name + " " + i + ": " + source(expected);
      name(where, expected, readings.get(i).resolution());
      kind(where, expected, readings.get(i));
      List<Circumstance> found = circumstances.find(gold.statements.get(i));
      circumstances(where, gold, expected, found);
    }
  }

  private static String source(JsonNode expected) {
    return expected.path("source").path("text").asString("-")
        + " | "
        + expected.path("cue").path("text").asString("-");
  }

  private void name(String where, JsonNode expected, Optional<Resolution> resolution) {
    boolean right = isRight(expected, resolution.map(Resolution::speaker));
    names++;
    namesRight += right ? 1 : 0;
    if (isHard(expected)) {
      hard++;
      hardRight += right ? 1 : 0;
    }
    if (!right) {
      String found =
          resolution.map(r -> r.speaker().name() + " (" + r.rule() + ")").orElse("nobody");
      errors.add(
          "NAME " + where + ": found " + found + ", not " + expected.path("speaker").asString("-"));
    }
  }

  /** A pronoun, a part of a name, a role, or somebody unnamed. */
  private static boolean isHard(JsonNode expected) {
    String kind = expected.path("source").path("kind").asString("");
    String source = expected.path("source").path("text").asString("");
    return switch (kind) {
      case "PRONOUN", "ROLE", "UNNAMED" -> true;
      case "NAMED" -> !source.contains(expected.path("speaker").asString("\0"));
      default -> false;
    };
  }

  private static boolean isRight(JsonNode expected, Optional<Speaker> speaker) {
    String name = expected.path("speaker").asString("");
    if (name.isEmpty()) {
      return speaker
          .map(Speaker::kind)
          .filter(kind -> kind == SpeakerKind.PERSON || kind == SpeakerKind.PLACE)
          .isEmpty();
    }
    String found = speaker.map(each -> plain(each.name())).orElse("");
    return found.equals(plain(name))
        || expected
            .path("speakerAlso")
            .valueStream()
            .anyMatch(also -> plain(also.asString()).equals(found));
  }

  private static String plain(String name) {
    return name.replace('\'', '’').toLowerCase(Locale.ROOT);
  }

  private void kind(String where, JsonNode expected, SourceReading reading) {
    String kind = expected.path("source").path("kind").asString("-");
    String found = reading.kind().map(Enum::name).orElse("-");
    kinds++;
    if (kind.equals(found)) {
      kindsRight++;
    } else {
      errors.add("KIND " + where + ": found " + found + ", not " + kind);
    }
  }

  private void circumstances(
      String where, GoldDocument gold, JsonNode expected, List<Circumstance> found) {
    for (CircumstanceKind kind : CircumstanceKind.values()) {
      String wanted = expected.path(kind.name().toLowerCase(Locale.ROOT)).asString("");
      List<String> given =
          found.stream()
              .filter(each -> each.kind() == kind)
              .map(each -> each.span().in(gold.article.text()).replaceAll("\\s+", " "))
              .toList();
      circumstances += wanted.isEmpty() ? 0 : 1;
      circumstancesFound += given.isEmpty() ? 0 : 1;
      boolean right =
          given.contains(wanted)
              || (kind == CircumstanceKind.OCCASION
                  && !wanted.isEmpty()
                  && given.stream().anyMatch(g -> g.startsWith(wanted)));
      if (!wanted.isEmpty() && right) {
        circumstancesRight++;
      } else if (!wanted.isEmpty() || !given.isEmpty()) {
        errors.add(
            "%s %s: found %s, not [%s]"
                .formatted(
                    kind,
                    where,
                    given.stream().collect(Collectors.joining("; ", "[", "]")),
                    wanted));
      }
    }
  }

  double name() {
    return 100.0 * namesRight / names;
  }

  double hardName() {
    return 100.0 * hardRight / hard;
  }

  double kind() {
    return 100.0 * kindsRight / kinds;
  }

  double circumstanceRecall() {
    return 100.0 * circumstancesRight / Math.max(1, circumstances);
  }

  double circumstancePrecision() {
    return 100.0 * circumstancesRight / Math.max(1, circumstancesFound);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "speaker name %.1f (%d/%d), of those to resolve %.1f (%d/%d), source kind %.1f,"
            + " circumstances recall %.1f precision %.1f (of %d)",
        name(),
        namesRight,
        names,
        hardName(),
        hardRight,
        hard,
        kind(),
        circumstanceRecall(),
        circumstancePrecision(),
        circumstances);
  }
}
