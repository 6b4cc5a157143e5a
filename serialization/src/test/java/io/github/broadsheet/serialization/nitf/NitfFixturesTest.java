package io.github.broadsheet.serialization.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NitfFixturesTest {
  private static final NitfReader READER = new NitfReader();

  @Test
  void readsTheFieldsOfARealDocument() throws IOException {
    Path file = SharedData.fixtures("nitf").get(0);
    ReadResult result = READER.read(Input.of(file), ReadLimits.defaults());
    Article article = result.article();

    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "left out of the body (elements named alone were entered): @class of <p> \"lead\","
                + " \"txt-ind\", \"txt\", @lede of <p> \"true\"");
    assertThat(article.language()).contains("nb-NO");
    assertThat(article.headline().orElseThrow()).startsWith("Pandemien").endsWith("landsbygda");
    assertThat(article.byline().orElseThrow().text()).isEqualTo("NTB-AFP-DPA");
    assertThat(article.dateline().orElseThrow().text()).isEqualTo("Unnao");
    assertThat(article.provider()).contains("NTB");
    assertThat(article.slugline()).contains("india-korona-bygd");
    assertThat(article.lifecycle().urgency()).hasValue(5);
    assertThat(article.lifecycle().published().orElseThrow().date().orElseThrow())
        .hasToString("2021-05-16");
    assertThat(article.subjects()).extracting(Subject::code).contains(Optional.of("07001000"));
    assertThat(article.blocks(Heading.class)).hasSize(4);
    assertThat(article.paragraphs()).hasSize(18);
    assertThat(article.blocks(Figure.class)).hasSize(1);
    assertThat(article.blocks(Note.class)).hasSize(1);
    assertThat(article.extensions().format("nitf").orElseThrow().values())
        .containsKeys("head", "head/docdata", "head/tobject/@tobject.type");
  }
}
