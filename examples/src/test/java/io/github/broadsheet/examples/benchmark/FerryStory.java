package io.github.broadsheet.examples.benchmark;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A made-up news story of usual length: 15 paragraphs, of which every second quotes somebody. */
final class FerryStory {
  private static final String HEADLINE = "Ferry strike ends as crews accept offer";
  private static final String BYLINE = "By Ana Roe";
  private static final String DATELINE = "ZÜRICH, Feb. 15 (Coast News)";
  private static final String CAPTION = "Crews wait at the north pier.";
  private static final String CREDIT = "Photo by Tom Lee";
  private static final String WORDS =
      "“We got most of what we asked for, and the boats will sail again on Monday morning,”";
  private static final String NAME = "union leader Mary Poe";
  private static final String CUE = "said";
  private static final String DAY = "Wednesday";
  private static final String REPORT =
      "The company had offered four per cent in January, after two weeks without a single crossing "
          + "and a loss it put at three million. Freight went by road, and the islands’ shops ran "
          + "short of milk and bread before the first army boat came in.";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Span> sources = new ArrayList<>();
  private final List<Span> cues = new ArrayList<>();
  private final List<Span> days = new ArrayList<>();

  private FerryStory() {}

  static Article article() {
    return new FerryStory().build();
  }

  private Article build() {
    Span headline = line(HEADLINE);
    Span byline = line(BYLINE);
    blocks.add(figure(line(CAPTION), line(CREDIT)));
    Span first = line(DATELINE + " — " + REPORT);
    blocks.add(Paragraph.of(first));
    for (int i = 0; i < 7; i++) {
      quoteParagraph();
      blocks.add(Paragraph.of(line(REPORT)));
    }
    Article.Builder article =
        Article.builder()
            .text(text.toString())
            .language("en-GB")
            .addHeadlines(
                Headline.builder().role(HeadlineRole.MAIN).text(HEADLINE).span(headline).build())
            .byline(byline(byline))
            .dateline(dateline(Span.ofLength(first.start(), DATELINE.length())))
            .blocks(blocks)
            .lifecycle(
                Lifecycle.builder().published(Timestamp.parse("2026-02-15T15:40:00+01:00")).build())
            .provider("Coast News")
            .addSubjects(Subject.keyword("ferries"), Subject.keyword("strike"));
    addAttributions(article);
    return article.build();
  }

  private static Figure figure(Span caption, Span credit) {
    return Figure.builder()
        .span(caption.cover(credit))
        .caption(Caption.of(caption))
        .credit(Credit.builder().text(CREDIT).span(credit).build())
        .build();
  }

  private static Byline byline(Span span) {
    return Byline.builder()
        .text(BYLINE)
        .span(span)
        .addContributors(Contributor.of("Ana Roe"))
        .build();
  }

  private static Dateline dateline(Span span) {
    return Dateline.builder().text(DATELINE).span(span).addPlaces("ZÜRICH").date("--02-15").build();
  }

  private void quoteParagraph() {
    Span paragraph = line(WORDS + " " + NAME + " " + CUE + " on " + DAY + ".");
    blocks.add(Paragraph.of(paragraph));
    Span words = Span.ofLength(paragraph.start(), WORDS.length());
    Span source = Span.ofLength(words.end() + 1, NAME.length());
    Span cue = Span.ofLength(source.end() + 1, CUE.length());
    quotes.add(Quote.builder().kind(QuoteKind.DIRECT).addSpans(words).addMarked(words).build());
    sources.add(source);
    cues.add(cue);
    days.add(Span.ofLength(cue.end() + " on ".length(), DAY.length()));
  }

  private void addAttributions(Article.Builder article) {
    Speaker speaker =
        Speaker.builder()
            .name("Mary Poe")
            .kind(SpeakerKind.PERSON)
            .addRoles("union leader")
            .mentions(sources)
            .build();
    for (int i = 0; i < quotes.size(); i++) {
      article.addAttributions(
          Attribution.builder()
              .id("a" + (i + 1))
              .quote(quotes.get(i))
              .source(Source.of(SourceKind.NAMED, sources.get(i)))
              .cue(Cue.of("say", CueClass.SAYS, cues.get(i)))
              .resolution(new Resolution(speaker, "full-name", 0.95))
              .addCircumstances(Circumstance.of(CircumstanceKind.WHEN, days.get(i)))
              .rule("quote-then-source")
              .confidence(0.9)
              .build());
    }
  }

  private Span line(String words) {
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append(words);
    return Span.ofLength(text.length() - words.length(), words.length());
  }
}
