package io.github.broadsheet.examples.gold;

import io.github.broadsheet.examples.gold.Expected.SourceType;
import io.github.broadsheet.parser.quote.speaker.SourceReading;
import io.github.broadsheet.parser.quote.speaker.SpeakerResolver;
import io.github.broadsheet.parser.quote.statement.ArticleParts;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the right person is named.
 *
 * <p>Counted twice: for the statements as people marked them, so that it says how well sources are
 * resolved, and for those the annotator found, where a statement that was not found is wrong.
 *
 * <p>A speaker is right if the name found is one of the names expected, in full; capitals and the
 * form of the apostrophe apart. Where the article names nobody, it is right to name nobody or to
 * repeat the source's own words: the answer must not be another person, place or organisation.
 */
final class SpeakerMeasure {
  private final Map<SourceType, Share> given = new EnumMap<>(SourceType.class);
  private final Map<SourceType, Share> found = new EnumMap<>(SourceType.class);
  private final Share allGiven = new Share();
  private final Share allFound = new Share();
  private final Share resolvedGiven = new Share();
  private final Share resolvedFound = new Share();
  private final List<String> errors = new ArrayList<>();

  void add(GoldArticle gold, Pairs pairs) {
    List<SourceReading> readings = readings(gold);
    for (int i = 0; i < readings.size(); i++) {
      Expected expected = gold.statements().get(i);
      Optional<Resolution> resolution = readings.get(i).resolution();
      boolean isRight = isRight(gold, expected, resolution.map(Resolution::speaker));
      add(expected.sourceType(), isRight, given, allGiven, resolvedGiven);
      Optional<Attribution> pair = pairs.foundFor(i);
      boolean isFound =
          pair.isPresent()
              && isRight(gold, expected, pair.get().resolution().map(Resolution::speaker));
      add(expected.sourceType(), isFound, found, allFound, resolvedFound);
      if (!isRight) {
        errors.add(error(gold, expected, resolution));
      }
    }
  }

  private static List<SourceReading> readings(GoldArticle gold) {
    List<Statement> statements =
        gold.statements().stream()
            .map(one -> new Statement(one.source(), one.cue(), one.content(), 1, "gold"))
            .toList();
    return new SpeakerResolver()
        .resolve(ArticleParts.of(gold.article()).quoteText(), gold.article(), statements);
  }

  private static void add(
      SourceType type, boolean isRight, Map<SourceType, Share> types, Share all, Share resolved) {
    of(type, types).add(isRight);
    all.add(isRight);
    if (type.needsResolving()) {
      resolved.add(isRight);
    }
  }

  private static Share of(SourceType type, Map<SourceType, Share> types) {
    return types.computeIfAbsent(type, key -> new Share());
  }

  private static boolean isRight(GoldArticle gold, Expected expected, Optional<Speaker> speaker) {
    if (speaker.isEmpty()) {
      return expected.speakers().isEmpty();
    }
    String name = plain(speaker.get().name());
    if (expected.speakers().isEmpty()) {
      return !isSomebody(speaker.get().kind())
          || plain(expected.sourceIn(gold.article().text())).contains(name);
    }
    return expected.speakers().stream().anyMatch(right -> plain(right).equals(name));
  }

  private static boolean isSomebody(SpeakerKind kind) {
    return kind == SpeakerKind.PERSON
        || kind == SpeakerKind.PLACE
        || kind == SpeakerKind.ORGANISATION;
  }

  private static String plain(String name) {
    return name.replace('\'', '’').toLowerCase(Locale.ROOT);
  }

  private static String error(
      GoldArticle gold, Expected expected, Optional<Resolution> resolution) {
    return "speaker, %s: %s, not %s: %s"
        .formatted(
            gold.name(),
            resolution.map(r -> r.speaker().name() + " by " + r.rule()).orElse("nobody"),
            expected.speakers().isEmpty() ? "nobody" : String.join(" or ", expected.speakers()),
            expected.in(gold.article().text()));
  }

  void print(PrintWriter out) {
    out.println("| speaker name | statement given (%) | of | found by the annotator (%) | of |");
    out.println("| --- | ---: | ---: | ---: | ---: |");
    row(out, "to resolve", resolvedGiven, resolvedFound);
    for (SourceType type : given.keySet()) {
      row(out, "… " + type, of(type, given), of(type, found));
    }
    row(out, "all", allGiven, allFound);
  }

  private static void row(PrintWriter out, String name, Share given, Share found) {
    out.println("| " + name + " | " + given + " | " + found + " |");
  }

  List<String> errors() {
    return errors;
  }
}
