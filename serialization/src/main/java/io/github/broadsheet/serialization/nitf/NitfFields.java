package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import java.util.Set;

/** The fields that the body of NITF holds as one, with the subjects that it names. */
final class NitfFields {
  private static final Set<Field> SUBJECTS =
      FieldGroups.without(FieldGroups.SUBJECTS, Field.SUBJECT_RELEVANCE, Field.SUBJECT_CONFIDENCE);

  static final Set<Field> BODY =
      FieldGroups.and(
          FieldGroups.and(FieldGroups.and(FieldGroups.BODY, FieldGroups.STATEMENTS), SUBJECTS),
          Field.MEDIA,
          Field.MEDIA_DETAIL,
          Field.CIRCUMSTANCES,
          Field.NESTING,
          Field.SUBJECT_MENTIONS);

  private NitfFields() {}
}
