package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.serialization.mapping.Field;
import java.util.Set;

/** The fields that the body of NITF holds as one, with the subjects that it names. */
final class NitfFields {
  static final Set<Field> BODY =
      Set.of(
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
          Field.MARKS,
          Field.MEDIA,
          Field.MEDIA_DETAIL,
          Field.QUOTES,
          Field.QUOTE_KINDS,
          Field.QUOTE_DETAIL,
          Field.ATTRIBUTIONS,
          Field.SPEAKERS,
          Field.SPEAKER_DETAIL,
          Field.CIRCUMSTANCES,
          Field.NESTING,
          Field.KEYWORDS,
          Field.SUBJECTS,
          Field.SUBJECT_CODES,
          Field.SUBJECT_SCHEMES,
          Field.SUBJECT_URIS,
          Field.SUBJECT_SAME_AS,
          Field.SUBJECT_MENTIONS);

  private NitfFields() {}
}
