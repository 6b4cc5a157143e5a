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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads IPTC 7901 messages.
 *
 * <p>The header line holds source and number, priority, category and word count; the lines below it
 * hold keywords. The lines before the first equals sign, or else the first paragraph if it is
 * short, are the headline, and perhaps a byline. What is marked as not to be published becomes a
 * note to editors. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Iptc7901Reader extends WireReader {
  private static final String NAME = "iptc7901";

  private static final int LONGEST_HEADLINE = 200;

  /** More lines than a headline and a byline take is a text that happens to hold the mark. */
  private static final int LONGEST_HEAD = 6;

  /** What agencies write in a line above the headline. */
  private static final List<String> ALERTS =
      List.of("URGENT", "FLASH", "ALERT", "BULLETIN", "SNAP", "NEWS ALERT", "EILMELDUNG", "EIL");

  /** How a byline begins, in the languages of the agencies that send this. */
  private static final List<String> BY = List.of("by ", "von ", "par ", "por ", "di ");

  /** What agencies write above names and numbers that are for editors. */
  private static final List<String> CONFIDENTIAL =
      List.of(
          "the following information is not intended for publication",
          "the following information is not for publication",
          "die folgenden informationen sind nicht zur veröffentlichung");

  /** Makes a reader. */
  public Iptc7901Reader() {}

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    return HeaderForm.of(head) == HeaderForm.IPTC_7901 ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  void read(Message message, Draft draft) {
    Map<String, ExtensionValue> rest = new LinkedHashMap<>();
    List<String> header = message.header();
    header(header.isEmpty() ? "" : header.get(0), draft, rest);
    keywords(String.join("", header.subList(Math.min(1, header.size()), header.size())), draft);
    text(message.text(), draft);
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

  private static void text(List<String> lines, Draft draft) {
    List<String> open = lines.subList(0, confidential(lines));
    int end = headEnd(open);
    int byline = bylineStart(open, end);
    draft.byline(String.join(" ", stripped(open.subList(byline, end))));
    List<String> paragraphs = new ArrayList<>(headline(open.subList(0, byline), draft));
    boolean isMarked = end > 0;
    paragraphs.addAll(Copy.paragraphs(open.subList(end, open.size())));
    boolean hasHeadline =
        paragraphs.size() > 1 && (isMarked || paragraphs.get(0).length() <= LONGEST_HEADLINE);
    if (hasHeadline) {
      draft.headline(HeadlineRole.MAIN, withoutEndMark(paragraphs.get(0)));
    }
    body(
        paragraphs.stream().skip(hasHeadline ? 1 : 0).map(Iptc7901Reader::withoutEndMark).toList(),
        draft);
    List<String> closed = lines.stream().skip(open.size()).filter(line -> !isStars(line)).toList();
    String note = String.join("\n", Copy.paragraphs(closed));
    if (!note.isEmpty()) {
      draft.lifecycle().addEditorialNote(note);
    }
  }

  /** Returns the lines above a byline as one, and takes what says how urgent they are. */
  private static List<String> headline(List<String> lines, Draft draft) {
    boolean isAlert = lines.size() > 1 && ALERTS.contains(lines.get(0).strip());
    if (isAlert) {
      draft.headline(HeadlineRole.KICKER, lines.get(0));
    }
    String words = String.join(" ", stripped(lines.subList(isAlert ? 1 : 0, lines.size())));
    return words.isBlank() ? List.of() : List.of(words);
  }

  /** Returns where begins what is for editors only, with the line of stars above it. */
  private static int confidential(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip().toLowerCase(Locale.ROOT);
      boolean isBelowStars = i > 0 && isStars(lines.get(i - 1));
      // A story may speak of such words.
      if (CONFIDENTIAL.stream().anyMatch(isBelowStars ? line::contains : line::startsWith)) {
        return isBelowStars ? i - 1 : i;
      }
    }
    return lines.size();
  }

  private static boolean isStars(String line) {
    return !line.isBlank() && line.chars().allMatch(c -> c == '*' || c == ' ');
  }

  /** Returns where the lines above the story end, if an equals sign ends them, or 0. */
  private static int headEnd(List<String> lines) {
    for (int i = 0; i < Math.min(LONGEST_HEAD, lines.size()) && !lines.get(i).isBlank(); i++) {
      if (lines.get(i).strip().endsWith("=")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int bylineStart(List<String> lines, int end) {
    for (int i = 1; i < end; i++) {
      String line = lines.get(i).strip().toLowerCase(Locale.ROOT);
      if (BY.stream().anyMatch(line::startsWith)) {
        return i;
      }
    }
    return end;
  }

  private static List<String> stripped(List<String> lines) {
    return lines.stream().map(line -> withoutEndMark(line.strip())).toList();
  }

  /** Some agencies end the parts of a text with an equals sign. */
  private static String withoutEndMark(String words) {
    return words.endsWith("=") ? words.substring(0, words.length() - 1).strip() : words;
  }
}
