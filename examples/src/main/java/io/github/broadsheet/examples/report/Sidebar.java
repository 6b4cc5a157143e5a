package io.github.broadsheet.examples.report;

import io.github.broadsheet.examples.shared.Html;
import io.github.broadsheet.examples.shared.Labels;
import io.github.broadsheet.examples.shared.Roles;
import io.github.broadsheet.quote.Speaker;
import java.util.Locale;
import java.util.Optional;

/** Writes who is quoted, in what role, and with how many words. */
final class Sidebar {
  private final Html html;
  private final Voices voices;

  Sidebar(Html html, Voices voices) {
    this.html = html;
    this.voices = voices;
  }

  void write() {
    html.open("aside").attribute("id", "voices").attribute("aria-label", "Who is quoted").line();
    html.element("h2", "Who is quoted").line();
    if (voices.all().isEmpty()) {
      html.element("p", "Nobody, as far as could be found.");
    } else {
      html.open("ol").line();
      voices.all().forEach(this::voice);
      html.close().line();
      legend();
    }
    html.close().line();
  }

  private void voice(Voice voice) {
    html.open("li", "voice " + voice.colour());
    html.attribute("data-key", voice.letters()).attribute("tabindex", 0);
    html.element("span", "key", voice.letters());
    html.element("span", "name", voice.name());
    voice.speaker().flatMap(Sidebar::about).ifPresent(role -> html.element("span", "role", role));
    bar(voice);
    html.open("span", "figures");
    int words = voice.share().words();
    html.element("b", Labels.percent(words / (double) Math.max(1, voices.words())));
    html.text(" · " + Labels.count(voice.attributions().size(), "quote"));
    html.text(" · " + (words == 0 ? "others’ words only" : Labels.count(words, "word"))).close();
    html.close().line();
  }

  private static Optional<String> about(Speaker speaker) {
    return Roles.beside(speaker).or(speaker::affiliation);
  }

  /** Draws own and reported words as parts of one bar, which the most quoted voice fills. */
  private void bar(Voice voice) {
    double most = Math.max(1, voices.all().get(0).share().words());
    double own = 100 * voice.share().ownWords() / most;
    double reported = 100 * voice.share().reportedWords() / most;
    html.open("svg", "bar").attribute("viewBox", "0 0 100 6");
    html.attribute("preserveAspectRatio", "none").attribute("role", "img");
    html.attribute(
        "aria-label",
        Labels.count(voice.share().ownWords(), "word")
            + " in quotation marks, "
            + voice.share().reportedWords()
            + " reported");
    rectangle("track", 0, 100);
    rectangle("own-words", 0, own);
    rectangle("reported-words", own, reported);
    html.close();
  }

  private void rectangle(String cssClass, double x, double width) {
    html.open("rect", cssClass).attribute("x", number(x)).attribute("y", 0);
    html.attribute("width", number(width)).attribute("height", 6).close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void legend() {
    html.open("p", "legend");
    html.text("Shares are of " + Labels.count(voices.words(), "quoted word") + ": ");
    html.element("span", "swatch own", "in quotation marks").text(" or ");
    html.element("span", "swatch reported", "reported").text(". ");
    html.text(
        "Words quoted within a quote count for the inner speaker. In the text, a letter and ");
    html.text("a tint show whose words they are; ");
    html.element("span", "source", "bold").text(" is who is quoted, ");
    html.element("span", "cue", "italic").text(" the words that say so.").close().line();
  }
}
