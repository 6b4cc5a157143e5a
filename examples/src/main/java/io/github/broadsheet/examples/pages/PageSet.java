package io.github.broadsheet.examples.pages;

import io.github.broadsheet.examples.shared.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages with known articles: a folder with {@code ground-truth.json} and {@code html/}.
 *
 * @param name the name of the folder
 * @param pages the pages whose article is known
 */
record PageSet(String name, List<KnownPage> pages) {

  /**
   * One page and what is true of it.
   *
   * @param id the name of its file, without ending
   * @param file the file
   * @param site the host of its address
   * @param body the words of its article
   * @param title the headline, if known
   * @param authors the authors, if known
   * @param date the day of publication, if known
   */
  record KnownPage(
      String id,
      Path file,
      String site,
      Optional<String> body,
      Optional<String> title,
      Set<String> authors,
      Optional<String> date) {}

  /**
   * Reads the truth of a set; the pages stay where they are.
   *
   * @throws UserException if there is no truth in the folder
   */
  static PageSet read(Path folder) {
    Path truth = folder.resolve("ground-truth.json");
    if (!Files.isRegularFile(truth)) {
      throw new UserException(folder.toString(), "there is no ground-truth.json in it");
    }
    try {
      JsonNode all = JsonMapper.shared().readTree(truth.toFile());
      List<KnownPage> pages = new ArrayList<>();
      all.properties().forEach(entry -> pages.add(page(folder, entry.getKey(), entry.getValue())));
      return new PageSet(String.valueOf(folder.getFileName()), pages);
    } catch (JacksonException e) {
      throw new UserException(truth.toString(), e);
    }
  }

  private static KnownPage page(Path folder, String id, JsonNode truth) {
    Set<String> authors = new LinkedHashSet<>();
    truth.path("authors").forEach(author -> authors.add(author.asString()));
    return new KnownPage(
        id,
        folder.resolve("html").resolve(id + ".html.gz"),
        site(truth.path("url").asString("")),
        string(truth, "articleBody"),
        string(truth, "title"),
        authors,
        string(truth, "date"));
  }

  private static Optional<String> string(JsonNode node, String name) {
    return Optional.of(node.path(name).asString("")).filter(value -> !value.isEmpty());
  }

  private static String site(String address) {
    int start = address.indexOf("//") + 2;
    int end = address.indexOf('/', start);
    String host = start < 2 ? address : address.substring(start, end < 0 ? address.length() : end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
