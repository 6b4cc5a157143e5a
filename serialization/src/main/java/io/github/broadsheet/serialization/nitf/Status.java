package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a document may be used, in {@code docdata/@management-status}. */
final class Status {
  static final String ATTRIBUTE = "management-status";

  private Status() {}

  static Optional<PublicationStatus> read(Element docdata) {
    return docdata.attribute(ATTRIBUTE).flatMap(Status::of);
  }

  // NITF has a fourth, "embargoed", which says of a usable document what date.release says.
  private static Optional<PublicationStatus> of(String value) {
    return Arrays.stream(PublicationStatus.values())
        .filter(status -> name(status).equals(value.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static String name(PublicationStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** Says whether {@code attribute} gives a status that the model knows. */
  static boolean isStatus(Attribute attribute) {
    return attribute.name().equals(ATTRIBUTE) && of(attribute.value()).isPresent();
  }
}
