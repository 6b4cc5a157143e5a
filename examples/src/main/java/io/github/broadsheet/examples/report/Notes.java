package io.github.broadsheet.examples.report;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Html;
import io.github.broadsheet.examples.shared.Labels;
import io.github.broadsheet.examples.shared.Roles;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Resolution;
import java.util.List;

/** Writes a note for each quote: who, in what words, how it was found, and how sure that is. */
final class Notes {
  private static final int OPENING = 90;

  private final Html html;
  private final Article article;
  private final Voices voices;

  Notes(Html html, Article article, Voices voices) {
    this.html = html;
    this.article = article;
    this.voices = voices;
  }

  void write() {
    List<Finding> findings = voices.findings();
    if (findings.isEmpty()) {
      return;
    }
    html.open("section").attribute("id", "notes").line();
    html.element("h2", "Every quote").line();
    html.open("ol").line();
    findings.forEach(this::note);
    html.close().close().line();
  }

  private void note(Finding finding) {
    Attribution attribution = finding.attribution();
    html.open("li", "finding " + finding.voice().colour());
    html.attribute("id", "note-" + finding.number());
    speaker(finding.voice());
    html.open("p", "opening").open("a").attribute("href", "#quote-" + finding.number());
    html.text(opening(attribution.quote().in(article.text()))).close().close();
    html.open("dl");
    facts(attribution);
    html.close().close().line();
  }

  private void speaker(Voice voice) {
    html.open("p", "who").element("span", "key", voice.letters());
    html.element("b", voice.name());
    voice
        .speaker()
        .flatMap(Roles::beside)
        .ifPresent(role -> html.text(", ").element("span", "role", role));
    html.close();
  }

  private void facts(Attribution attribution) {
    String text = article.text();
    fact("Kind", Labels.of(attribution.quote().kind()));
    attribution.source().ifPresent(source -> fact("Named as", "“" + source.in(text) + "”"));
    attribution
        .cue()
        .ifPresent(
            cue -> fact("Cue", "“" + cue.in(text) + "” (" + Labels.of(cue.cueClass()) + ")"));
    attribution
        .circumstances()
        .forEach(each -> fact(Labels.sentenceCase(each.kind()), each.span().in(text)));
    attribution
        .within()
        .map(voices::finding)
        .ifPresent(outer -> fact("Within", "words of " + outer.voice().name()));
    fact("Found by", foundBy(attribution));
    attribution.resolution().ifPresent(resolution -> fact("Speaker by", speakerBy(resolution)));
  }

  private static String foundBy(Attribution attribution) {
    return attribution.rule().orElse("hand") + ", " + sure(attribution.confidence());
  }

  private static String speakerBy(Resolution resolution) {
    return resolution.rule() + ", " + sure(resolution.confidence());
  }

  private static String sure(double confidence) {
    return Labels.percent(confidence) + " sure";
  }

  private void fact(String name, String value) {
    html.open("div").element("dt", name).element("dd", value).close();
  }

  /** Returns the first words of a quote, cut at a space. */
  private static String opening(String words) {
    if (words.length() <= OPENING) {
      return words;
    }
    int space = words.lastIndexOf(' ', OPENING);
    return words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, OPENING / 2)) + " …";
  }
}
