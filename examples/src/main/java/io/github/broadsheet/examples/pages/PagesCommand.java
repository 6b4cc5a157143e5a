package io.github.broadsheet.examples.pages;

import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.html.HtmlReader;
import io.github.broadsheet.parser.text.PlainTextReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Extracts the articles of a folder of web pages, as a scorer wants them. */
@Command(
    name = "pages",
    header = "Extract the articles of a folder of web pages, for scoring.",
    description = {
      "%nReads every .html and .html.gz of the folder and writes one JSON object: for each page,",
      "by the name of its file, the body, title, authors, date, picture, language and site.",
      "A page that cannot be read is named on standard error and left out; one where nothing looks",
      "like a story has an empty body. With --as-text the plain-text parser gets what jsoup's",
      "wholeText leaves of the page, one line a block.",
      "%nExample:%n  broadsheet pages pages/ -o pred.json%n"
    },
    sortOptions = false)
public final class PagesCommand extends Program {
  private static final List<String> ENDINGS = List.of(".html.gz", ".html");

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The file to write, in UTF-8.")
  private Path output = Path.of("");

  @Option(
      names = "--truth",
      paramLabel = "SET",
      description = "A folder with ground-truth.json; prints how well the result matches it.")
  private Optional<Path> truth = Optional.empty();

  @Option(
      names = "--as-text",
      description = "Read the text of each page, one line a block, instead of its markup.")
  private boolean asText;

  private final Map<String, Prediction> predictions = new HashMap<>();
  private int failures;

  @Override
  public Integer call() {
    List<Path> pages = pages();
    if (pages.isEmpty()) {
      throw new UserException(folder.toString(), "no .html or .html.gz file in this folder");
    }
    pages.forEach(page -> requireOther(page.toString(), output));
    OutputFile.write(output, out -> writeAll(pages, out));
    truth.ifPresent(set -> out().println(PageScore.of(PageSet.read(set), predictions)));
    return failures == 0 ? OK : BAD_INPUT;
  }

  private List<Path> pages() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !id(file).isEmpty()).sorted().toList();
    } catch (IOException e) {
      throw new UserException(folder.toString(), e);
    }
  }

  /** The name of a page's file without its ending; empty if it is no page. */
  static String id(Path file) {
    String name = file.getFileName().toString();
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return "";
  }

  private void writeAll(List<Path> pages, OutputStream out) throws IOException {
    ArticleReader reader =
        asText ? new PlainTextReader() : HtmlReader.builder().positions(false).build();
    ObjectNode all = JsonMapper.shared().createObjectNode();
    for (Path page : pages) {
      try {
        ReadResult result = reader.read(input(page).named(page.toString()), ReadLimits.defaults());
        Prediction prediction = Prediction.of(result.article());
        predictions.put(id(page), prediction);
        put(all.putObject(id(page)), prediction);
      } catch (IOException | RuntimeException e) {
        failures++;
        complain(new UserException(page.toString(), e));
      }
    }
    out.write(JsonMapper.shared().writeValueAsBytes(all));
  }

  private Input input(Path page) throws IOException {
    byte[] bytes = bytes(page);
    if (!asText) {
      return Input.of(bytes);
    }
    return Input.of(TextDump.of(Jsoup.parse(new ByteArrayInputStream(bytes), null, "")));
  }

  static byte[] bytes(Path page) throws IOException {
    try (InputStream in = Files.newInputStream(page)) {
      return page.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  private static void put(ObjectNode node, Prediction prediction) {
    node.put("articleBody", prediction.body());
    prediction.title().ifPresent(title -> node.put("title", title));
    ArrayNode authors = node.putArray("authors");
    prediction.authors().forEach(authors::add);
    prediction.date().ifPresent(date -> node.put("date", date));
    prediction.modified().ifPresent(date -> node.put("modified", date));
    prediction.image().ifPresent(image -> node.put("image", image));
    prediction.language().ifPresent(language -> node.put("language", language));
    prediction.site().ifPresent(site -> node.put("sitename", site));
    ArrayNode tags = node.putArray("tags");
    prediction.tags().forEach(tags::add);
  }
}
