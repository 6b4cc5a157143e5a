package io.github.broadsheet.serialization.tables;

import static io.github.broadsheet.serialization.tables.Rows.CellOf.text;
import static io.github.broadsheet.serialization.tables.Rows.CellOf.whole;
import static io.github.broadsheet.serialization.tables.Rows.CellOf.word;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.tables.Rows.CellOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the table of speakers. */
final class SpeakerColumns {
  private static final List<CellOf<Voice>> ALL =
      Stream.concat(
              ArticleColumns.COMMON.stream().map(cell -> cell.of(Voice::filed)),
              Stream.<CellOf<Voice>>of(
                  word("speaker", voice -> voice.speaker().name()),
                  word("kind", voice -> QuoteColumns.name(voice.speaker().kind())),
                  text("roles", voice -> joined(voice.speaker().roles())),
                  text("affiliation", voice -> voice.speaker().affiliation()),
                  text("other_names", voice -> joined(voice.speaker().otherNames())),
                  whole("mentions", voice -> voice.speaker().mentions().size()),
                  whole("quotes", voice -> voice.attributions().size()),
                  whole("words", Voice::words),
                  whole("own_words", Voice::ownWords)))
          .toList();

  static final Rows<Voice> ROWS = new Rows<>(ALL, SpeakerColumns::voices);

  private SpeakerColumns() {}

  private static Optional<String> joined(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }

  private static List<Voice> voices(Filed filed) {
    Map<Speaker, List<Attribution>> bySpeaker = new LinkedHashMap<>();
    for (Attribution each : filed.article().attributions()) {
      each.speaker()
          .ifPresent(who -> bySpeaker.computeIfAbsent(who, key -> new ArrayList<>()).add(each));
    }
    return bySpeaker.entrySet().stream()
        .map(entry -> new Voice(filed, entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A speaker and what they say in an article. */
  record Voice(Filed filed, Speaker speaker, List<Attribution> attributions) {
    int words() {
      Article article = filed.article();
      return attributions.stream()
          .mapToInt(each -> WordCount.of(article.text(), each.quote().spans()))
          .sum();
    }

    int ownWords() {
      Article article = filed.article();
      return attributions.stream()
          .mapToInt(each -> WordCount.of(article.text(), each.quote().marked()))
          .sum();
    }
  }
}
