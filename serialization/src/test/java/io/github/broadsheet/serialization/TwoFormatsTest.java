package io.github.broadsheet.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.digitalwires.DigitalwiresReader;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.newsmlg2.NewsmlG2Reader;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Items that an agency published in its JSON, and that somebody else's program made NewsML-G2 of:
 * two readers that know nothing of each other must tell the same story.
 */
class TwoFormatsTest {
  private static final Set<Field> ALIKE =
      EnumSet.of(
          Field.LANGUAGE,
          Field.HEADLINE,
          Field.KICKER,
          Field.BYLINE,
          Field.DATELINE,
          Field.BLOCK_KINDS,
          Field.TABLE_STRUCTURE,
          Field.UPDATED,
          Field.EMBARGO,
          Field.VERSION,
          Field.STATUS,
          Field.URGENCY,
          Field.SIGNALS,
          Field.COPYRIGHT_NOTICE,
          Field.CREDIT_LINE,
          Field.PROVIDER,
          Field.MEDIA,
          Field.LINKS);

  @ParameterizedTest
  @ValueSource(strings = {"audio", "embargoed", "image", "with_dateline"})
  void tellTheSameOfAnItem(String name) throws IOException {
    Article json = json(name);
    Article xml = xml(name);

    for (Field field : ALIKE) {
      assertThat(field.value(xml)).as(field.path()).isEqualTo(field.value(json));
    }
    assertThat(codes(xml)).as("subjects").containsAll(codes(json).subList(0, 2));
  }

  @ParameterizedTest
  @CsvSource({"with_dateline, ''", "spe_tab, ''", "embargoed, 'Berlin (dpa) - '"})
  void tellTheSameStory(String name, String dateline) throws IOException {
    assertThat(Field.BODY_TEXT.value(xml(name)))
        .isEqualTo(List.of(dateline + Field.BODY_TEXT.value(json(name)).get(0)));
  }

  private static List<String> codes(Article article) {
    return article.subjects().stream().flatMap(subject -> subject.code().stream()).toList();
  }

  private static Article json(String name) throws IOException {
    return read(new DigitalwiresReader(), "dpa-digitalwires", name + ".json");
  }

  private static Article xml(String name) throws IOException {
    return read(new NewsmlG2Reader(), "newsml-g2", name + ".xml");
  }

  private static Article read(ArticleReader reader, String folder, String name) throws IOException {
    Input input =
        Input.of(SharedData.find("fixtures", folder, "dpa-digitalwires-to-newsmlg2__" + name));
    return reader.read(input, ReadLimits.defaults()).article();
  }
}
