package io.github.broadsheet.examples;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.io.Discarded;
import io.github.broadsheet.io.ReadResult;
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
import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;

/** A short story with a quote, a quote within a quote, and a title in quotation marks. */
public final class SampleStory {
  /** The document: a line of chrome, a headline, two paragraphs. */
  public static final String INPUT =
      """
      Breaking News

      Harbour reopens

      “We open at noon 🚢,” harbour master Ana Roe said on Monday.

      The Gazette quoted Tom Lee as saying the “Sea Song” would <b>sail</b> & “never” return.
      """;

  private static final int START = INPUT.indexOf("Harbour reopens");

  /** The text of the article: the document without its first line. */
  public static final String TEXT = INPUT.substring(START).strip();

  private static final Speaker ANA =
      Speaker.builder().kind(SpeakerKind.PERSON).name("Ana Roe").addRoles("harbour master").build();

  private SampleStory() {}

  /** Returns what a reader and an annotator would make of the document. */
  public static ReadResult document() {
    return ReadResult.builder()
        .article(article())
        .format("text")
        .input(INPUT)
        .offsets(OffsetMap.builder().add(0, START, TEXT.length()).build())
        .addDiscarded(new Discarded(span(INPUT, "Breaking News"), DiscardReason.CHROME))
        .build();
  }

  /** Returns the article. */
  public static Article article() {
    return Article.builder()
        .text(TEXT)
        .addHeadlines(Headline.in(TEXT, HeadlineRole.MAIN, at("Harbour reopens")))
        .addBlocks(Paragraph.of(at("“We open at noon 🚢,” harbour master Ana Roe said on Monday.")))
        .addBlocks(Paragraph.of(new Span(TEXT.indexOf("The Gazette"), TEXT.length())))
        .addQuotes(Quote.builder().kind(QuoteKind.TITLE).addSpans(at("“Sea Song”")).build())
        .addAttributions(ana(), gazette(), tom())
        .build();
  }

  private static Attribution ana() {
    Span words = at("“We open at noon 🚢,”");
    return Attribution.builder()
        .id("a1")
        .quote(Quote.builder().kind(QuoteKind.DIRECT).addSpans(words).addMarked(words).build())
        .source(Source.of(SourceKind.NAMED, at("harbour master Ana Roe")))
        .cue(Cue.of("say", CueClass.SAYS, at("said")))
        .resolution(new Resolution(ANA, "full-name", 1))
        .addCircumstances(Circumstance.of(CircumstanceKind.WHEN, at("on Monday")))
        .rule("cue-after-quote")
        .confidence(0.97)
        .build();
  }

  private static Attribution gazette() {
    return Attribution.builder()
        .id("a2")
        .quote(reported())
        .source(Source.of(SourceKind.COLLECTIVE, at("The Gazette")))
        .cue(Cue.of("quote", CueClass.SAYS, at("quoted")))
        .resolution(
            new Resolution(Speaker.of(SpeakerKind.ORGANISATION, "The Gazette"), "full-name", 0.9))
        .confidence(0.8)
        .build();
  }

  private static Attribution tom() {
    return Attribution.builder()
        .id("a3")
        .quote(reported())
        .source(Source.of(SourceKind.NAMED, at("Tom Lee")))
        .cue(Cue.of("believe", CueClass.BELIEVES, at("as saying")))
        .within("a2")
        .confidence(0.6)
        .build();
  }

  private static Quote reported() {
    return Quote.builder()
        .kind(QuoteKind.MIXED)
        .addSpans(at("the “Sea Song” would <b>sail</b> & “never” return"))
        .addMarked(at("“never”"))
        .build();
  }

  /** Returns where {@code words} stand in the article's text. */
  public static Span at(String words) {
    return span(TEXT, words);
  }

  private static Span span(String text, String words) {
    return Span.ofLength(text.indexOf(words), words.length());
  }
}
