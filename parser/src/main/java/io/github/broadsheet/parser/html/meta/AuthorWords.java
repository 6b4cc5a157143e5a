package io.github.broadsheet.parser.html.meta;

import java.util.List;
import java.util.Set;

/** The words that tell names of people from what else stands in bylines. */
final class AuthorWords {
  /** What a byline opens with, longer phrases first. */
  static final List<String> OPENINGS =
      List.of(
          "written by",
          "posted by",
          "story by",
          "published by",
          "reported by",
          "reviewed by",
          "article by",
          "words by",
          "text by",
          "report by",
          "analysis by",
          "opinion by",
          "review by",
          "by",
          "von",
          "par",
          "por",
          "di",
          "door",
          "oleh",
          "av",
          "af",
          "author",
          "authors",
          "from",
          "reporter");

  /** Words that make a phrase a post or a note, not a name. */
  static final Set<String> POSTS =
      words(
          """
          editor reporter correspondent writer columnist contributor producer director
          professor journalist chief manager analyst senior freelance freelancer associate
          assistant deputy executive founder ceo head critic specialist strategist officer
          fellow blogger author president phd md rd ms mba m.d ph.d updated published posted
          minutes read min am pm ago photos photo video follow email twitter share comments
          comment view more see
          """);

  /** Words in the names of publications, agencies and desks. */
  static final Set<String> BODIES =
      words(
          """
          press times news media journal network herald tribune gazette magazine agency
          service services team editorial daily bbc reuters afp ap wire bureau staff desk
          newsroom group post today radio tv inc llc sponsored council university institute
          foundation reporters editors writers contributors admin report reports
          """);

  static final Set<String> MONTHS =
      words(
          """
          january february march april may june july august september october november
          december jan feb mar apr jun jul aug sep sept oct nov dec
          """);

  private AuthorWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
