package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.parser.html.block.Page;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a page says about its article. Order of trust: structured data (JSON-LD), then meta
 * elements, then marked elements of the page, then visible lines; for the headline the visible one
 * comes first, where the head agrees.
 */
public final class MetadataReader {
  private final Page page;
  private final Head head;
  private final int title;
  private final VisibleLines lines;
  private final Map<String, Object> article;

  private MetadataReader(Page page, Head head, int title, int first, int last) {
    this.page = page;
    this.head = head;
    this.title = title;
    this.lines = new VisibleLines(page, title, first, last);
    this.article = head.data().article().orElse(Map.of());
  }

  /**
   * Reads the metadata of {@code page}.
   *
   * @param title the block of the headline; -1 if there is none
   * @param first the first block of the story
   * @param last the last block of the story; -1 if there is none
   */
  public static Metadata read(Page page, Head head, int title, int first, int last) {
    return new MetadataReader(page, head, title, first, last).read();
  }

  private Metadata read() {
    Optional<URI> address = address();
    String host = address.map(URI::getHost).orElse("");
    Optional<String> site = site(host);
    String visible = title < 0 ? "" : page.text(title).replace('\n', ' ');
    Optional<String> headline = Titles.choose(visible, head.titles(), site.orElse(""), host);
    Dates dates = new Dates(page, head, lines, address);
    Labels labels = new Labels(head, article);
    return new Metadata(
        headline,
        others(headline.orElse("")),
        description(),
        new Authors(page, head, lines, site.orElse("")).read(),
        dates.published(),
        dates.modified(),
        address,
        site,
        labels.language(),
        labels.section(),
        labels.keywords(),
        image(),
        copyright(),
        isFree());
  }

  private List<String> others(String headline) {
    Set<String> seen = new LinkedHashSet<>();
    seen.add(Titles.key(headline));
    List<String> others = new ArrayList<>();
    for (String other : head.titles()) {
      String clean = Text.clean(other);
      if (seen.add(Titles.key(clean))) {
        others.add(clean);
      }
    }
    return others;
  }

  private Optional<String> description() {
    return head.descriptions().stream().map(Text::clean).filter(d -> !d.isEmpty()).findFirst();
  }

  private Optional<URI> address() {
    return absolute(head.link("canonical"))
        .or(() -> absolute(head.meta("og:url")))
        .or(() -> absolute(StructuredData.string(article, "url")))
        .or(() -> absolute(StructuredData.string(article, "mainEntityOfPage")));
  }

  private static Optional<URI> absolute(Optional<String> address) {
    return address.flatMap(MetadataReader::uri).filter(URI::isAbsolute);
  }

  static Optional<URI> uri(String address) {
    try {
      String trimmed = address.strip().replace(" ", "%20");
      return trimmed.isEmpty() ? Optional.empty() : Optional.of(new URI(trimmed));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private Optional<String> site(String host) {
    Optional<String> named = head.meta("og:site_name", "application-name", "al:android:app_name");
    Optional<String> publisher =
        head.data().names(article.get("publisher")).stream()
            .filter(n -> !n.startsWith("http"))
            .findFirst();
    return named
        .or(() -> publisher)
        .or(
            () ->
                host.isEmpty()
                    ? Optional.empty()
                    : Optional.of(host.startsWith("www.") ? host.substring(4) : host))
        .map(Text::clean);
  }

  private Optional<URI> image() {
    return head.meta(
            "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
        .map(Text::clean)
        .flatMap(MetadataReader::uri)
        .or(() -> imageOf(article).map(Text::clean).flatMap(MetadataReader::uri));
  }

  private Optional<String> imageOf(Map<String, Object> data) {
    for (Object value : StructuredData.values(data.get("image"))) {
      if (value instanceof String address) {
        return Optional.of(address);
      }
      for (Map<String, Object> image : head.data().objects(value)) {
        Optional<String> address =
            StructuredData.string(image, "url")
                .or(() -> StructuredData.string(image, "contentUrl"));
        if (address.isPresent()) {
          return address;
        }
      }
    }
    return StructuredData.string(data, "thumbnailUrl");
  }

  private Optional<String> copyright() {
    return head.data().names(article.get("copyrightHolder")).stream()
        .findFirst()
        .or(() -> head.meta("copyright", "dcterms.rightsholder", "dc.rights", "rights"))
        .map(Text::clean);
  }

  private Optional<Boolean> isFree() {
    for (Map<String, Object> each : head.data().articles()) {
      Object value = each.get("isAccessibleForFree");
      if (value != null) {
        return Optional.of(!"false".equalsIgnoreCase(String.valueOf(value)));
      }
    }
    return head.meta("article:content_tier").map(tier -> tier.equals("free"));
  }
}
