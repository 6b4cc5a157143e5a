package io.github.broadsheet.serialization.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final String IPTC =
      String.join(
          "",
          "\u0001hbp0123 4 pl 0042 more\r\nHarbour/Ferry/\r\n",
          "\u0002Ferry runs aground off Port Ada =\r\n\r\n",
          "   PORT ADA (HBP) - A ferry with sixty people aboard ran aground on\r\n",
          "Tuesday, the harbour master said.\r\n",
          "   “Nobody was hurt,” Ana Roe said.\r\n",
          "\u0003141530 Jan 25\r\n\u0004");

  private static final String ANPA =
      String.join(
          "",
          "\u0016\u0016\u0001b1488\u001fhpstf\n",
          "r b\u0013\u0011 bc-Ferry-Aground 2ndWritethru 01-14 0042\n",
          "\u0002^BC-Ferry-Aground, 2nd Writethru<\n",
          "^HL:Ferry runs aground\noff Port Ada@<\n",
          "^By Tom Lee@<\n",
          "\tPORT ADA _ A ferry ran aground Tuesday.<\n",
          "\tNobody was hurt.<\n",
          "\u0003HP-PA-01-14-25 1530GMT\n\u0004");

  @Test
  void readsIptc7901() throws IOException {
    Article article = read(new Iptc7901Reader(), IPTC.getBytes(StandardCharsets.UTF_8)).article();

    assertThat(article.headline()).contains("Ferry runs aground off Port Ada");
    assertThat(article.paragraphs().stream().map(p -> p.in(article.text())))
        .containsExactly(
            "PORT ADA (HBP) - A ferry with sixty people aboard ran aground on Tuesday, the harbour"
                + " master said.",
            "“Nobody was hurt,” Ana Roe said.");
    assertThat(article.provider()).contains("hbp");
    assertThat(article.identifiers()).containsExactly(new Identifier("iptc7901", "hbp0123"));
    assertThat(article.lifecycle().urgency()).hasValue(4);
    assertThat(article.slugline()).contains("Harbour/Ferry");
    assertThat(article.subjects()).hasSize(3);
    assertThat(article.lifecycle().created().flatMap(t -> t.toOffsetDateTime()))
        .contains(OffsetDateTime.parse("2025-01-14T15:30Z"));
    assertThat(article.extensions().format("iptc7901").orElseThrow().values())
        .containsOnlyKeys("wordCount", "optional");
  }

  @Test
  void readsAnpa1312() throws IOException {
    Article article = read(new Anpa1312Reader(), ANPA.getBytes(StandardCharsets.UTF_8)).article();

    assertThat(article.headline()).contains("Ferry runs aground off Port Ada");
    assertThat(article.byline().map(Byline::text)).contains("By Tom Lee");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.slugline()).contains("Ferry-Aground");
    assertThat(article.lifecycle().urgency()).hasValue(4);
    assertThat(article.lifecycle().version()).contains("2ndWritethru");
    assertThat(article.provider()).contains("HP");
    assertThat(article.lifecycle().created().flatMap(t -> t.toOffsetDateTime()))
        .contains(OffsetDateTime.parse("2025-01-14T15:30Z"));
    assertThat(article.extensions().format("anpa1312").orElseThrow().values())
        .containsOnlyKeys("selector", "wordCount", "filed", "head0");
  }

  @Test
  void endsTheHeadOfAnpaWhereTheStoryIsIndented() throws IOException {
    String message =
        lines(
            "\u0016\u0016\u0001h0042\u001fharbr",
            "r i\u0013\u0011 BC-PA--Ferry 1stLd-Writethru   01-14 0120",
            "\u0002^BC-PA--Ferry, 1st Ld-Writethru,120<",
            "^Sixty saved from ferry <",
            "^Eds: Adds quote.<",
            "^By TOM LEE and ANA ROE=",
            "^HP Harbour Writers=",
            "\t   PORT ADA, Norland (HP) _ A ferry ran aground Tuesday. ",
            "\t   Nobody was hurt. ",
            "\t   \u0003HP-PA-01-14-25 1530GMT<",
            "\u0004");

    Article article =
        read(new Anpa1312Reader(), message.getBytes(StandardCharsets.UTF_8)).article();

    assertThat(article.headline()).contains("Sixty saved from ferry");
    assertThat(article.byline().map(Byline::text))
        .contains("By TOM LEE and ANA ROE, HP Harbour Writers");
    assertThat(article.lifecycle().editorialNotes()).containsExactly("Eds: Adds quote.");
    assertThat(article.paragraphs()).hasSize(2);
    Dateline dateline = article.dateline().orElseThrow();
    assertThat(dateline.span().orElseThrow().in(article.text()))
        .isEqualTo("PORT ADA, Norland (HP)")
        .isEqualTo(dateline.text());
    assertThat(dateline.places()).containsExactly("PORT ADA");
    assertThat(dateline.provider()).contains("HP");
    assertThat(article.provider()).contains("HP");
    assertThat(article.lifecycle().created().flatMap(t -> t.toOffsetDateTime()))
        .contains(OffsetDateTime.parse("2025-01-14T15:30Z"));
  }

  @Test
  void partsHeadlineBylineAndWhatIsForEditors() throws IOException {
    String message =
        lines(
            "\u0001hbp0007 4 s 85  hbp-fea 0908",
            "Sailing/Cup/",
            "\u0002Skipper wins the winter cup at the fourth try, and thanks the wind",
            "By Tom Lee, The Ada Courier =",
            "",
            "Port Ada (hbp) - Nobody had thought that a boat built by pensioners",
            "would be first at the lighthouse.",
            "",
            "* * * *",
            "The following information is not intended for publication",
            "- Tel: 555 0100",
            "",
            "\u0003141530 GMT Jan 25",
            "\u0004");

    Article article =
        read(new Iptc7901Reader(), message.getBytes(StandardCharsets.UTF_8)).article();

    assertThat(article.headline())
        .contains("Skipper wins the winter cup at the fourth try, and thanks the wind");
    assertThat(article.byline().map(Byline::text)).contains("By Tom Lee, The Ada Courier");
    assertThat(article.paragraphs()).hasSize(1);
    assertThat(article.dateline().map(Dateline::text)).contains("Port Ada (hbp)");
    assertThat(article.lifecycle().editorialNotes())
        .containsExactly(
            "The following information is not intended for publication - Tel: 555 0100");
    assertThat(article.lifecycle().created().flatMap(t -> t.toOffsetDateTime()))
        .contains(OffsetDateTime.parse("2025-01-14T15:30Z"));
  }

  @Test
  void readsAHeadlineOfTwoLinesBelowAnAlert() throws IOException {
    String message =
        lines(
            "\u0016\u0016\u0001hbp0008 1 s 12",
            "\u0002URGENT",
            "Skipper wins",
            "the winter cup",
            "By Tom Lee =",
            "Port Ada (hbp) - Nobody had thought so.",
            "\u0003141530 GMT Jan 25",
            "\u0004");

    Article article =
        read(new Iptc7901Reader(), message.getBytes(StandardCharsets.UTF_8)).article();

    assertThat(article.headline()).contains("Skipper wins the winter cup");
    assertThat(article.headlines().get(0))
        .returns(HeadlineRole.KICKER, Headline::role)
        .returns("URGENT", Headline::text);
    assertThat(article.byline().map(Byline::text)).contains("By Tom Lee");
    assertThat(article.paragraphs()).hasSize(1);
  }

  @Test
  void publishesAStoryThatSpeaksOfWhatIsNotForPublication() throws IOException {
    String message =
        lines(
            "\u0001hbp0007 4 s 85  hbp-fea 0908",
            "Law/",
            "\u0002Court rules on notes =",
            "",
            "A line that said \"The following information is not for publication\"",
            "binds nobody, the court found.",
            "",
            "The following information is not for publication",
            "- Tel: 555 0100",
            "\u0003");

    Article article =
        read(new Iptc7901Reader(), message.getBytes(StandardCharsets.UTF_8)).article();

    assertThat(article.paragraphs()).hasSize(1);
    assertThat(article.text()).contains("the court found").doesNotContain("555");
    assertThat(article.lifecycle().editorialNotes()).hasSize(1);
  }

  @Test
  void partsASlugOfSeveralWordsFromItsVersionAtTheComma() throws IOException {
    String message =
        "\u0016\u0016\u0001h1\u001fh\nr i\u0013\u0011 BC-Port Storm, 2nd Ld-Writethru 01-14 0042\n"
            + "\u0002^BC-Port<\n\tIt rained.\n\u0003";

    Article article =
        read(new Anpa1312Reader(), message.getBytes(StandardCharsets.UTF_8)).article();

    assertThat(article.slugline()).contains("Port Storm");
    assertThat(article.lifecycle().version()).contains("2nd Ld-Writethru");
  }

  @Test
  void endsAHeadOfAnpaAtALoneQuad() throws IOException {
    Article article =
        anpa("^BC-Ferry<", "^Ferry runs aground", "<", "PORT ADA (HP) _ It ran aground.");

    assertThat(article.headline()).contains("Ferry runs aground");
    assertThat(article.paragraphs()).hasSize(1);
  }

  @Test
  void takesNoShortLineForAPost() throws IOException {
    Article article =
        anpa(
            "^By TOM LEE<",
            "^Sixty saved from ferry<",
            "^By TOM LEE<",
            "^Second of three<",
            "^HP Writers<",
            "\tIt ran aground.");

    assertThat(article.headline()).contains("Sixty saved from ferry");
    assertThat(article.byline().map(Byline::text)).contains("By TOM LEE, By TOM LEE");
    assertThat(article.extensions().format("anpa1312").orElseThrow().values())
        .containsKeys("head3", "head4");
  }

  @Test
  void prefersADatelineWithAnAgency() throws IOException {
    Article article =
        anpa(
            "^BC-Ferry<",
            "^Ferry runs aground<",
            "\tADDS QUOTES - from the harbour master",
            "\tPORT ADA (HP) _ It ran aground.");

    assertThat(article.dateline().map(Dateline::text)).contains("PORT ADA (HP)");
  }

  @Test
  void takesNoUpdateForADateline() throws IOException {
    Article article = anpa("^BC-Ferry<", "^Ferry runs aground<", "\tUPDATE - Adds quotes.");

    assertThat(article.dateline()).isEmpty();
  }

  private static Article anpa(String... text) throws IOException {
    String message =
        "\u0016\u0016\u0001h1\u001fh\nr i\u0013\u0011 BC-Ferry 01-14 0042\n\u0002"
            + String.join("\n", text)
            + "\n\u0003HP-PA-01-14-25 1530GMT\n\u0004";
    return read(new Anpa1312Reader(), message.getBytes(StandardCharsets.UTF_8)).article();
  }

  @Test
  void recognisesEachByItsControlCharacters() {
    assertThat(new Iptc7901Reader().recognise(head(IPTC))).isEqualTo(Recognition.CERTAIN);
    assertThat(new Iptc7901Reader().recognise(head(ANPA))).isEqualTo(Recognition.NO);
    assertThat(new Anpa1312Reader().recognise(head(ANPA))).isEqualTo(Recognition.CERTAIN);
    assertThat(new Anpa1312Reader().recognise(head(IPTC))).isEqualTo(Recognition.NO);
    assertThat(new Iptc7901Reader().recognise(head("A ferry ran aground.")))
        .isEqualTo(Recognition.NO);
  }

  @Test
  void tellsThemApartAfterIdlesByTheWordCount() {
    for (String header : List.of("bdt0042 4 wi 120", "hbp0123 2 pl 0042 hbp 0711")) {
      String idles = "\u0016\u0016\u0001" + header + "\r\nHafen/\r\n\u0002Words.\r\n\u0003";

      assertThat(new Iptc7901Reader().recognise(head(idles))).isEqualTo(Recognition.CERTAIN);
      assertThat(new Anpa1312Reader().recognise(head(idles))).isEqualTo(Recognition.NO);
    }
    String bare = "\u0016\u0016\u0001h0042 h a b\nr i bc-Ferry 01-14 0042\n\u0002^Words.<\n\u0003";

    assertThat(new Anpa1312Reader().recognise(head(bare))).isEqualTo(Recognition.CERTAIN);
  }

  @Test
  void readsTheWindowsCodePageWhereItIsNoUtf8() throws IOException {
    byte[] bytes = IPTC.getBytes(Charset.forName("windows-1252"));

    assertThat(read(new Iptc7901Reader(), bytes).article().text()).contains("“Nobody was hurt,”");
  }

  @Test
  void readsALineOfManyMessages() throws IOException {
    Input input = Input.of(IPTC.repeat(3));

    try (Stream<ReadResult> all = new Iptc7901Reader().readAll(input, ReadLimits.defaults())) {
      assertThat(all).hasSize(3);
    }
    assertThat(new Iptc7901Reader().read(input, ReadLimits.defaults()).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("more-articles");
  }

  @Test
  void readsAMessageThatBreaksOff() throws IOException {
    String half = IPTC.substring(0, IPTC.indexOf("Tuesday"));

    ReadResult result = read(new Iptc7901Reader(), half.getBytes(StandardCharsets.UTF_8));

    assertThat(result.article().paragraphs()).hasSize(1);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("truncated");
  }

  @Test
  void refusesWhatIsNoMessage() {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read(new Iptc7901Reader(), new byte[] {'x'}))
        .withMessageContaining("no SOH character");
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines);
  }

  private static InputHead head(String text) {
    return InputHead.of("x.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReadResult read(WireReader reader, byte[] bytes) throws IOException {
    return reader.read(Input.of(bytes), ReadLimits.defaults());
  }
}
