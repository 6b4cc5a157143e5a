package io.github.broadsheet.examples.stats;

import io.github.broadsheet.examples.report.ReportCommand;
import io.github.broadsheet.examples.shared.Asset;
import io.github.broadsheet.examples.shared.Html;
import io.github.broadsheet.examples.shared.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page: who is quoted most, over time, by outlet, with which verbs. It looks like the report of
 * one article, needs nothing but itself and runs no script.
 */
final class StatsPage {
  private static final Asset LOOK = Asset.load(ReportCommand.class, "report.css");
  private static final Asset STYLE = Asset.load(StatsPage.class, "stats.css");

  private static final int SPEAKERS = 20;
  private static final int COLOURED = 8;
  private static final int OUTLETS = 12;
  private static final int VERBS = 20;
  private static final int FEW = 4;

  private final Html html = new Html();
  private final Bars bars = new Bars(html);
  private final QuoteCounts counts;
  private final Count total;
  private final Map<String, Count> speakers;
  private final List<String> coloured;

  private StatsPage(QuoteCounts counts) {
    this.counts = counts;
    this.total = counts.total();
    this.speakers = counts.by(Cell::speaker, Cell::isNamed);
    this.coloured = speakers.keySet().stream().limit(COLOURED).toList();
  }

  static String of(QuoteCounts counts) {
    return new StatsPage(counts).page();
  }

  private String page() {
    html.open("html").attribute("lang", "en").line();
    head();
    html.open("body", "stats").line();
    html.open("div", "masthead").element("b", "Broadsheet");
    html.element("span", "Who is quoted").close().line();
    html.open("main").line();
    title();
    section("Who is quoted most", this::mostQuoted);
    section("Over time", this::overTime);
    section("By outlet", this::byOutlet);
    section("With which verbs", this::verbs);
    section("Who the words are from", this::kinds);
    return html.close().close().line().close().document();
  }

  private void head() {
    html.open("head").line();
    html.open("meta").attribute("charset", "utf-8").closeVoid().line();
    html.open("meta").attribute("http-equiv", "Content-Security-Policy");
    String styles = LOOK.policySource() + " " + STYLE.policySource();
    html.attribute(
            "content",
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + styles)
        .closeVoid()
        .line();
    html.open("meta").attribute("name", "viewport");
    html.attribute("content", "width=device-width, initial-scale=1").closeVoid().line();
    html.open("meta").attribute("name", "color-scheme");
    html.attribute("content", "light dark").closeVoid().line();
    html.element("title", "Who is quoted · " + number(counts.articles()) + " articles").line();
    html.own("style", LOOK).line().own("style", STYLE).line().close().line();
  }

  private void title() {
    html.open("header").line();
    html.element("h1", "Who is quoted in " + number(counts.articles()) + " articles").line();
    html.open("p", "deck").text(number(total.quotes()) + " quotes with ");
    html.text(number(total.words()) + " words, ");
    html.text(share(total.ownWords(), total.words()) + " of them in quotation marks; ");
    html.text(number(speakers.size()) + " speakers known by name");
    List<String> months = counts.months();
    if (!months.isEmpty()) {
      html.text(", " + months.get(0) + " to " + months.get(months.size() - 1));
    }
    html.text(".").close().line().close().line();
  }

  private void section(String title, Runnable content) {
    html.open("section").line().element("h2", title).line();
    content.run();
    html.close().line();
  }

  private void mostQuoted() {
    if (speakers.isEmpty()) {
      html.element("p", "Nobody, as far as could be found.");
      return;
    }
    long most = Math.max(1, speakers.values().iterator().next().words());
    html.open("ol", "ranks").line();
    speakers.entrySet().stream()
        .limit(SPEAKERS)
        .forEach(entry -> rank(entry.getKey(), entry.getValue(), (double) most));
    html.close().line();
    html.open("p", "legend").text("Share of all quoted words; ");
    html.element("span", "swatch", "in quotation marks").text(" ");
    html.element("span", "swatch reported", "reported").close().line();
  }

  private void rank(String speaker, Count count, double most) {
    html.open("li", "rank " + colour(speaker));
    html.element("span", "name", speaker);
    html.element("b", "percent", share(count.words(), total.words()));
    bars.bar(
        number(count.ownWords())
            + " words in quotation marks, "
            + number(count.reportedWords())
            + " reported",
        List.of(
            new Bars.Part("own-words", count.ownWords() / most),
            new Bars.Part("reported-words", count.reportedWords() / most)));
    html.element("span", "figures", figures(count) + " · " + verbsOf(speaker));
    html.close().line();
  }

  private String verbsOf(String speaker) {
    return counts
        .by(Cell::verb, cell -> cell.isNamed() && cell.speaker().equals(speaker))
        .keySet()
        .stream()
        .filter(verb -> Character.isLetter(verb.charAt(0)))
        .limit(FEW)
        .collect(Collectors.joining(", "));
  }

