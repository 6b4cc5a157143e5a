package io.github.broadsheet.parser.quote.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts, brackets mark source, cue and content: {@code [s|Brandt] [c|said] [t|so]}. */
class CircumstanceFinderTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      textBlock =
          """
          [s|Brandt] [c|told] reporters [t|that she would go].      ; ADDRESSEE=reporters
          [s|She] [c|said] to me, [t|“You can stop.”]               ; ADDRESSEE=to me
          [s|Teles] [c|told] Northern Press [t|she would go].       ; ADDRESSEE=Northern Press
          [s|Officers] [c|ordered] them [t|not to use the word].    ; ADDRESSEE=them
          [s|Brandt] [c|said] in an email on Tuesday [t|that].      ; MEDIUM=in an email, WHEN=on Tuesday
          [t|“So,”] [s|he] [c|said] by telephone.                   ; MEDIUM=by telephone
          [t|“So,”] [s|she] [c|wrote] in a note to clients.         ; MEDIUM=in a note to clients
          [t|“So,”] [s|she] [c|wrote] on Chirrup on Sunday evening. ; MEDIUM=on Chirrup, WHEN=on Sunday evening
          [t|“So,”] [s|Brandt] [c|said] outside court.              ; WHERE=outside court
          [t|“So,”] [s|Brandt] [c|said] in Portuguese.              ; ^^
          [t|“So,”] [s|he] [c|told] the crowd at the gates in Velim. ; ADDRESSEE=the crowd at the gates, WHERE=in Velim
          On Tuesday, [s|Brandt] [c|said] [t|she would go].         ; WHEN=On Tuesday
          [s|Brandt] on Tuesday [c|said] [t|she would go].          ; WHEN=on Tuesday
          Asked on Tuesday about it, [s|she] [c|said] [t|no].       ; ^^
          [s|Brandt] met him on Tuesday and [c|said] [t|no].        ; ^^
          [s|Brandt] [c|said] [t|she would go on Tuesday].          ; ^^
          In 2019, [s|Brandt] [c|said], [t|the dam leaked].         ; ^^
          On Monday [s|Brandt] [c|said] [t|it leaked].              ; WHEN=On Monday
          Speaking in Velim on Monday, [s|Brandt] [c|said] [t|no].  ; WHEN=on Monday, WHERE=in Velim
          [s|Brandt] [c|told] reporters in an online briefing [t|that]. ; ADDRESSEE=reporters, MEDIUM=in an online briefing
          [t|“So,”] [s|he] [c|told] investors at the time.          ; ADDRESSEE=investors
          [t|“So,”] [s|he] [c|said] by video link on Monday.        ; MEDIUM=by video link, WHEN=on Monday
          [s|He] [c|said] in a podcast released on Friday [t|so].   ; MEDIUM=in a podcast, WHEN=on Friday
          [s|He] [c|said] during a call with investors [t|so].      ; MEDIUM=during a call with investors
          [t|“So,”] [s|he] [c|wrote] on the platform Chirp.         ; MEDIUM=on the platform Chirp
          [t|“So,”] [s|he] [c|told] reporters at a rally in Velim.  ; ADDRESSEE=reporters, OCCASION=at a rally in Velim, WHERE=in Velim
          [t|“So,”] [s|he] [c|said] at a rally in Velim.            ; OCCASION=at a rally in Velim, WHERE=in Velim
          """)
  void findsCircumstances(String text, String expected) {
    List<String> found =
        find(text, true).stream()
            .map(each -> each.kind() + "=" + each.span().in(plain(text)))
            .sorted()
            .toList();
    assertThat(found.stream().collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Wednesday, 2025-02-12",
    "on Thursday, 2025-02-06",
    "on Monday night, 2025-02-10",
    "yesterday, 2025-02-11",
    "last month, 2025-01",
    "last year, 2024",
    "in March, 2024-03",
    "in May 1912, 1912-05",
    "on February 3, 2025-02-03",
    "on 3 March 2019, 2019-03-03",
    "in 2019, 2019",
  })
  void readsDaysAgainstPublication(String when, String value) {
    Circumstance found = find("[t|“So,”] [s|he] [c|said] " + when + ".", true).get(0);
    assertThat(found.kind()).isEqualTo(CircumstanceKind.WHEN);
    assertThat(found.value()).contains(value);
  }

  @Test
  void leavesWeekdayUnreadIfDayOfArticleIsUnknown() {
    assertThat(find("[t|“So,”] [s|he] [c|said] Wednesday.", false))
        .singleElement()
        .satisfies(found -> assertThat(found.value()).isEmpty());
  }

  private static List<Circumstance> find(String marked, boolean dated) {
    String text = plain(marked);
    Article.Builder article = Article.builder().text(text);
    if (dated) {
      article.lifecycle(Lifecycle.builder().published(Timestamp.of(PUBLISHED)).build());
    }
    Statement statement =
        new Statement(spans(marked, 's'), spans(marked, 'c'), spans(marked, 't'), 1, "test");
    return new CircumstanceFinder(QuoteText.of(text), article.build()).find(statement);
  }

  private static List<Span> spans(String marked, char part) {
    int start = marked.indexOf("[" + part + "|");
    if (start < 0) {
      return List.of();
    }
    int end = marked.indexOf(']', start);
    int length = end - start - 3;
    return List.of(Span.ofLength(plain(marked.substring(0, start)).length(), length));
  }

  private static String plain(String marked) {
    return marked.replaceAll("\\[[sct]\\|", "").replace("]", "");
  }
}
