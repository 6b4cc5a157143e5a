package io.github.broadsheet.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class OverlayTest {
  private static final Span TEXT = new Span(0, 20);

  @Test
  void leavesTextWithoutLayersWhole() {
    assertThat(pieces()).containsExactly("[0, 20)");
  }

  @Test
  void putsLongerLayerOutside() {
    assertThat(pieces(new Span(5, 8), new Span(5, 15)))
        .containsExactly("[0, 5)", "[5, 8) in [5, 15) [5, 8)", "[8, 15) in [5, 15)", "[15, 20)");
  }

  @Test
  void cutsLayersThatOverlap() {
    assertThat(pieces(new Span(0, 10), new Span(5, 20)))
        .containsExactly("[0, 5) in [0, 10)", "[5, 10) in [0, 10) [5, 20)", "[10, 20) in [5, 20)");
  }

  @Test
  void ignoresEmptyLayers() {
    assertThat(pieces(new Span(5, 5))).containsExactly("[0, 20)");
  }

  @Test
  void endsInReasonableTimeHoweverDeepLayersNest() {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      layers.add(layer(new Span(i, 200_000 - i)));
    }
    List<Overlay.Piece> pieces =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Overlay.pieces(new Span(0, 200_000), layers));
    assertThat(pieces).allMatch(piece -> piece.layers().size() <= Overlay.DEEPEST);
  }

  private static List<String> pieces(Span... spans) {
    List<Layer> layers = List.of(spans).stream().map(OverlayTest::layer).toList();
    return Overlay.pieces(TEXT, layers).stream().map(OverlayTest::describe).toList();
  }

  private static Layer layer(Span span) {
    return new Layer(span, Layer.Role.QUOTE, Optional.empty());
  }

  private static String describe(Overlay.Piece piece) {
    StringBuilder description = new StringBuilder(piece.span().toString());
    piece.layers().forEach(layer -> description.append(' ').append(layer.span()));
    return description.toString().replaceFirst("\\) \\[", ") in [");
  }
}
