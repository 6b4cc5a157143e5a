package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.parser.html.block.Page;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says about its article. Order of trust: structured data (JSON-LD), then meta
 * elements, then marked elements of the page, then visible lines; for the headline the visible one
 * comes first, where the head agrees.
 */
public final class MetadataReader {
  /** A change so many days after publication that shows on the page makes it a new edition. */
  private static final int NEW_EDITION = 1;

  private static final int MOST_AUTHORS = 6;
  private static final int LONGEST_NAME = 120;

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
    return new Metadata(
        headline,
        others(headline.orElse("")),
        description(),
        authors(site.orElse("")),
        published(),
        modified(),
        address,
        site,
        language(),
        section(),
        keywords(),
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
    return Stream.of(
            head.link("canonical"),
            head.meta("og:url"),
            StructuredData.string(article, "url"),
            StructuredData.string(article, "mainEntityOfPage"))
        .flatMap(Optional::stream)
        .map(MetadataReader::uri)
        .flatMap(Optional::stream)
        .filter(URI::isAbsolute)
        .findFirst();
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

  private List<String> authors(String site) {
    List<String> people = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    for (Map<String, Object> each : head.data().articles()) {
      structuredAuthors(each, people, bodies);
      if (!people.isEmpty()) {
        break;
      }
    }
    return Stream.<Supplier<List<String>>>of(
            () -> people,
            () -> metaAuthors(bodies),
            this::marked,
            this::bylines,
            () -> bodies,
            this::bodiesInBylines)
        .map(source -> withoutSite(source.get(), site))
        .filter(names -> !names.isEmpty())
        .findFirst()
        // The site itself, if nobody else is named.
        .orElseGet(() -> bodies.stream().limit(1).toList());
  }

  private static List<String> withoutSite(List<String> names, String site) {
    return names.stream().filter(name -> !isSite(name, site)).distinct().toList();
  }

  private List<String> bodiesInBylines() {
    List<String> bodies = new ArrayList<>();
    lines.bylines().forEach(line -> addAll(AuthorNames.of(line).bodies(), bodies));
    return bodies;
  }

  private static boolean isSite(String name, String site) {
    String key = Titles.key(name);
    return key.isEmpty()
        || key.equals(Titles.key(site))
        || key.equals("admin")
        || key.equals("unknown");
  }

  private void structuredAuthors(
      Map<String, Object> data, List<String> people, List<String> bodies) {
    for (String member : List.of("author", "creator")) {
      if (people.isEmpty()) {
        for (Object value : StructuredData.values(data.get(member))) {
          boolean body =
              head.data().objects(value).stream()
                  .anyMatch(o -> String.valueOf(o.get("@type")).contains("Organization"));
          for (String name : head.data().names(value)) {
            AuthorNames names = AuthorNames.of(Text.clean(name));
            addAll(names.people(), body ? bodies : people);
            addAll(names.bodies(), bodies);
          }
        }
      }
    }
  }

  private static void addAll(List<String> names, List<String> to) {
    names.stream().filter(name -> to.stream().noneMatch(name::equalsIgnoreCase)).forEach(to::add);
  }

  private List<String> metaAuthors(List<String> bodies) {
    for (String key :
        List.of(
            "author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "byl",
            "article:author",
            "article:author_name",
            "authors",
            "citation_author",
            "twitter:creator:name",
            "cxenseparse:author",
            "og:article:author")) {
      List<String> names = new ArrayList<>();
      for (String value : head.metas(key)) {
        if (!value.startsWith("http") && value.indexOf('/') < 0) {
          AuthorNames found = AuthorNames.of(Text.clean(value));
          addAll(found.people(), names);
          addAll(found.bodies(), bodies);
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** Names in elements that say so themselves: microdata and links to an author's page. */
  private List<String> marked() {
    List<String> names = new ArrayList<>();
    for (Element element : page.labelled()) {
      boolean author = hasProperty(element, "author") || element.attr("rel").equals("author");
      if (author && names.size() < MOST_AUTHORS) {
        String words = nameIn(element);
        if (words.length() < LONGEST_NAME) {
          addAll(AuthorNames.of(words).people(), names);
        }
      }
    }
    return names;
  }

  private static String nameIn(Element author) {
    Element name = author.selectFirst("[itemprop=name]");
    if (name == null) {
      return author.text();
    }
    return name.hasAttr("content") ? name.attr("content") : name.text();
  }

  private List<String> bylines() {
    for (String line : lines.bylines()) {
      List<String> names =
          AuthorNames.of(line).people().stream().filter(MetadataReader::looksLikePerson).toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean looksLikePerson(String name) {
    String[] words = name.split(" ");
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return words.length >= 2 && words.length <= 5 && capitals >= 2;
  }

  private Optional<Timestamp> published() {
    return Stream.<Supplier<Stream<String>>>of(
            () -> structured("datePublished"),
            () -> metaDates("article:published_time"),
            () -> times("datePublished"),
            () ->
                metaDates(
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
                    "shareaholic:article_published_time"),
            () -> structured("dateCreated"),
            () -> address().map(URI::getPath).stream().filter(MetadataReader::isDated),
            () -> lines.timeElements().stream().map(MetadataReader::timeOf),
            () -> lines.times().stream(),
            () ->
                page.labelled().stream().filter(e -> e.nameIs("time")).map(MetadataReader::timeOf),
            () -> structured("uploadDate"),
            () -> structured("dateModified"),
            () -> metaDates("article:modified_time", "last-modified", "og:updated_time"))
        .flatMap(Supplier::get)
        .map(DateText::find)
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::asShown);
  }

  /** {@code /2023/12/19/harbour}. */
  private static boolean isDated(String path) {
    for (int i = path.indexOf("/20"); i >= 0; i = path.indexOf("/20", i + 1)) {
      if (path.startsWith("/", i + 5) && path.startsWith("/", i + 8) && path.length() > i + 10) {
        return true;
      }
    }
    return false;
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
    Optional<LocalDate> edition =
        modified().flatMap(Timestamp::date).filter(date -> date.isAfter(day.plusDays(NEW_EDITION)));
    Timestamp other = published;
    for (String line : lines.times()) {
      Optional<Timestamp> shown = DateText.find(line);
      Optional<LocalDate> date = shown.flatMap(Timestamp::date);
      if (date.filter(day::equals).isPresent()) {
        return published;
      }
      boolean near =
          utc && date.filter(d -> Math.abs(d.toEpochDay() - day.toEpochDay()) == 1).isPresent();
      boolean again = date.isPresent() && date.equals(edition);
      other = (near || again) && other.equals(published) ? shown.get() : other;
    }
    return other;
  }

  private Stream<String> structured(String member) {
    return Stream.concat(
        head.data().articles().stream().flatMap(a -> StructuredData.string(a, member).stream()),
        head.data().page().flatMap(p -> StructuredData.string(p, member)).stream());
  }

  private Stream<String> metaDates(String... names) {
    return Stream.of(names).flatMap(name -> head.metas(name).stream());
  }

  private Stream<String> times(String property) {
    return Stream.concat(page.labelled().stream(), page.asides().stream())
        .filter(element -> hasProperty(element, property))
        .map(MetadataReader::timeOf)
        .filter(time -> !time.isBlank());
  }

  private static boolean hasProperty(Element element, String property) {
    String properties = element.attr("itemprop");
    return properties.equals(property)
        || properties.length() > property.length()
            && (" " + properties + " ").contains(" " + property + " ");
  }

  private static String timeOf(Element element) {
    for (String name : new String[] {"datetime", "content", "title"}) {
      if (element.hasAttr(name) && DateText.find(element.attr(name)).isPresent()) {
        return element.attr(name);
      }
    }
    return element.text();
  }

  private Optional<Timestamp> modified() {
    return Stream.<Supplier<Stream<String>>>of(
            () -> structured("dateModified"),
            () ->
                metaDates(
                    "article:modified_time",
                    "og:updated_time",
                    "dcterms.modified",
                    "dc.date.modified",
                    "lastmod",
                    "last-modified",
                    "article_date_updated"),
            () -> times("dateModified"))
        .flatMap(Supplier::get)
        .map(DateText::find)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> language() {
    return Stream.of(
            Optional.of(head.language()),
            head.meta("content-language", "dc.language", "language", "og:locale"),
            StructuredData.string(article, "inLanguage"))
        .flatMap(Optional::stream)
        .map(MetadataReader::tag)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@code en_US} is {@code en-US}; what is no tag is nothing. */
  private static Optional<String> tag(String raw) {
    String tag = raw.strip().replace('_', '-');
    int comma = tag.indexOf(',');
    tag = comma > 0 ? tag.substring(0, comma) : tag;
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
  }

  private Optional<String> section() {
    return StructuredData.string(article, "articleSection")
        .or(() -> head.meta("article:section", "parsely-section", "section", "sailthru.section"))
        .map(Text::clean)
        .filter(section -> !section.isEmpty());
  }

  private List<String> keywords() {
    Set<String> words = new LinkedHashSet<>();
    for (Object value : StructuredData.values(article.get("keywords"))) {
      if (value instanceof String list) {
        split(list, words);
      }
    }
    head.metas("article:tag").forEach(tag -> split(tag, words));
    if (words.isEmpty()) {
      head.meta("news_keywords", "keywords", "parsely-tags", "sailthru.tags")
          .ifPresent(list -> split(list, words));
    }
    return words.stream().limit(50).toList();
  }

  private static void split(String list, Set<String> to) {
    for (String word : Text.clean(list).split("[,;]")) {
      if (!word.isBlank() && word.length() < 80) {
        to.add(word.strip());
      }
    }
  }

  private Optional<URI> image() {
    return Stream.of(
            head.meta(
                "og:image",
                "og:image:url",
                "og:image:secure_url",
                "twitter:image",
                "twitter:image:src"),
            imageOf(article))
        .flatMap(Optional::stream)
        .map(Text::clean)
        .map(MetadataReader::uri)
        .flatMap(Optional::stream)
        .findFirst();
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
