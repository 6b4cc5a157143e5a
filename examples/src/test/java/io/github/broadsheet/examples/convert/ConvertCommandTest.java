package io.github.broadsheet.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.Run;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {
  @TempDir private Path folder;

  @Test
  void writesTheArticleWithItsQuotes() throws IOException {
    Path json = folder.resolve("story.json");
    assertThat(Run.of("convert", Run.taliban(), "--to", "json", "-o", json))
        .isEqualTo(new Run(0, "", ""));
    Article expected = Articles.annotate(Articles.read(Run.taliban()).article());
    assertThat(Articles.read(json).article()).isEqualTo(expected);
  }

  @Test
  void writesOlderVersionsOfNinjs() {
    Run run = Run.of("convert", Run.taliban(), "--to", "ninjs-1.6");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("ninjs-schema_1.6.json").contains("\"body_html\"");
    assertThat(Run.of("convert", Run.taliban(), "--to", "ninjs-9").exitCode()).isEqualTo(2);
  }

  @Test
  void leavesQuotesOutWhenAsked() {
    Run run = Run.of("convert", Run.taliban(), "--to", "json", "--no-quotes");
    assertThat(run.exitCode()).isZero();
    ReadResult read = Articles.parse(run.out());
    assertThat(read.article().quotes()).isEmpty();
    assertThat(read.article().headline())
        .contains("Taliban Refute Russia’s Terror Charges Against Afghanistan");
  }

  @Test
  void keepsTheQuotesADocumentNames() throws IOException {
    Path json = folder.resolve("story.json");
    Run.of("convert", Run.taliban(), "--to", "json", "-o", json);
    assertThat(Run.of("convert", json, "--to", "json").out()).isEqualTo(Files.readString(json));
  }

  @Test
  void convertsEveryArticleOfACorpus() throws IOException {
    String line = Run.of("convert", Run.taliban(), "--to", "jsonl", "--no-quotes").out();
    Path corpus = Files.writeString(folder.resolve("two.jsonl"), line + line);
    assertThat(Run.of("convert", corpus, "--to", "jsonl", "--no-quotes").out())
        .isEqualTo(line + line);
  }

  @Test
  void saysThatADocumentWasReadInPart() throws IOException {
    Path story =
        Files.writeString(
            folder.resolve("story.xml"),
            "<nitf><body><body.head><hedline><hl1>Harbour reopens</hl1></hedline></body.head>"
                + "<body.content><p>Ferries sail.</p><p>Half of a");
    Run run = Run.of("convert", story, "--to", "json", "--no-quotes");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("Ferries sail.");
    assertThat(run.err())
        .contains("malformed-xml")
        .endsWith("story.xml: was read in part, see above\n");
  }

  @Test
  void refusesToLoseArticles() throws IOException {
    String line = Run.of("convert", Run.taliban(), "--to", "jsonl", "--no-quotes").out();
    Path corpus = Files.writeString(folder.resolve("two.jsonl"), line + line);
    Path one = Files.writeString(folder.resolve("one.json"), "before");
    Run run = Run.of("convert", corpus, "--to", "json", "--no-quotes", "-o", one);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("two.jsonl: holds more than one article").hasLineCount(1);
    assertThat(one).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void convertsAFolderAndNamesWhatItCannotRead() throws IOException {
    Path wire = Files.createDirectories(folder.resolve("wire").resolve("today"));
    Files.copy(Run.taliban(), wire.resolve("story.txt"));
    Files.write(wire.resolve("picture.bin"), new byte[] {0, 1, 2, 0});
    Path out = folder.resolve("out");

    Run run = Run.of("convert", folder.resolve("wire"), "--to", "json", "-o", out);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("picture.bin").contains("convert: 1 of 2 documents");
    Path converted = out.resolve("today").resolve("story.txt.json");
    assertThat(Articles.read(converted).article().attributions()).isNotEmpty();
  }

  @Test
  void asksWhereToWriteAFolder() {
    Run run = Run.of("convert", folder, "--to", "json");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder: name one to write to with -o");
  }

  @Test
  void writesTheTextBesideAnnotationsOfBrat() throws IOException {
    Path ann = folder.resolve("story.ann");
    Run.of("convert", Run.taliban(), "--to", "brat", "-o", ann);
    assertThat(folder.resolve("story.txt"))
        .hasContent(Articles.read(Run.taliban()).article().text());
    assertThat(ann).content().startsWith("T1\tAttribution ");
  }

  @Test
  void leavesTheTextAloneThatStandsWhereBratWantsIt() throws IOException {
    Path story = Files.copy(Run.taliban(), folder.resolve("story.txt"));
    byte[] before = Files.readAllBytes(story);
    Run run = Run.of("convert", story, "--to", "brat", "-o", folder.resolve("story.ann"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("story.txt: is there already");
    assertThat(story).hasBinaryContent(before);
  }

  @Test
  void namesTheFormatsThereAre() {
    Run run = Run.of("convert", Run.taliban(), "--to", "papyrus");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\"papyrus\"").contains("json").contains("jsonl");
    assertThat(Run.of("convert", "--help").out()).contains("json, jsonl");
  }

  @Test
  void namesAFolderThatIsNotThere() {
    Path out = folder.resolve("no-such").resolve("story.json");
    assertThat(Run.of("convert", Run.taliban(), "--to", "json", "-o", out))
        .isEqualTo(
            new Run(1, "", "broadsheet: " + out + ": there is no such folder to write to\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "json, story.html, .json",
    "newsml-g2, story.csv, .xml",
    "atom, story, '.atom, .xml'",
    "web-annotation, story.txt, '.anno.json, .json, .jsonld'"
  })
  void refusesANameOfAnotherFormat(String format, String name, String known) {
    Run run = Run.of("convert", Run.taliban(), "--to", format, "-o", folder.resolve(name));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(name + " does not end with what there is to write: " + known);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesTheUsualEndingOfEveryFormat() {
    for (ArticleWriter writer : Articles.writers()) {
      Path out = folder.resolve("x." + writer.extension().toUpperCase(Locale.ROOT));
      assertThat(Run.of("convert", Run.taliban(), "--to", writer.format(), "-o", out))
          .returns(0, Run::exitCode);
    }
  }

  @Test
  void writesToWhatIsNoFileWhateverItsName() {
    assertThat(Run.of("convert", Run.taliban(), "--to", "json", "-o", "/dev/null"))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void refusesToWriteIntoTheFolderThatItReads() throws IOException {
    Files.copy(Run.taliban(), folder.resolve("a.txt"));
    Run run = Run.of("convert", folder, "--to", "json", "-o", folder.resolve("."));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is the document itself; name another");
  }

  @Test
  void writesIntoAFolderWithinAndAroundTheOneThatItReads() throws IOException {
    Path wire = Files.createDirectory(folder.resolve("wire"));
    Files.copy(Run.taliban(), wire.resolve("a.txt"));

    for (Path out : List.of(wire.resolve("out"), wire.resolve("out"), folder)) {
      Run run = Run.of("convert", wire, "--to", "json", "-o", out);
      assertThat(run.err()).contains(" of ").doesNotContain("no file");
      assertThat(out.resolve("a.txt.json")).exists();
    }
    assertThat(wire.resolve("out")).isDirectoryNotContaining("glob:**.json.json");
  }
}
