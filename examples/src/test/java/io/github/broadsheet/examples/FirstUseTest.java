package io.github.broadsheet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles code as a user's first project would: with every warning on and fatal, and with nothing
 * but the modules beside it. Annotations that only our build reads must not be missed there.
 */
class FirstUseTest {
  private static final String PROGRAM =
      """
      package newsroom;

      import io.github.broadsheet.article.Article;
      import io.github.broadsheet.article.Block;
      import io.github.broadsheet.io.ReadLimits;
      import io.github.broadsheet.quote.Attribution;
      import io.github.broadsheet.quote.Quote;
      import io.github.broadsheet.quote.Speaker;
      import io.github.broadsheet.text.Span;

      class Desk {
        private Desk() {}

        static String proof(Article article) {
          var proof = new StringBuilder(article.text());
          for (Block block : article.blocks()) {
            proof.append(block);
          }
          for (Quote quote : article.quotes()) {
            proof.append(quote);
          }
          return proof.append(new Span(3, 7)).toString();
        }

        static Object blanks() {
          return java.util.List.of(
              Article.builder(),
              Attribution.builder(),
              Quote.builder(),
              Speaker.builder(),
              ReadLimits.defaults());
        }
      }
      """;

  @TempDir private Path project;

  @BeforeEach
  void writeTheProgram() throws IOException {
    Files.createDirectory(project.resolve("newsroom"));
    Files.writeString(project.resolve(Path.of("newsroom", "Desk.java")), PROGRAM);
  }

  @Test
  void compilesWithoutWarningsOnTheClassPath() throws IOException {
    assertThat(warnings("--class-path", "newsroom/Desk.java")).isEmpty();
  }

  @Test
  void compilesWithoutWarningsOnTheModulePath() throws IOException {
    Files.writeString(
        project.resolve("module-info.java"),
        """
        module newsroom {
          requires io.github.broadsheet.core;
        }
        """);
    assertThat(warnings("--module-path", "newsroom/Desk.java", "module-info.java")).isEmpty();
  }

  private String warnings(String pathOption, String... sources) throws IOException {
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            pathOption,
            Module.CORE.classes().toString(),
            "-d",
            project.resolve("classes").toString());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<File> files = new ArrayList<>();
    Arrays.stream(sources).forEach(source -> files.add(project.resolve(source).toFile()));
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean done =
          compiler
              .getTask(
                  out, manager, null, options, null, manager.getJavaFileObjectsFromFiles(files))
              .call();
      assertThat(done).as("compiled: %s", out).isTrue();
    }
    return out.toString();
  }
}
