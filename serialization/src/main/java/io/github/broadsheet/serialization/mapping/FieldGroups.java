package io.github.broadsheet.serialization.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Fields that most formats keep in one place. A format that keeps a few more, or less, says so with
 * {@link #and} and {@link #without}.
 */
public final class FieldGroups {
  /** Headlines of every role. */
  public static final Set<Field> HEADLINES =
      of(
          Field.HEADLINE,
          Field.KICKER,
          Field.DECK,
          Field.ALTERNATIVE_HEADLINE,
          Field.SHORT_HEADLINE,
          Field.SEARCH_HEADLINE,
          Field.SOCIAL_HEADLINE);

  /** Everybody who had a hand in the story, and what is known of them; not the byline's words. */
  public static final Set<Field> PEOPLE =
      of(
          Field.BYLINE_CONTRIBUTORS,
          Field.CONTRIBUTORS,
          Field.CONTRIBUTOR_ROLE,
          Field.CONTRIBUTOR_JOB_TITLE,
          Field.CONTRIBUTOR_AFFILIATION,
          Field.CONTRIBUTOR_LOCATION,
          Field.CONTRIBUTOR_EMAIL,
          Field.CONTRIBUTOR_URI,
          Field.CONTRIBUTOR_BIOGRAPHY,
          Field.CONTRIBUTOR_IDENTIFIERS);

  /** What the story is about; not where its text names it. */
  public static final Set<Field> SUBJECTS =
      of(
          Field.KEYWORDS,
          Field.SUBJECTS,
          Field.SUBJECT_CODES,
          Field.SUBJECT_SCHEMES,
          Field.SUBJECT_URIS,
          Field.SUBJECT_RELEVANCE,
          Field.SUBJECT_CONFIDENCE,
          Field.SUBJECT_SAME_AS);

  /** The blocks of the story with their marks, as HTML has them. */
  public static final Set<Field> BODY =
      of(
          Field.BODY_TEXT,
          Field.PARAGRAPHS,
          Field.BLOCK_KINDS,
          Field.HEADING_LEVEL,
          Field.LIST_STRUCTURE,
          Field.TABLE_STRUCTURE,
          Field.CAPTION,
          Field.FILE_PICTURE,
          Field.CREDIT,
          Field.FIGURE_MEDIA,
          Field.FIGURE_MEDIA_DETAIL,
          Field.BLOCK_QUOTE_CREDIT,
          Field.BLOCK_QUOTE_CITE,
          Field.PULL_QUOTE_CREDIT,
          Field.EMBED_PROVIDER,
          Field.EMBED_URI,
          Field.EMBED_AUTHOR,
          Field.NOTE_KIND,
          Field.ENTRY_STRUCTURE,
          Field.MARKS);

  /** Who is quoted with what. */
  public static final Set<Field> STATEMENTS =
      of(
          Field.QUOTES,
          Field.QUOTE_KINDS,
          Field.QUOTE_DETAIL,
          Field.ATTRIBUTIONS,
          Field.SPEAKERS,
          Field.SPEAKER_DETAIL);

  /** All that is known of quotes: statements, the words that attribute them, how sure that is. */
  public static final Set<Field> QUOTE_LAYER =
      and(
          STATEMENTS,
          Field.RESOLUTIONS,
          Field.SOURCES,
          Field.CUES,
          Field.CIRCUMSTANCES,
          Field.NESTING,
          Field.ATTRIBUTION_IDS,
          Field.RULES,
          Field.CONFIDENCE);

  private FieldGroups() {}

  /** Returns {@code group} with {@code more} fields. */
  public static Set<Field> and(Set<Field> group, Field... more) {
    EnumSet<Field> all = EnumSet.copyOf(group);
    all.addAll(List.of(more));
    return Collections.unmodifiableSet(all);
  }

  /** Returns the fields of both groups. */
  public static Set<Field> and(Set<Field> group, Set<Field> more) {
    return and(group, more.toArray(Field[]::new));
  }

  /** Returns {@code group} without some fields. */
  public static Set<Field> without(Set<Field> group, Field... less) {
    EnumSet<Field> rest = EnumSet.copyOf(group);
    rest.removeAll(List.of(less));
    return Collections.unmodifiableSet(rest);
  }

  private static Set<Field> of(Field... fields) {
    return Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(fields)));
  }
}
