package io.github.broadsheet.examples.report;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Nested;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who is quoted in an article, the most quoted first, and what each is quoted with. */
final class Voices {
  private final List<Voice> voices;
  private final Map<String, Finding> findings;

  private Voices(List<Voice> voices, Map<String, Finding> findings) {
    this.voices = voices;
    this.findings = findings;
  }

  static Voices of(Article article, List<Overlay.Piece> pieces) {
    List<Voice> voices = ranked(unranked(article, Share.count(article.text(), pieces)));
    Map<String, Voice> byAttribution = new LinkedHashMap<>();
    for (Voice voice : voices) {
      voice.attributions().forEach(each -> byAttribution.put(each.id(), voice));
    }
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Nested nested : Nested.inOrder(article.attributions())) {
      String id = nested.attribution().id();
      int number = findings.size() + 1;
      findings.put(
          id, new Finding(number, nested.attribution(), requireNonNull(byAttribution.get(id))));
    }
    return new Voices(voices, findings);
  }

  private static List<Voice> unranked(Article article, Map<String, Share> shares) {
    Map<Object, List<Attribution>> byVoice = new LinkedHashMap<>();
    for (Attribution each : article.attributions()) {
      byVoice.computeIfAbsent(key(article, each), key -> new ArrayList<>()).add(each);
    }
    List<Voice> voices = new ArrayList<>();
    byVoice.forEach(
        (key, attributions) -> {
          Share share =
              attributions.stream()
                  .map(each -> shares.getOrDefault(each.id(), Share.NONE))
                  .reduce(Share.NONE, Share::plus);
          Optional<Speaker> speaker = attributions.get(0).speaker();
          String name = speaker.map(Speaker::name).orElse(key.toString());
          voices.add(new Voice(0, name, speaker, attributions, share));
        });
    return voices;
  }

  /** What one voice is told from another by: the speaker, or else the words in the text. */
  private static Object key(Article article, Attribution attribution) {
    Optional<Speaker> speaker = attribution.speaker();
    return speaker.isPresent()
        ? speaker.get()
        : attribution.source().map(source -> source.in(article.text())).orElse("Somebody");
  }

  private static List<Voice> ranked(List<Voice> voices) {
    List<Voice> ranked = new ArrayList<>();
    voices.stream()
        .sorted(Comparator.comparing((Voice voice) -> voice.share().words()).reversed())
        .forEach(
            voice ->
                ranked.add(
                    new Voice(
                        ranked.size(),
                        voice.name(),
                        voice.speaker(),
                        voice.attributions(),
                        voice.share())));
    return ranked;
  }

  /** Returns the voices, the most quoted first. */
  List<Voice> all() {
    return voices;
  }

  /** Returns the attributions, those that stand within another after it. */
  List<Finding> findings() {
    return List.copyOf(findings.values());
  }

  /** Returns the finding of the attribution with {@code id}. */
  Finding finding(String id) {
    return requireNonNull(findings.get(id), id);
  }

  /** Returns how many words are quoted in all. */
  int words() {
    return voices.stream().mapToInt(voice -> voice.share().words()).sum();
  }
}
