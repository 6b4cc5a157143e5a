package io.github.broadsheet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BroadsheetTest {
  @TempDir private Path folder;

  @Test
  void explainsEveryProgram() {
    assertThat(Run.of("--help"))
        .returns(0, Run::exitCode)
        .extracting(Run::out)
        .asString()
        .contains("Programs:", "quotes", "report", "convert", "corpus", "stats", "Exit codes:")
        .satisfies(help -> assertThat(help.lines()).allMatch(line -> line.length() <= 80));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quotes",
        "report",
        "convert",
        "corpus",
        "stats",
        "standoff",
        "gold",
        "pages",
        "explain",
        "train-pages"
      })
  void showsAnExampleOfEachProgram(String program) {
    Run help = Run.of(program, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Usage: broadsheet " + program, "\n  broadsheet " + program);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quotes",
        "report",
        "convert",
        "corpus",
        "stats",
        "standoff",
        "evaluate",
        "gold",
        "train"
      })
  void leavesTheBreakingOfLinesToTheHelp(String program) {
    CommandLine command = Broadsheet.commandLine(program).getSubcommands().get(program);
    assertThat(command.getCommandSpec().usageMessage().description())
        .allMatch(part -> part.matches("(%n)?([A-Z].*[.:]|Examples?:.*|  broadsheet .*)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quots ok.txt", "quots --help", "quots", "quots ok.txt --all"})
  void namesTheProgramsThereAre(String line) {
    assertThat(Run.of((Object[]) line.split(" ")))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                broadsheet: no program quots; there are quotes, report, convert, corpus, stats, standoff, \
                evaluate, gold, speed, train, pages, explain, train-pages
                "broadsheet --help" tells more.
                """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "convert --no-quotes --to json"})
  void complainsWhereNothingCanBePrinted(String line) {
    Object[] args = (line + " " + Run.taliban()).split(" ");
    assertThat(Run.onFullDisk(args))
        .isEqualTo(new Run(1, "", "broadsheet: standard output: could not be written\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "convert --no-quotes --to json", "quotes --help"})
  void endsQuietlyWhereNobodyReadsOn(String line) {
    Object[] args = (line + " " + Run.taliban()).split(" ");
    assertThat(Run.onClosedPipe(args)).isEqualTo(new Run(141, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes", "convert --to json", "report -o OUT"})
  void tellsWhatTheReaderNoticed(String line) throws IOException {
    byte[] story = "It is 5 º in the harbour.\n".getBytes(Charset.forName("windows-1252"));
    Path file = Files.write(folder.resolve("story.txt"), story);
    String out = folder.resolve("out.html").toString();
    Run run = Run.of((Object[]) (line.replace("OUT", out) + " " + file).split(" "));
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .startsWith("broadsheet: " + file + ": warning windows-1252 at line 1, column 9: ")
        .hasLineCount(1);
  }

  @Test
  void tellsAllTheReaderNoticedWhenAsked() {
    String story = "The ferry sails at noon, the mayor said.";
    assertThat(Run.withInput(story, "quotes", "-").err()).isEmpty();
    assertThat(Run.withInput(story, "quotes", "--debug", "-").err())
        .startsWith("broadsheet: standard input: info no-headline: ");
  }

  @Test
  void warnsOfJsonThatIsReadAsText() {
    assertThat(Run.withInput("{\"a\": [1,2", "quotes", "-").err())
        .isEqualTo(
            "broadsheet: standard input: warning looks-like-json at line 1, column 1: "
                + "this looks like JSON, and is read as plain text\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert --to json", "report"})
  void refusesToWriteOverItsOwnInput(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), "The ferry sails.\n");
    Path same = folder.resolve(".").resolve("story.txt");
    Run run = Run.of((Object[]) (line + " " + file + " -o " + same).split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("broadsheet: " + same + " is the document itself");
    assertThat(file).hasContent("The ferry sails.\n");
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.of("--version").out()).startsWith("broadsheet ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "quote", "--colour", "quotes", "convert story.txt", "report a.txt"})
  void refusesWrongCommandLineInTwoLines(String line) {
    Object[] args = line.isEmpty() ? new Object[0] : line.split(" ");
    Run run = Run.of(args);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("broadsheet: ").hasLineCount(2).endsWith("tells more.\n");
  }

  @Test
  void namesAFileThatIsNotThere() {
    assertThat(Run.of("quotes", "no-such.txt"))
        .isEqualTo(new Run(1, "", "broadsheet: no-such.txt: no such file\n"));
  }

  @Test
  void refusesAFolder() {
    assertThat(Run.of("quotes", folder).err())
        .isEqualTo("broadsheet: " + folder + ": is a folder, not a document\n");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.txt"));
    assertThat(Run.of("quotes", file))
        .isEqualTo(new Run(1, "", "broadsheet: " + file + ": is empty\n"));
  }

  @Test
  void refusesWhiteSpaceInOneLine() throws IOException {
    complainsInOneLine(Files.writeString(folder.resolve("blank.txt"), " \n\n \t\n"));
  }

  @Test
  void refusesABinaryFileInOneLine() throws IOException {
    byte[] bytes = {'P', 'K', 3, 4, 0, 0, 0, 1, (byte) 0xFF, 'x'};
    Run run = complainsInOneLine(Files.write(folder.resolve("story.docx"), bytes));
    assertThat(run.err()).contains("not text");
  }

  @Test
  void refusesBrokenJsonInOneLine() throws IOException {
    String json =
        "{\"broadsheet\": {\"format\": \"broadsheet-article\", \"version\": \"1.0\"},\n ]";
    Run run = complainsInOneLine(Files.writeString(folder.resolve("story.json"), json));
    assertThat(run.err()).contains("line 2");
  }

  private static Run complainsInOneLine(Path file) {
    Run run = Run.of("quotes", file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("broadsheet: " + file).hasLineCount(1);
    return run;
  }

  @Test
  void showsWhereAnErrorAroseWhenAsked() {
    assertThat(Run.of("quotes", "--debug", "no-such.txt").err())
        .startsWith("broadsheet: no-such.txt: no such file\n")
        .contains("\tat io.github.broadsheet.");
  }

  @Test
  void readsStandardInput() throws IOException {
    String story = Files.readString(Run.taliban(), StandardCharsets.UTF_8);
    assertThat(Run.withInput(story, "quotes", "-").out())
        .isEqualTo(Run.of("quotes", Run.taliban()).out());
  }
}
