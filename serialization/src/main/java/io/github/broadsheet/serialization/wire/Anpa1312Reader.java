package io.github.broadsheet.serialization.wire;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.mapping.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads ANPA 1312 messages.
 *
 * <p>The first line of the header holds service level, number and selector, the second priority,
 * category, keyword, version, date and word count. Lines of the text that begin with {@code ^} are
 * its head: keyword, headline, byline, notes. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Anpa1312Reader extends WireReader {
  private static final String NAME = "anpa1312";

  /** Unit separator: before the selector code. */
  private static final char UNIT_SEPARATOR = 0x1F;

  private static final int LONGEST_POST = 60;

  private static final Map<Character, Integer> URGENCIES =
      Map.of('f', 1, 'b', 2, 'u', 3, 'r', 4, 'd', 5, 'z', 6);

  /** Makes a reader. */
  public Anpa1312Reader() {}

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    return HeaderForm.of(head) == HeaderForm.ANPA_1312 ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  void read(Message message, Draft draft) {
    Map<String, ExtensionValue> rest = new LinkedHashMap<>();
    List<String> header = message.header();
    if (!header.isEmpty()) {
      service(header.get(0), draft, rest);
    }
    if (header.size() > 1) {
      keyword(header.get(1), draft, rest);
    }
    for (int i = 2; i < header.size(); i++) {
      rest.put("header" + i, new Text(header.get(i)));
    }
    text(message.text(), draft, rest);
    trailer(message.trailer(), draft, rest);
    draft.extension(NAME, new Fields(rest));
  }

  /** Reads {@code b1488<US>cpstf}. */
  private static void service(String line, Draft draft, Map<String, ExtensionValue> rest) {
    int separator = line.indexOf(UNIT_SEPARATOR);
    String number = (separator < 0 ? line : line.substring(0, separator)).strip();
    if (!number.isEmpty()) {
      draft.article().addIdentifier(new Identifier(NAME, number));
    }
    if (separator >= 0) {
      rest.put("selector", new Text(line.substring(separator + 1).strip()));
    }
  }

  /** Reads {@code r b<DC3><DC1> bc-Dollar-Markets 7thWritethru 10-31 0588}. */
  private static void keyword(String line, Draft draft, Map<String, ExtensionValue> rest) {
    List<String> parts = new ArrayList<>(List.of(spaced(line).strip().split(" +")));
    if (parts.size() > 1 && parts.get(0).length() == 1) {
      String priority = parts.remove(0).toLowerCase(Locale.ROOT);
      Integer urgency = URGENCIES.get(priority.charAt(0));
      if (urgency == null) {
        rest.put("priority", new Text(priority));
      } else {
        draft.lifecycle().urgency(urgency);
      }
    }
    if (parts.size() > 1 && parts.get(0).length() == 1) {
      Iptc7901Reader.category(parts.remove(0), draft);
    }
    if (parts.size() > 1 && WireDates.isNumber(parts.get(parts.size() - 1))) {
      rest.put("wordCount", new Text(parts.remove(parts.size() - 1)));
    }
    if (parts.size() > 1 && isDay(parts.get(parts.size() - 1))) {
      rest.put("filed", new Text(parts.remove(parts.size() - 1)));
    }
    slug(String.join(" ", parts), draft);
  }

  /** Reads slug and version, parted by a comma if the slug is of several words. */
  private static void slug(String words, Draft draft) {
    int comma = words.indexOf(',');
    int end = comma < 0 ? words.indexOf(' ') : comma;
    String slug = end < 0 ? words : words.substring(0, end);
    String version = end < 0 ? "" : words.substring(end + 1).strip();
    if (!slug.isEmpty()) {
      draft.article().slugline(withoutCycle(slug));
    }
    if (!version.isEmpty()) {
      draft.lifecycle().version(version);
    }
  }

  /** Returns {@code line} with a space for each of its control characters. */
  private static String spaced(String line) {
    return line.chars()
        .mapToObj(c -> c < ' ' ? " " : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static boolean isDay(String part) {
    int dash = part.indexOf('-');
    return dash > 0
        && WireDates.isNumber(part.substring(0, dash))
        && WireDates.isNumber(part.substring(dash + 1));
  }

  /** Leaves out the cycle the story was filed for: {@code am-}, {@code pm-}, {@code bc-}. */
  private static String withoutCycle(String keyword) {
    String start = keyword.substring(0, Math.min(3, keyword.length())).toLowerCase(Locale.ROOT);
    return List.of("am-", "pm-", "bc-", "ap-").contains(start) ? keyword.substring(3) : keyword;
  }

  private static void text(List<String> lines, Draft draft, Map<String, ExtensionValue> rest) {
    List<String> head = new ArrayList<>();
    List<String> body = new ArrayList<>();
    boolean inHead = false;
    int story = -1;
    for (String line : lines) {
      boolean begins = line.startsWith("^");
      story = story < 0 && line.startsWith("\t") ? head.size() : story;
      inHead &= !line.startsWith("\t");
      if (begins) {
        head.add(clean(line.substring(1)));
      } else if (inHead) {
        head.set(head.size() - 1, head.get(head.size() - 1) + " " + clean(line));
      } else {
        body.add(line.endsWith("<") ? line.substring(0, line.length() - 1) : line);
      }
      inHead = (begins || inHead) && !isEnded(line);
    }
    head(head, story, draft, rest);
    body(Copy.paragraphs(body), draft);
  }

  /** A line of the head goes on until a quad (left or centre), an at sign or a caret ends it. */
  private static boolean isEnded(String line) {
    String end = line.strip();
    // A caret by itself begins a line.
    return !end.isEmpty() && !end.equals("^") && "<=@^".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private static String clean(String line) {
    int end = line.length();
    while (end > 0 && "^<@= \t".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end).strip();
  }

  /**
   * Reads the head.
   *
   * @param story how many lines of the head stand above the first indented line, or -1
   */
  private static void head(
      List<String> head, int story, Draft draft, Map<String, ExtensionValue> rest) {
    boolean hasMarkedHeadline = head.stream().anyMatch(line -> line.startsWith("HL:"));
    List<String> byline = new ArrayList<>();
    int post = postBefore(story, head, hasMarkedHeadline);
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i);
      String lower = line.toLowerCase(Locale.ROOT);
      if (line.startsWith("HL:")) {
        draft.headline(HeadlineRole.MAIN, line.substring(3));
      } else if (isByline(line) || i == post && isPost(line)) {
        byline.add(line);
      } else if (lower.startsWith("editor's note") || lower.startsWith("eds:")) {
        draft.lifecycle().addEditorialNote(line);
      } else if (!hasMarkedHeadline && i == 1) {
        draft.headline(HeadlineRole.MAIN, line);
      } else if (!line.isEmpty()) {
        rest.put("head" + i, new Text(line));
      }
    }
    draft.byline(String.join(", ", byline));
  }

  /** Returns which line stands between a name and the story, or -1. */
  private static int postBefore(int story, List<String> head, boolean hasMarkedHeadline) {
    int post = story - 1;
    boolean mayBe = post > 1 || post == 1 && hasMarkedHeadline;
    return mayBe && isByline(head.get(post - 1)) ? post : -1;
  }

  private static boolean isByline(String line) {
    return line.regionMatches(true, 0, "by ", 0, 3);
  }

  /** A short line below a name says what its bearer is: {@code HP Harbour Writer}. */
  private static boolean isPost(String line) {
    return !line.isEmpty() && line.length() <= LONGEST_POST && line.indexOf(':') < 0;
  }

  /** Reads {@code AP-WX-06-21-15 1435GMT}. */
  private static void trailer(List<String> lines, Draft draft, Map<String, ExtensionValue> rest) {
    for (String line : lines) {
      String text = clean(line);
      if (text.isEmpty()) {
        continue;
      }
      int digit = 0;
      while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
        digit++;
      }
      String provider = text.substring(0, digit).replaceAll("-.*", "").strip();
      WireDates.american(text.substring(digit))
          .ifPresentOrElse(
              time -> {
                draft.lifecycle().created(time);
                if (!provider.isEmpty()) {
                  draft.article().provider(provider);
                }
              },
              () -> rest.put("trailer" + rest.size(), new Text(text)));
    }
  }
}
