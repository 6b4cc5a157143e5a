package io.github.broadsheet.parser.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenStatementsTest {
  private static final QuoteAnnotator RULES = QuoteAnnotator.builder().engine(Engine.RULES).build();

  private static final String TEXT =
      "“We are back,” he said on Monday. “The crane was lost,” Mayor Ana Brandt told reporters.";

  private static Article marked() {
    Quote quote = Quote.of(QuoteKind.DIRECT, Span.ofLength(0, "“We are back,”".length()));
    Speaker speaker = Speaker.of(SpeakerKind.PERSON, "Tom Reeve");
    return Article.builder()
        .text(TEXT)
        .addBlock(Paragraph.of(new Span(0, TEXT.length())))
        .addAttribution(
            Attribution.builder()
                .id("a1")
                .quote(quote)
                .resolution(new Resolution(speaker, "document", 1))
                .build())
        .build();
  }

  @Test
  void believesWhatTheDocumentMarksAndFindsTheRest() {
    Article annotated = RULES.annotate(marked());

    assertThat(annotated.attributions())
        .extracting(each -> each.speaker().map(Speaker::name).orElse(""))
        .containsExactly("Tom Reeve", "Ana Brandt");
    assertThat(annotated.attributions()).extracting(Attribution::id).doesNotHaveDuplicates();
  }

  @Test
  void findsTheSameOnceMore() {
    Article once = RULES.annotate(marked());

    assertThat(RULES.annotate(once)).isEqualTo(once);
    assertThat(once.isAnnotated()).isTrue();
    assertThat(marked().isAnnotated()).isFalse();
  }

  @Test
  void findsAllAnewIfTheyAreTakenOut() {
    Article bare = marked().withStatements(List.of(), List.of());

    assertThat(RULES.annotate(bare).attributions()).hasSize(2);
  }
}
