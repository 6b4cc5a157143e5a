package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Subject;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Optional;

/**
 * Topics by code in {@code tobject.subject}. Of IPTC's eight digits the first two are the subject,
 * the next three the matter, the last three the detail, and the name stands in the attribute of the
 * level.
 */
final class SubjectCodes {
  private static final String PREFIX = "tobject.subject.";
  private static final String DEFAULT_SCHEME = "IPTC";

  private SubjectCodes() {}

  static Optional<Subject> read(Element element) {
    return element
        .attribute(PREFIX + "refnum")
        .map(
            code ->
                Subject.builder()
                    .code(code.strip())
                    .scheme(element.attribute(PREFIX + "ipr").orElse(DEFAULT_SCHEME))
                    .name(
                        element
                            .attribute(PREFIX + "detail")
                            .or(() -> element.attribute(PREFIX + "matter"))
                            .or(() -> element.attribute(PREFIX + "type")))
                    .build());
  }

  /** Returns the element for a topic, unless it has no code or says more than one can hold. */
  static Optional<Element> write(Subject subject) {
    Element element =
        Element.of("tobject.subject")
            .with(PREFIX + "ipr", subject.scheme().filter(it -> !it.equals(DEFAULT_SCHEME)))
            .with(PREFIX + "refnum", subject.code());
    subject.name().ifPresent(name -> element.with(PREFIX + level(subject), name));
    boolean isHeld = read(element).filter(subject::equals).isPresent();
    return subject.code().filter(code -> isHeld && Tokens.isToken(code)).map(code -> element);
  }

  private static String level(Subject subject) {
    String code = subject.code().orElse("");
    if (code.length() != 8) {
      return "matter";
    }
    if (code.endsWith("000000")) {
      return "type";
    }
    return code.endsWith("000") ? "matter" : "detail";
  }
}
