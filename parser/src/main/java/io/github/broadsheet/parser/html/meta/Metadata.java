package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.article.Timestamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about its article.
 *
 * @param title the headline, without the site's name
 * @param otherTitles other wordings of it
 * @param description a summary
 * @param authors the names of people, one by one; of bodies if no person is named
 * @param published when it was first published
 * @param modified when it was last changed
 * @param address the canonical address
 * @param site the name of the site
 * @param language a BCP 47 tag
 * @param section the section of the publication
 * @param keywords what it is about
 * @param image the lead picture
 * @param copyright who holds the copyright
 * @param isFree whether it can be read without paying, where the page says so
 */
public record Metadata(
    Optional<String> title,
    List<String> otherTitles,
    Optional<String> description,
    List<String> authors,
    Optional<Timestamp> published,
    Optional<Timestamp> modified,
    Optional<URI> address,
    Optional<String> site,
    Optional<String> language,
    Optional<String> section,
    List<String> keywords,
    Optional<URI> image,
    Optional<String> copyright,
    Optional<Boolean> isFree) {
  /** Checks that no list holds null. */
  public Metadata {
    otherTitles = List.copyOf(otherTitles);
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }
}
