package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.parser.html.block.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When the article was published and changed. Of the places that say so the first one counts. */
final class Dates {
  /** A change so many days after publication that shows on the page makes it a new edition. */
  private static final int NEW_EDITION = 1;

  private static final List<String> PUBLISHED =
      List.of(
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "pubdate",
          "date",
          "ptime",
          "pdate",
          "publishdate",
          "citation_publication_date",
          "citation_date",
          "og:published_time",
          "article.published",
          "published-date",
          "displaydate",
          "article:post_date",
          "release_date",
          "og:pubdate",
          "dcsext.articlefirstpublished",
          "bt:pubdate",
          "rnews:datepublished",
          "shareaholic:article_published_time");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "article_date_updated");
  private static final List<String> CHANGED =
      List.of("article:modified_time", "last-modified", "og:updated_time");

  private final Page page;
  private final Head head;
  private final VisibleLines lines;
  private final Optional<URI> address;
  private final Optional<Timestamp> modified;

  Dates(Page page, Head head, VisibleLines lines, Optional<URI> address) {
    this.page = page;
    this.head = head;
    this.lines = lines;
    this.address = address;
    this.modified = Optional.ofNullable(findModified());
  }

  Optional<Timestamp> modified() {
    return modified;
  }

  Optional<Timestamp> published() {
    Timestamp found = findPublished();
    return found == null ? Optional.empty() : Optional.of(asShown(found));
  }

  private @Nullable Timestamp findModified() {
    Timestamp found = structured("dateModified");
    found = found == null ? metas(MODIFIED) : found;
    found = found == null ? marked("dateModified") : found;
    return found == null ? inLines(lines.amendments()) : found;
  }

  private @Nullable Timestamp findPublished() {
    Timestamp found = structured("datePublished");
    found = found == null ? metas(List.of("article:published_time")) : found;
    found = found == null ? marked("datePublished") : found;
    found = found == null ? metas(PUBLISHED) : found;
    found = found == null ? structured("dateCreated") : found;
    found = found == null ? inAddress() : found;
    found = found == null ? inElements(lines.timeElements()) : found;
    found = found == null ? inLines(lines.times()) : found;
    found = found == null ? inElements(page.labelled()) : found;
    found = found == null ? structured("uploadDate") : found;
    found = found == null ? structured("dateModified") : found;
    return found == null ? metas(CHANGED) : found;
  }

  private static @Nullable Timestamp first(String text) {
    return DateText.find(text).orElse(null);
  }

  private @Nullable Timestamp structured(String member) {
    Timestamp found = null;
    for (Map<String, Object> article : head.data().articles()) {
      found = found == null ? first(StructuredData.string(article, member).orElse("")) : found;
    }
    if (found == null && head.data().page().isPresent()) {
      found = first(StructuredData.string(head.data().page().get(), member).orElse(""));
    }
    return found;
  }

  private @Nullable Timestamp metas(List<String> names) {
    for (String name : names) {
      for (String value : head.metas(name)) {
        Timestamp found = first(value);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Timestamp marked(String property) {
    Timestamp found = null;
    for (Element element : page.labelled()) {
      if (found == null && Property.is(element, property)) {
        found = timeOf(element);
      }
    }
    for (Element element : page.asides()) {
      if (found == null && Property.is(element, property)) {
        found = timeOf(element);
      }
    }
    return found;
  }

  private static @Nullable Timestamp timeOf(Element element) {
    return TimeElement.read(element).orElse(null);
  }

  /** {@code /2023/12/19/harbour}. */
  private @Nullable Timestamp inAddress() {
    String path = address.map(URI::getPath).orElse("");
    for (int i = path.indexOf("/20"); i >= 0; i = path.indexOf("/20", i + 1)) {
      if (path.startsWith("/", i + 5) && path.startsWith("/", i + 8) && path.length() > i + 10) {
        return first(path);
      }
    }
    return null;
  }

  private static @Nullable Timestamp inElements(List<Element> elements) {
    Timestamp found = null;
    for (Element element : elements) {
      if (found == null && element.nameIs("time") && !VisibleLines.isOfOthers(element)) {
        found = timeOf(element);
      }
    }
    return found;
  }

  private static @Nullable Timestamp inLines(List<String> lines) {
    Timestamp found = null;
    for (String line : lines) {
      found = found == null ? first(line) : found;
    }
    return found;
  }

  /**
   * The page may show its readers another day than its data have: that of its own time zone, where
   * the data are in UTC, or that of a new edition, where an old address is kept.
   */
  private Timestamp asShown(Timestamp published) {
    if (published.date().isEmpty()) {
      return published;
    }
    LocalDate day = published.date().get();
    boolean utc = published.offset().filter(offset -> offset.getTotalSeconds() == 0).isPresent();
    LocalDate edition =
        modified
            .flatMap(Timestamp::date)
            .filter(date -> date.isAfter(day.plusDays(NEW_EDITION)))
            .orElse(null);
    if (!utc && edition == null) {
      return published;
    }
    Timestamp other = published;
    for (String line : lines.times()) {
      Timestamp shown = first(line);
      LocalDate date = shown == null ? null : shown.date().orElse(null);
      if (shown == null || date == null) {
        continue;
      }
      if (date.equals(day)) {
        return published;
      }
      boolean near = utc && Math.abs(date.toEpochDay() - day.toEpochDay()) == 1;
      other = (near || date.equals(edition)) && other.equals(published) ? shown : other;
    }
    return other;
  }
}
