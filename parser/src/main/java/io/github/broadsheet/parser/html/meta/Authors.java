package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.parser.html.block.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article. People come before bodies; of the places that name people the first one
 * counts: structured data, meta elements, marked elements, bylines.
 */
final class Authors {
  private static final int MOST = 6;
  private static final int LONGEST_NAME = 120;
  private static final Evaluator NAME = Selector.evaluatorOf("[itemprop=name], [property$=name]");

  /** Behind a comma stands a post or a paper as often as another author. */
  private static final List<String> JOINS =
      List.of(" and ", " & ", " und ", " et ", " y ", " e ", " og ", " och ", " en ");

  private static final List<String> MEMBERS = List.of("author", "creator");
  private static final List<String> META =
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
          "og:article:author");

  private final Page page;
  private final Head head;
  private final VisibleLines lines;
  private final String site;

  /** Bodies that structured data and meta elements name. */
  private final List<String> bodies = new ArrayList<>();

  Authors(Page page, Head head, VisibleLines lines, String site) {
    this.page = page;
    this.head = head;
    this.lines = lines;
    this.site = Titles.key(site);
  }

  List<String> read() {
    List<String> names = withoutSite(structured());
    names = names.isEmpty() ? withoutSite(withOthers(metas())) : names;
    names = names.isEmpty() ? withoutSite(marked()) : names;
    names = names.isEmpty() ? withoutSite(bylines()) : names;
    names = names.isEmpty() ? withoutSite(bodies) : names;
    names = names.isEmpty() ? withoutSite(bodiesInBylines()) : names;
    // The site itself, if nobody else is named.
    return names.isEmpty() ? bodies.subList(0, Math.min(1, bodies.size())) : names;
  }

  private List<String> withoutSite(List<String> names) {
    List<String> others = new ArrayList<>();
    for (String name : names) {
      if (!isSite(Titles.key(name)) && !others.contains(name)) {
        others.add(name);
      }
    }
    return others;
  }

  private boolean isSite(String key) {
    return key.isEmpty() || key.equals(site) || key.equals("admin") || key.equals("unknown");
  }

  private List<String> structured() {
    List<String> people = new ArrayList<>();
    for (Map<String, Object> article : head.data().articles()) {
      for (String member : MEMBERS) {
        if (people.isEmpty()) {
          structured(article.get(member), people);
        }
      }
    }
    return people;
  }

  private void structured(@Nullable Object member, List<String> people) {
    for (Object value : StructuredData.values(member)) {
      boolean body = false;
      for (Map<String, Object> object : head.data().objects(value)) {
        body |= String.valueOf(object.get("@type")).contains("Organization");
      }
      for (String name : head.data().names(value)) {
        AuthorNames names = AuthorNames.of(Text.clean(name));
        addAll(names.people(), body ? bodies : people);
        addAll(names.bodies(), bodies);
      }
    }
  }

  private List<String> metas() {
    List<String> people = new ArrayList<>();
    for (String key : META) {
      for (String value : head.metas(key)) {
        if (!value.startsWith("http") && value.indexOf('/') < 0) {
          AuthorNames found = AuthorNames.of(Text.clean(value));
          addAll(found.people(), people);
          addAll(found.bodies(), bodies);
        }
      }
      if (!people.isEmpty()) {
        break;
      }
    }
    return people;
  }

  /** Names in elements that say so themselves: microdata, RDFa, links to an author's page. */
  private List<String> marked() {
    List<String> names = new ArrayList<>();
    for (Element element : page.labelled()) {
      if (names.size() < MOST && isAuthor(element)) {
        String words = nameIn(element);
        if (words.length() < LONGEST_NAME) {
          addAll(AuthorNames.of(words).people(), names);
        }
      }
    }
    return names;
  }

  private static boolean isAuthor(Element element) {
    return Property.is(element, "author") || element.attr("rel").equals("author");
  }

  private static String nameIn(Element author) {
    Element name = author.selectFirst(NAME);
    if (name == null) {
      return author.hasAttr("content") ? author.attr("content") : author.text();
    }
    return name.hasAttr("content") ? name.attr("content") : name.text();
  }

  /** The head may name the first author alone, where the byline has them all. */
  private List<String> withOthers(List<String> named) {
    for (String line : named.isEmpty() ? List.<String>of() : lines.bylines()) {
      List<String> shown = peopleIn(line);
      if (shown.stream().anyMatch(name -> isJoined(name, line) && !named.contains(name))
          && named.stream().allMatch(name -> shown.stream().anyMatch(name::equalsIgnoreCase))) {
        return shown;
      }
    }
    return named;
  }

  private static boolean isJoined(String name, String line) {
    return JOINS.stream().anyMatch(join -> line.contains(join + name));
  }

  private List<String> bylines() {
    for (String line : lines.bylines()) {
      List<String> names = peopleIn(line);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> peopleIn(String byline) {
    return AuthorNames.of(byline).people().stream().filter(Authors::looksLikePerson).toList();
  }

  private List<String> bodiesInBylines() {
    List<String> found = new ArrayList<>();
    lines.bylines().forEach(line -> addAll(AuthorNames.of(line).bodies(), found));
    return found;
  }

  private static boolean looksLikePerson(String name) {
    String[] words = name.split(" ");
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return words.length >= 2 && words.length <= 5 && capitals >= 2;
  }

  private static void addAll(List<String> names, List<String> to) {
    for (String name : names) {
      if (to.stream().noneMatch(name::equalsIgnoreCase)) {
        to.add(name);
      }
    }
  }
}
