package io.github.broadsheet.parser.html.label;

import java.util.List;

/**
 * What the head of a page says the article is; used to find it, not instead of it.
 *
 * @param titles wordings of the headline
 * @param descriptions summaries
 * @param bodies the article's text, as structured data repeat it, often cut short
 */
public record Claims(List<String> titles, List<String> descriptions, List<String> bodies) {
  /** Checks that nothing is null. */
  public Claims {
    titles = List.copyOf(titles);
    descriptions = List.copyOf(descriptions);
    bodies = List.copyOf(bodies);
  }

  /** Returns the claims of a page that makes none. */
  public static Claims none() {
    return new Claims(List.of(), List.of(), List.of());
  }
}
