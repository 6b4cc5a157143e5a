package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.Embed;
import io.github.broadsheet.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Recognises posts of social networks that are set into a page as quotations. */
final class Posts {
  private static final String[][] NETWORKS = {
    {"twitter-", "Twitter"},
    {"instagram-media", "Instagram"},
    {"fb-", "Facebook"},
    {"tiktok-embed", "TikTok"},
    {"reddit-", "Reddit"},
    {"bluesky-embed", "Bluesky"},
    {"mastodon-embed", "Mastodon"}
  };

  private Posts() {}

  /** Returns the post that {@code quotation} is, or nothing. */
  static Optional<Embed> embed(Element quotation, Span span) {
    for (String[] network : NETWORKS) {
      if (quotation.className().contains(network[0])) {
        return Optional.of(
            Embed.builder()
                .span(span)
                .provider(network[1])
                .uri(address(quotation))
                .author(author(quotation))
                .build());
      }
    }
    return Optional.empty();
  }

  /** The last link of a post leads to the post. */
  private static Optional<URI> address(Element quotation) {
    Element last = quotation.select("a[href]").last();
    if (last == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(last.attr("href").strip()));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** {@code — Ana Roe (@roe) November 18, 2019}: what stands between dash and bracket. */
  private static Optional<String> author(Element quotation) {
    String words = quotation.text();
    int dash = words.lastIndexOf('—');
    int bracket = words.indexOf("(@", Math.max(0, dash));
    return dash >= 0 && bracket > dash
        ? Optional.of(words.substring(dash + 1, bracket).strip()).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}
