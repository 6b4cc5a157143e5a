package io.github.broadsheet.article;

/**
 * What a headline is for.
 *
 * @since 0.1
 */
public enum HeadlineRole {
  /** The title of the story. */
  MAIN,
  /** A short label above the main headline. */
  KICKER,
  /** The summary below the main headline; also called standfirst or subheadline. */
  DECK,
  /** Another wording of the main headline. */
  ALTERNATIVE,
  /** A shorter wording, for lists and small screens. */
  SHORT,
  /** The wording for search engines. */
  SEARCH,
  /** The wording for social media. */
  SOCIAL
}
