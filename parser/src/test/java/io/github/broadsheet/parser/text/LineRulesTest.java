package io.github.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single lines are told to be by their own words. */
class LineRulesTest {
  private static Piece labelled(String line) {
    Piece piece = Unwrapper.of(Lines.of(line)).pieces().get(0);
    LineRules.label(piece);
    return piece;
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "CHROME; Skip to main content",
        "CHROME; -30-",
        "CHROME; ###",
        "CHROME; (END)",
        "CHROME; (MORE)",
        "CHROME; News | Sport | Weather | Opinion",
        "CHROME; Home > Culture > Museums",
        "CHROME; 5 min read",
        "ORNAMENT; * * *",
        "ORNAMENT; ________",
        "WALL; Already a subscriber? Sign in",
        "NEWSLETTER; Sign up for our weekly newsletter",
        "NEWSLETTER; Enter your email address",
        "SHARING; Share this article",
        "SHARING; 204 shares",
        "ADVERTISEMENT; ADVERTISEMENT",
        "ADVERTISEMENT; Story continues below advertisement",
        "COMMENTS; Comments (42)",
        "COMMENTS; 3 comments",
        "RELATED_LINKS; Read more:",
        "RELATED_LINKS; READ MORE: The night the mole moved",
        "RELATED_LINKS; See also | The last voyage",
        "LEGAL; © 2025 The Brackwater Ledger. All rights reserved.",
        "LEGAL; Copyright 2025 Northern Press. This material may not be published.",
        "LEGAL; Privacy policy",
        "TAGS; Tags: bread, tax, Chirrup",
        "TAGS; Filed under: Science",
        "TIMESTAMP; Updated 3:40 p.m.",
        "TIMESTAMP; Published March 3, 2024",
        "TIMESTAMP; Feb 15, 2023 11:24 AM EST",
        "TIMESTAMP; Fri 21 Mar 2025 06.00 GMT",
        "TIMESTAMP; 2025-09-30 18:45 UTC",
        "TIMESTAMP; Last modified on Mon 3 Mar 2025 07.15 GMT",
        "TIMESTAMP; 2 hours ago",
        "BYLINE; By Ana Roe and Tomas Ferrier, Staff Writers",
        "BYLINE; BY ANA ROE",
        "BYLINE; By Ana Roe, Tom Lee and Jan de Vries for The Ledger",
        "BYLINE; Words by Colm Darragh. Photographs by Iris Venn",
        "CAPTION; FILE - A boat in the harbour.",
        "CAPTION; FILE PHOTO: A boat in the harbour. REUTERS/Ana Roe",
        "CAPTION; (FILE) A boat in the harbour.",
        "CAPTION; A boat in the harbour on Monday. (AP Photo/Ana Roe)",
        "CAPTION; A boat in the harbour on Monday. Photograph: Ana Roe/Coastal Press",
        "CAPTION; A boat in the harbour on Monday. | Credit: Ana Roe",
        "CREDIT; Photo: Ana Roe",
        "CREDIT; Photograph by Ana Roe",
        "CREDIT; Ana Roe/Coastal Press",
        "CORRECTION; Correction: The wall is nine metres high.",
        "CORRECTION; An earlier version of this article misstated the height.",
        "CORRECTION; (This version corrects the time of high tide in paragraph 3.)",
        "CLARIFICATION; Clarification: The wall is old.",
        "UPDATE; This story has been updated.",
        "EDITORS_NOTE; Editor’s note: The wall fell later.",
        "CONTRIBUTION; (Reporting by Jude Amari; Editing by Sol Pereira)",
        "CONTRIBUTION; Amanda Reyes contributed to this report.",
        "AUTHOR_BIOGRAPHY; Follow Ana Roe on Twitter @anaroe",
        "AUTHOR_BIOGRAPHY; ana.roe@example.com",
      })
  void tells(Label expected, String line) {
    assertThat(labelled(line)).returns(expected, Piece::label).doesNotReturn("", Piece::rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Christmas 612 people had bought shares at £250 apiece.",
        "By the spring the bridge will carry 900 lorries a day.",
        "Share prices fell by a tenth on Tuesday.",
        "Sign up, he told them, or go home.",
        "May 6 was the day on which the wall fell.",
        "In March 2009 the last lamp went out.",
        "File that under stories nobody believes.",
        "File a complaint",
        "Comments by the mayor drew laughter.",
        "Home is where the harbour is, the mayor said.",
        "Correction officers walked out on Monday.",
        "The firm said it would pay (about nine million).",
        "He voted for the plan (and later regretted it)",
        "The dispute was first reported by The Ledger (Reuters)",
        "Copyright lawyers were not surprised.",
        "Follow the money, the prosecutor said.",
        "Pause.",
        "Four years of cracks",
        "Timeline: the last voyage of the Lady Corrin",
        "The posts were seen by 1,204 people in a week.",
      })
  void leavesTheStoryAlone(String line) {
    assertThat(labelled(line).label()).isEqualTo(Label.UNDECIDED);
  }
}
