package io.github.broadsheet.serialization.story;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.Map;
import java.util.Optional;

/** Quotations that sites give out to show a post elsewhere, until their script replaces them. */
final class Posts {
  private static final Map<String, String> PROVIDERS =
      Map.of(
          "twitter-tweet", "Twitter",
          "instagram-media", "Instagram",
          "tiktok-embed", "TikTok");

  private Posts() {}

  static boolean isPost(Element quote) {
    return provider(quote).isPresent();
  }

  /** Returns a quotation as an embed; the last link in it leads to the post. */
  static Element embed(Element quote) {
    Optional<String> address =
        quote
            .attribute("cite")
            .or(
                () ->
                    quote
                        .descendants(each -> each.is("a"))
                        .flatMap(link -> link.attribute("href").stream())
                        .reduce((earlier, last) -> last));
    Element embed =
        Element.of("div")
            .with("class", "embed")
            .with("data-provider", provider(quote))
            .with("data-uri", address);
    for (Node child : quote.children()) {
      embed.add(child);
    }
    return embed;
  }

  private static Optional<String> provider(Element quote) {
    return PROVIDERS.entrySet().stream()
        .filter(entry -> BlockReaders.isA(quote, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
