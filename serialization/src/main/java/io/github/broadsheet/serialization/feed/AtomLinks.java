package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The row of {@link AtomMapping} for links: the article's address, its licence, all others. */
final class AtomLinks {
  private static final String ALTERNATE = "alternate";
  private static final String LICENSE = "license";

  private AtomLinks() {}

  static void read(FeedItem in, Draft draft) {
    Optional<URI> license = Optional.empty();
    for (Element link : in.item().take("link")) {
      Optional<URI> href = Links.href(link, in.base());
      String rel = Links.rel(link);
      if (rel.equals("enclosure")) {
        continue;
      }
      if (rel.equals(ALTERNATE) && href.isPresent() && in.address().isEmpty()) {
        in.address(href.get());
      } else if (rel.equals(LICENSE) && href.isPresent() && license.isEmpty()) {
        license = href;
      } else {
        draft.article().addAllLinks(Links.read(link, in.base()));
      }
      if (!Links.isPlain(link)) {
        in.item().keep(Links.resolved(link, in.base()));
      }
    }
    license.ifPresent(draft.rights()::license);
    address(in).ifPresent(draft.article()::uri);
  }

  /** Returns the address; without a link for it an id that is one will do. */
  private static Optional<URI> address(FeedItem in) {
    if (in.address().isEmpty()) {
      in.item().peek("id").stream()
          .flatMap(id -> Addresses.parse(id.text()).stream())
          .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          .findFirst()
          .ifPresent(in::address);
    }
    return in.address();
  }

  static void write(Article article, AtomEntry out) {
    List<Link> links = new ArrayList<>();
    article.uri().ifPresent(uri -> links.add(link(ALTERNATE, uri)));
    article.rights().license().ifPresent(uri -> links.add(link(LICENSE, uri)));
    links.addAll(article.links());
    out.kept()
        .write(
            Set.of("link"),
            links,
            element -> isEnclosure(element) ? List.of() : Links.read(element, Optional.empty()),
            Links::write,
            out.element());
  }

  private static boolean isEnclosure(Element link) {
    return Links.rel(link).equals("enclosure");
  }

  private static Link link(String rel, URI uri) {
    return Link.builder().rel(rel).uri(uri).build();
  }
}
