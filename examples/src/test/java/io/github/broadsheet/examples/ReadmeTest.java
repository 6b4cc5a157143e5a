package io.github.broadsheet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README shows, so that it stays true. */
class ReadmeTest {
  // Tests run in the folder of their own module.
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final String LAUNCHER = "java -jar examples/target/broadsheet.jar ";

  @TempDir private Path folder;

  static List<String> programs() throws IOException {
    return blocks("java");
  }

  static List<String> commands() throws IOException {
    return blocks("sh").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(LAUNCHER))
        .map(line -> line.substring(LAUNCHER.length()))
        .toList();
  }

  static List<String> links() throws IOException {
    return find("\\]\\(([^)#]+)(#[^)]*)?\\)").filter(link -> !link.contains(":")).toList();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void showsProgramsThatRun(String block) throws IOException, InterruptedException {
    compile(Files.writeString(folder.resolve("Program.java"), program(block)));
    Process run =
        new ProcessBuilder(java(), "-cp", folder + File.pathSeparator + CLASS_PATH, "Program")
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue()).as(printed).isZero();
    assertThat(printed).isNotBlank();
  }

  /** Imports first, the rest as the body of a main method. */
  private static String program(String block) {
    String imports =
        block.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
    String body =
        block.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    return imports
        + "\nclass Program { public static void main(String[] args) throws Exception {\n"
        + body
        + "\n} }\n";
  }

  private void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-cp", CLASS_PATH, "-proc:none", "-d", folder.toString());
      boolean compiled =
          compiler
              .getTask(errors, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(errors.toString()).isTrue();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void showsCommandsThatRun(String line) {
    assertThat(Run.of(args(line)).exitCode()).isZero();
  }

  /** Inputs are found from the root, outputs go to the folder of the test. */
  private Object[] args(String line) {
    List<Object> args = new ArrayList<>();
    for (String arg : line.split(" ", -1)) {
      boolean isOutput = !args.isEmpty() && args.get(args.size() - 1).equals("-o");
      boolean isInput = Files.exists(ROOT.resolve(arg));
      args.add(isOutput ? folder.resolve(arg) : isInput ? ROOT.resolve(arg) : arg);
    }
    return args.toArray();
  }

  @ParameterizedTest
  @MethodSource("links")
  void linksToFilesThatAreThere(String link) {
    assertThat(ROOT.resolve(link)).exists();
  }

  @Test
  void showsProgramsAndCommands() throws IOException {
    assertThat(programs()).isNotEmpty();
    assertThat(commands()).isNotEmpty();
  }

  private static List<String> blocks(String language) throws IOException {
    return find("(?m)^```" + language + "\\n([^`]*)^```$").toList();
  }

  private static Stream<String> find(String pattern) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    return Pattern.compile(pattern).matcher(readme).results().map(match -> match.group(1));
  }
}
