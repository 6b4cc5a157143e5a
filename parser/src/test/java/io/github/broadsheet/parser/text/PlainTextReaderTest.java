package io.github.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
  private static final String LEDE =
      "The harbour reopened on Monday after nine days, to the relief of the town’s fishermen.";
  private static final String SECOND = "“We are late for the herring,” said the mayor, Ana Brandt.";

  private static ReadResult read(Input input) {
    try {
      ReadResult result = new PlainTextReader().read(input, ReadLimits.defaults());
      Coverage.check(result);
      return result;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static ReadResult read(String... lines) {
    return read(Input.of(String.join("\n", lines)));
  }

  private static Article article(String... lines) {
    return read(lines).article();
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(p -> p.in(article.text())).toList();
  }

  @Test
  void isFoundByItsContent() throws IOException {
    assertThat(Articles.readerFor(Input.of(LEDE))).isInstanceOf(PlainTextReader.class);
  }

  @Test
  void leadsFromTheArticleBackToTheInput() {
    ReadResult result = read("Menu", "", "Harbour reopens", "", LEDE, "", SECOND);
    String text = result.article().text();
    int mayor = text.indexOf("Ana Brandt");
    Span place = result.toInput(Span.ofLength(mayor, 10));
    assertThat(place.in(result.input().orElseThrow())).isEqualTo("Ana Brandt");
  }

  @Test
  void takesAFirstSentenceForTheBody() {
    Article article = article(LEDE, "", SECOND);
    assertThat(article.headline()).isEmpty();
    assertThat(paragraphs(article)).containsExactly(LEDE, SECOND);
  }

  @Test
  void reportsThatThereIsNoHeadline() {
    assertThat(read(LEDE, "", SECOND).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("no-headline");
  }

  @Test
  void takesALineInTitleCaseForTheHeadlineThoughItEndsInAStop() {
    Article article = article("Harbour Reopens After Nine Long Days Of Waiting.", "", LEDE);
    assertThat(article.headline()).contains("Harbour Reopens After Nine Long Days Of Waiting.");
  }

  @Test
  void takesAQuestionForTheHeadline() {
    assertThat(article("Will the harbour reopen?", "", LEDE).headline())
        .contains("Will the harbour reopen?");
  }

  @Test
  void knowsADeckInSentencesByTheBylineBelow() {
    Article article =
        article(
            "Harbour reopens", "", "It took nine days and a storm.", "", "By Ana Roe", "", LEDE);
    assertThat(article.headline(HeadlineRole.DECK)).contains("It took nine days and a storm.");
    assertThat(paragraphs(article)).containsExactly(LEDE);
  }

  @Test
  void readsAuthorsWithTheirPosts() {
    Article article =
        article("Harbour reopens", "", "By Ana Roe and Tom Lee, Staff Writers", "", LEDE);
    assertThat(article.byline().orElseThrow().contributors())
        .containsExactly(
            Contributor.builder().name("Ana Roe").jobTitle("Staff Writers").build(),
            Contributor.builder().name("Tom Lee").jobTitle("Staff Writers").build());
  }

  @Test
  void readsWhoContributed() {
    Article article =
        article(
            LEDE, "", SECOND, "", "(Reporting by Jude Amari in Vellmouth; Editing by Sol Pereira)");
    assertThat(article.contributors())
        .containsExactly(
            Contributor.builder()
                .name("Jude Amari")
                .role(ContributorRole.REPORTER)
                .location("Vellmouth")
                .build(),
            Contributor.builder().name("Sol Pereira").role(ContributorRole.EDITOR).build());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "KABUL, Feb. 15 (Agency) — The ; KABUL, Feb. 15 (Agency) ; KABUL ; --02-15 ; Agency",
        "LONDON (AP) - The ; LONDON (AP) ; LONDON ; ; AP",
        "PORT SELWICK, Oct. 14, 2024 (Coastal Press) -- The ; PORT SELWICK, Oct. 14, 2024 (Coastal Press) ; PORT SELWICK ; 2024-10-14 ; Coastal Press",
        "Tarn Hollow (Meridian) – The ; Tarn Hollow (Meridian) ; Tarn Hollow ; ; Meridian",
        "NASHUA, N.H. - The ; NASHUA, N.H. ; NASHUA ; ; ",
        "LONDON/PARIS — The ; LONDON/PARIS ; LONDON, PARIS ; ; ",
      })
  void readsDatelines(String opening, String text, String places, String date, String provider) {
    Article article = article(opening + " harbour reopened on Monday after nine days.");
    Dateline dateline = article.dateline().orElseThrow();
    assertThat(dateline.text()).isEqualTo(text);
    assertThat(String.join(", ", dateline.places())).isEqualTo(places);
    assertThat(dateline.date().orElse(null)).isEqualTo(date);
    assertThat(dateline.provider().orElse(null)).isEqualTo(provider);
    assertThat(article.text(dateline.span().orElseThrow())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO said on Monday - after nine days - that the harbour was open.",
        "The harbour – closed for nine days – reopened on Monday.",
        "IS-K claimed the attack on the harbour on Monday.",
        "Brandt — The mayor of the town — reopened the harbour on Monday.",
      })
  void findsNoDatelineInASentence(String sentence) {
    assertThat(article(sentence).dateline()).isEmpty();
  }

  @Test
  void readsTimes() {
    Article article =
        article(
            "Harbour reopens",
            "",
            "Published March 3, 2024 9:12 a.m. EST",
            "Updated 3:40 p.m.",
            "",
            LEDE);
    assertThat(article.lifecycle().published())
        .contains(
            new Timestamp(
                "Published March 3, 2024 9:12 a.m. EST",
                java.util.Optional.of(LocalDate.of(2024, 3, 3)),
                java.util.Optional.of(LocalTime.of(9, 12)),
                java.util.Optional.of(ZoneOffset.ofHours(-5))));
    assertThat(article.lifecycle().updated().flatMap(Timestamp::time))
        .contains(LocalTime.of(15, 40));
  }

  @Test
  void readsTwoTimesOfOneLine() {
    Article article =
        article("Harbour reopens", "", "Published 3 March 2024 | Updated 4 March 2024", "", LEDE);
    assertThat(article.lifecycle().published().flatMap(Timestamp::date))
        .contains(LocalDate.of(2024, 3, 3));
    assertThat(article.lifecycle().updated().flatMap(Timestamp::date))
        .contains(LocalDate.of(2024, 3, 4));
  }

  @Test
  void doesNotGuessWhichOfTwoSmallNumbersIsTheMonth() {
    Article article = article("Harbour reopens", "", "Published 3/4/2025", "", LEDE);
    assertThat(article.lifecycle().published().orElseThrow().date()).isEmpty();
  }

  @Test
  void makesOneFigureOfACaptionThatStandsTwice() {
    String caption = "FILE - The harbour of Brackwater, seen from the mole, in June 2021.";
    ReadResult result = read("Harbour reopens", "", caption, caption, "", LEDE);
    assertThat(result.article().figures()).hasSize(1).allMatch(Figure::isFile);
    assertThat(result.discarded())
        .singleElement()
        .returns(DiscardReason.DUPLICATE, d -> d.reason())
        .returns(caption, d -> d.span().in(result.input().orElseThrow()));
  }

  @Test
  void takesALineWithACreditBelowForACaption() {
    Article article =
        article(
            "Harbour reopens",
            "",
            LEDE,
            "",
            "Boats leave the harbour",
            "Photo: Ana Roe/Coastal Press",
            "",
            SECOND);
    Figure figure = article.figures().get(0);
    assertThat(article.text(figure.caption().orElseThrow().span()))
        .isEqualTo("Boats leave the harbour");
    assertThat(figure.credit().orElseThrow().provider()).contains("Coastal Press");
    assertThat(figure.credit().orElseThrow().contributors())
        .extracting(Contributor::name)
        .containsExactly("Ana Roe");
  }

  @Test
  void cutsMarkerAndCreditFromACaption() {
    Article article = article(LEDE, "", "FILE – Boats at sea. (AP Photo/Ana Roe)", "", SECOND);
    Figure figure = article.figures().get(0);
    assertThat(figure.in(article.text())).isEqualTo("FILE – Boats at sea. (AP Photo/Ana Roe)");
    assertThat(article.text(figure.caption().orElseThrow().span())).isEqualTo("Boats at sea.");
    assertThat(figure.credit().orElseThrow().text()).isEqualTo("AP Photo/Ana Roe");
    assertThat(figure.credit().orElseThrow().provider()).contains("AP");
  }

  @Test
  void tellsACrossheadFromAPullQuote() {
    Article article =
        article(
            LEDE,
            "",
            "‘A question of trust’",
            "",
            SECOND,
            "",
            "“We are late for the herring”",
            "",
            LEDE);
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.PULL_QUOTE,
            BlockKind.PARAGRAPH);
  }

  @Test
  void keepsAQuotationOnItsOwnThatTheStoryDoesNotRepeat() {
    Article article = article(LEDE, "", "“It was a long and bitter week.”", "", SECOND);
    assertThat(article.paragraphs()).hasSize(3);
  }

  @Test
  void endsANewListWhereNumbersBeginAgain() {
    Article article = article(LEDE, "1. One", "2. Two", "1. One", "2. Two", SECOND);
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.LIST, BlockKind.PARAGRAPH);
  }

  @Test
  void leavesOutBulletsAndKeepsNumbers() {
    Article article = article(LEDE, "", "• One", "• Two", "", SECOND, "", "1. One", "2. Two");
    assertThat(article.text()).contains("\n\nOne\nTwo\n\n").endsWith("\n\n1. One\n2. Two");
  }

  @Test
  void takesADashThatBeginsASpeechForNoBullet() {
    assertThat(article(LEDE, "", "- We are late, she said to him.", "", SECOND).blocks())
        .extracting(Block::kind)
        .containsOnly(BlockKind.PARAGRAPH);
  }

  @Test
  void keepsASignatureWithTheWordsItSigns() {
    Article article = article(LEDE, "", "“We are late.”", "– Greta Holm, fruit grower", "", SECOND);
    assertThat(paragraphs(article)).contains("“We are late.”\n– Greta Holm, fruit grower");
  }

  @Test
  void leavesOutLinksInTheMiddleAndGoesOn() {
    ReadResult result = read(LEDE, "", "Read more: The night the mole moved", "", SECOND);
    assertThat(paragraphs(result.article())).containsExactly(LEDE, SECOND);
    assertThat(result.discarded())
        .extracting(d -> d.reason())
        .containsOnly(DiscardReason.RELATED_LINKS);
  }

  @Test
  void keepsKeywordsRightsAndCorrections() {
    Article article =
        article(
            LEDE,
            "",
            SECOND,
            "",
            "Correction: The harbour was closed for nine days, not eight.",
            "",
            "Tags: harbour, herring",
            "© 2025 The Brackwater Ledger. All rights reserved.");
    assertThat(article.subjects())
        .containsExactly(Subject.keyword("harbour"), Subject.keyword("herring"));
    assertThat(article.rights().copyrightHolder()).contains("The Brackwater Ledger");
    assertThat(article.corrections()).hasSize(1);
  }

  @Test
  void takesTheSlugOfWireCopy() {
    Article article = article("HARBOUR-REOPENS/", "", "Harbour reopens after nine days", "", LEDE);
    assertThat(article.slugline()).contains("HARBOUR-REOPENS/");
    assertThat(article.headline()).contains("Harbour reopens after nine days");
  }

  @Test
  void joinsWrappedLines() {
    ReadResult result =
        read(
            "The harbour reopened on Monday after nine days, to the",
            "relief of the town’s fishermen, who had missed the wind-",
            "swept opening of the herring season.",
            "",
            "The mayor said she was glad, and went to see the boats",
            "leave on the evening tide.");
    assertThat(paragraphs(result.article()))
        .containsExactly(
            "The harbour reopened on Monday after nine days, to the relief of the town’s fishermen,"
                + " who had missed the wind-swept opening of the herring season.",
            "The mayor said she was glad, and went to see the boats leave on the evening tide.");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("hard-wrapped");
  }

  @Test
  void beginsAParagraphAtAnIndentedLine() {
    Article article =
        article(
            "   The harbour reopened on Monday after nine days, to the",
            "relief of the town’s fishermen, who had missed the start",
            "of the herring season and wanted to be at sea again.",
            "   The mayor said she was glad, and went to see the boats",
            "leave on the evening tide.");
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void makesAParagraphOfEachLineThatIsNotWrapped() {
    assertThat(article(LEDE, SECOND, LEDE + " Again.").paragraphs()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029"})
  void endsLinesInAnyWay(String end) {
    String text = String.join(end, "Harbour reopens", "", LEDE, "", SECOND, "");
    ReadResult result = read(Input.of(text));
    assertThat(result.article().headline()).contains("Harbour reopens");
    assertThat(paragraphs(result.article())).containsExactly(LEDE, SECOND);
    assertThat(result.input()).contains(text);
  }

  @Test
  void keepsSpacesWithinALine() {
    String line = "Two  spaces, a\ttab and\u00A0a hard space stand in this one sentence.";
    assertThat(article(line).text()).isEqualTo(line);
  }

  @Test
  void readsUtf8WithAndWithoutMark() {
    byte[] plain = LEDE.getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\uFEFF" + LEDE).getBytes(StandardCharsets.UTF_8);
    assertThat(read(Input.of(marked))).isEqualTo(read(Input.of(plain)));
    assertThat(read(Input.of(marked)).input()).contains(LEDE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
  void readsUtf16WithMark(String charset) {
    byte[] bytes = ("\uFEFF" + LEDE).getBytes(Charset.forName(charset));
    assertThat(read(Input.of(bytes)).input()).contains(LEDE);
  }

  @Test
  void readsWindows1252AndSaysWhereUtf8Ends() {
    byte[] bytes = ("Harbour reopens\n\n" + SECOND).getBytes(Charset.forName("windows-1252"));
    ReadResult result = read(Input.of(bytes));
    assertThat(paragraphs(result.article())).containsExactly(SECOND);
    assertThat(result.diagnostics())
        .first()
        .returns("windows-1252", Diagnostic::code)
        .returns("byte 0x93 at offset 17 is not UTF-8; read as Windows-1252", Diagnostic::message)
        .returns(java.util.Optional.of(new Position(3, 1)), Diagnostic::position);
  }

  @Test
  void keepsToUtf8WhereOneByteIsBroken() {
    byte[] bytes = (SECOND + SECOND + SECOND).getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;
    ReadResult result = read(Input.of(bytes));
    assertThat(result.article().text()).contains("herring,” said");
    assertThat(result.diagnostics()).first().returns("malformed-utf-8", Diagnostic::code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{~a~: [1,2             | looks-like-json",
        "[{ ~a~                 | looks-like-json",
        "[ ~a~, ~b~             | looks-like-json",
        "<?xml version=~1.0~?>  | looks-like-markup",
        "<!DOCTYPE nitf>        | looks-like-markup",
        "<HTML><p>It rains.</p> | looks-like-markup",
        "<memo n='1'><to>Desk</to></memo> | looks-like-markup",
        "{'title': 'Rain'}      | looks-like-json",
        "[]                     | looks-like-json",
        "null                   | looks-like-json",
      })
  void warnsOfAnotherFormat(String text, String code) {
    assertThat(read("", "  " + text.replace('~', '"')).diagnostics())
        .first()
        .returns(code, Diagnostic::code)
        .returns(java.util.Optional.of(new Position(2, 3)), Diagnostic::position);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speaker,quote,words,day\nAna Roe,It floats,2,\n",
        "speaker\tquote\twords\tday\r\nAna Roe\tIt floats\t2\t\r\n",
        "speaker;quote;words;day\n\"Ana Roe\";\"It floats\";2;\n",
        "article,outlet,day,month\n"
      })
  void warnsOfATable(String table) {
    assertThat(read(table).diagnostics()).first().returns("looks-like-table", Diagnostic::code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferries, trams, buses, trains\nAll of them sail again, the mayor said.",
        "One,two,three\nThe ferry sails, the mayor said.",
        "Home\tNews\tSport\tWeather today\nThe ferry\tsails again.",
        "Red,white,and,blue\nThe flag flies again."
      })
  void takesCommasAndTabulatorsForProse(String text) {
    assertThat(read(text).diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain("looks-like-table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dublin, 9 January 2025 – ",
        "Dublin, January 9, 2025 -- ",
        "DUBLIN, Ireland – January 9, 2025 – ",
        "Dublin, Ireland, 9 January 2025 (Harbour Wire) – "
      })
  void readsTheDatelineOfAPressRelease(String dateline) {
    Article article =
        read("Harbour Group Opens New Terminal", "", dateline + LEDE, "", "By Mary Roe", "", SECOND)
            .article();
    assertThat(article.dateline().orElseThrow().places().get(0)).isEqualToIgnoringCase("Dublin");
    assertThat(article.dateline().orElseThrow().date()).contains("2025-01-09");
    assertThat(article.headlines()).extracting(Headline::role).containsExactly(HeadlineRole.MAIN);
    assertThat(article.text(article.blocks().get(0).span())).startsWith(dateline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dublin, 9 January 2025", "DUBLIN, Ireland – January 9, 2025 –"})
  void readsADatelineOnALineOfItsOwn(String line) {
    Article article =
        read("Harbour Group Opens New Terminal", "", line, "", LEDE, "", SECOND).article();
    assertThat(article.dateline().orElseThrow().date()).contains("2025-01-09");
    assertThat(article.dateline().orElseThrow().span()).isEmpty();
    assertThat(article.headlines()).extracting(Headline::role).containsExactly(HeadlineRole.MAIN);
    assertThat(article.text()).doesNotContain("2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday, 9 January 2025 – The ferry sails at noon, the mayor said.",
        "Harbour Street, flooded again – The ferry sails at noon, the mayor said.",
        "In Dublin, 9 January 2025 – the ferry sails at noon, the mayor said."
      })
  void takesOtherOpeningsForNoDateline(String opening) {
    assertThat(read("Harbour reopens after storm", "", opening, "", SECOND).article().dateline())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1] The ferry sails.",
        "[Update] It rains.",
        "{Sports}",
        "<b>Sports</b>",
        "<3",
        "null"
      })
  void takesBracketsForProse(String text) {
    assertThat(read(text, "", LEDE).diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain("looks-like-json", "looks-like-markup");
  }

  @Test
  void saysWhereAQuotationIsNeverClosed() {
    ReadResult result = read("Harbour reopens", "", LEDE, "", "She said: “We are late.", "", LEDE);
    assertThat(result.diagnostics())
        .singleElement()
        .returns("unclosed-quote", Diagnostic::code)
        .returns(java.util.Optional.of(new Position(5, 11)), Diagnostic::position);
  }

  @Test
  void findsNothingUnclosedInAQuotationOverParagraphs() {
    ReadResult result =
        read(
            "Harbour reopens", "", LEDE, "", "“We are late.", "", "“We are glad,” she said to us.");
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void saysWhereUtf16IsBroken() throws IOException {
    byte[] text = "\uFEFFHarbour \uFFFD reopens \uD83D today".getBytes(StandardCharsets.UTF_16LE);
    text[text.length - 14 + 1] = (byte) 0xD8;
    text[text.length - 14] = 0x3D;
    ReadResult result = new PlainTextReader().read(Input.of(text), ReadLimits.defaults());
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("malformed-utf-16");
  }

  @Test
  void believesTheEncodingItIsTold() throws IOException {
    Charset charset = Charset.forName("windows-1251");
    Input input = Input.of("Паром снова ходит".getBytes(charset)).withCharset(charset);
    assertThat(new PlainTextReader().read(input, ReadLimits.defaults()).article().text())
        .isEqualTo("Паром снова ходит");
  }
}
