package io.github.broadsheet.serialization.wire;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.mapping.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads IPTC 7901 messages.
 *
 * <p>The header line holds source and number, priority, category and word count; the lines below it
 * hold keywords. The first paragraph of the text is its headline if it is short. Immutable and safe
 * to share between threads.
 *
 * @since 0.1
 */
public final class Iptc7901Reader extends WireReader {
  private static final String NAME = "iptc7901";

  private static final int LONG_HEADLINE = 200;

  /** Makes a reader. */
  public Iptc7901Reader() {}

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    String text = head.text();
    int start = text.indexOf(Message.START_OF_HEADER);
    if (head.isBinary()
        || start < 0
        || start > 8
        || (start > 0 && text.charAt(start - 1) == 0x16)) {
      return Recognition.NO;
    }
    String line = text.substring(start + 1).lines().findFirst().orElse("");
    return line.strip().split(" +").length >= 4 ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  void read(Message message, Draft draft) {
    Map<String, ExtensionValue> rest = new LinkedHashMap<>();
    List<String> header = message.header();
    header(header.isEmpty() ? "" : header.get(0), draft, rest);
    keywords(String.join("", header.subList(Math.min(1, header.size()), header.size())), draft);
    body(Copy.paragraphs(message.text()), draft);
    for (String line : message.trailer()) {
      if (!line.isBlank()) {
        WireDates.group(line)
            .ifPresentOrElse(
                time -> draft.lifecycle().created(time),
                () -> rest.put("trailer" + rest.size(), new Text(line.strip())));
      }
    }
    draft.extension(NAME, new Fields(rest));
  }

  /** Reads {@code abc0123 4 pl 0456 more}. */
  private static void header(String line, Draft draft, Map<String, ExtensionValue> rest) {
    String[] parts = line.strip().split(" +", 5);
    String source = parts[0];
    int digits = source.length();
    while (digits > 0 && Character.isDigit(source.charAt(digits - 1))) {
      digits--;
    }
    if (!source.isEmpty()) {
      draft.article().addIdentifier(new Identifier(NAME, source));
    }
    if (digits > 0) {
      draft.article().provider(source.substring(0, digits));
    }
    if (parts.length > 1) {
      priority(parts[1], draft, rest);
    }
    if (parts.length > 2) {
      category(parts[2], draft);
    }
    if (parts.length > 3) {
      rest.put("wordCount", new Text(parts[3]));
    }
    if (parts.length > 4) {
      rest.put("optional", new Text(parts[4]));
    }
  }

  private static void priority(String digit, Draft draft, Map<String, ExtensionValue> rest) {
    if (digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9') {
      draft.lifecycle().urgency(digit.charAt(0) - '0');
    } else {
      rest.put("priority", new Text(digit));
    }
  }

  static void category(String code, Draft draft) {
    draft
        .article()
        .addSubject(
            Subject.builder()
                .kind(SubjectKind.SECTION)
                .code(code.toLowerCase(Locale.ROOT))
                .scheme("anpa-category")
                .build());
  }

  private static void keywords(String line, Draft draft) {
    String slug = line.strip();
    if (slug.isEmpty()) {
      return;
    }
    draft.article().slugline(slug.endsWith("/") ? slug.substring(0, slug.length() - 1) : slug);
    for (String keyword : slug.split("/")) {
      if (!keyword.isBlank()) {
        draft.article().addSubject(Subject.keyword(keyword.strip()));
      }
    }
  }

  private static void body(List<String> paragraphs, Draft draft) {
    boolean hasHeadline = paragraphs.size() > 1 && paragraphs.get(0).length() <= LONG_HEADLINE;
    if (hasHeadline) {
      draft.headline(HeadlineRole.MAIN, withoutEndMark(paragraphs.get(0)));
    }
    paragraphs.stream()
        .skip(hasHeadline ? 1 : 0)
        .map(Iptc7901Reader::withoutEndMark)
        .forEach(words -> paragraph(words, draft));
  }

  /** Some agencies end the parts of a text with an equals sign. */
  private static String withoutEndMark(String words) {
    return words.endsWith("=") ? words.substring(0, words.length() - 1).strip() : words;
  }
}