  private void overTime() {
    List<String> months = counts.months();
    if (months.size() < 2) {
      html.element(
          "p", "quiet", "The articles are of one month, or do not say when they are from.");
      return;
    }
    html.open("ul", "times").line();
    time("v-unknown", "All quotes", counts.by(Cell::month, cell -> true), months);
    for (String speaker : coloured) {
      time(
          colour(speaker),
          speaker,
          counts.by(Cell::month, cell -> cell.isNamed() && cell.speaker().equals(speaker)),
          months);
    }
    html.close().line();
    html.element(
        "p",
        "legend",
        "Quoted words a month, each row by its own highest month; articles without a date are left"
            + " out.");
  }

  private void time(String colour, String name, Map<String, Count> byMonth, List<String> months) {
    List<Long> words =
        months.stream().map(m -> byMonth.getOrDefault(m, Count.NONE).words()).toList();
    long most = words.stream().mapToLong(Long::longValue).max().orElse(0);
    String peak = months.get(words.indexOf(most));
    html.open("li", "time " + colour).element("span", "name", name);
    bars.columns(
        name + ": most in " + peak + ", " + number(most) + " words",
        words.stream().map(each -> each / (double) Math.max(1, most)).toList());
    html.open("span", "axis").element("span", months.get(0));
    html.element("span", "most in " + peak + ": " + number(most) + " words");
    html.element("span", months.get(months.size() - 1)).close();
    html.close().line();
  }

  private void byOutlet() {
    Map<String, Count> outlets = counts.by(Cell::outlet, cell -> true);
    if (outlets.isEmpty()) {
      html.element("p", "quiet", "The articles do not say where they stood.");
      return;
    }
    html.open("ul", "outlets").line();
    outlets.entrySet().stream()
        .limit(OUTLETS)
        .forEach(
            outlet -> {
              Map<String, Count> there =
                  counts.by(
                      Cell::speaker,
                      cell -> cell.isNamed() && cell.outlet().equals(outlet.getKey()));
              outlet(outlet.getKey(), outlet.getValue(), there);
            });
    html.close().line();
    html.open("p", "legend").text("Share of the quoted words of each outlet. ");
    for (String speaker : coloured) {
      html.element("span", "swatch " + colour(speaker), speaker).text(" ");
    }
    html.close().line();
  }

  private void outlet(String name, Count count, Map<String, Count> there) {
    double words = Math.max(1, count.words());
    List<Bars.Part> parts = new ArrayList<>();
    for (String speaker : coloured) {
      Count part = there.getOrDefault(speaker, Count.NONE);
      parts.add(new Bars.Part("own-words " + colour(speaker), part.words() / words));
    }
    String first =
        there.entrySet().stream()
            .limit(FEW)
            .map(entry -> entry.getKey() + " " + share(entry.getValue().words(), count.words()))
            .collect(Collectors.joining(", "));
    html.open("li", "outlet").element("span", "name", name);
    html.element("span", "figures", figures(count));
    bars.bar(name + ": " + first, parts);
    html.element("span", "figures first", first).close().line();
  }

  private void verbs() {
    Map<String, Count> verbs = counts.by(Cell::verb, cell -> true);
    long most = verbs.values().stream().mapToLong(Count::quotes).max().orElse(1);
    html.open("ul", "verbs").line();
    verbs.entrySet().stream()
        .sorted((a, b) -> Long.compare(b.getValue().quotes(), a.getValue().quotes()))
        .limit(VERBS)
        .forEach(
            verb -> {
              long quotes = verb.getValue().quotes();
              html.open("li", "verb v-unknown").element("span", "name", verb.getKey());
              String label = Labels.count(quotes, "quote");
              bars.bar(label, List.of(new Bars.Part("own-words", quotes / (double) most)));
              html.element("span", "figures", number(quotes)).close().line();
            });
    html.close().line();
  }

  private void kinds() {
    Map<String, Count> kinds =
        counts.by(cell -> cell.kind().isEmpty() ? "not resolved" : cell.kind(), cell -> true);
    html.open("ul", "verbs").line();
    kinds.forEach(
        (kind, count) -> {
          String share = share(count.words(), total.words());
          html.open("li", "verb v-unknown").element("span", "name", kind);
          double words = Math.max(1, total.words());
          bars.bar(
              kind + ": " + share,
              List.of(
                  new Bars.Part("own-words", count.ownWords() / words),
                  new Bars.Part("reported-words", count.reportedWords() / words)));
          html.element("span", "figures", share).close().line();
        });
    html.close().line();
  }

  private String colour(String speaker) {
    int rank = coloured.indexOf(speaker);
    return rank < 0 ? "v-unknown" : "v" + rank;
  }

  private static String figures(Count count) {
    return number(count.quotes())
        + (count.quotes() == 1 ? " quote, " : " quotes, ")
        + number(count.words())
        + (count.words() == 1 ? " word" : " words");
  }

  private static String share(long part, long whole) {
    double share = part / (double) Math.max(1, whole);
    return share > 0 && share < 0.1
        ? String.format(Locale.ROOT, "%.1f%%", 100 * share)
        : Labels.percent(share);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
