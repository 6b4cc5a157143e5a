package io.github.broadsheet.serialization.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Text A = new Text("a");
  private static final Text B = new Text("b");

  @Test
  void addsAConstantToWhatIsWritten() {
    Shape shape = Shape.object().constant("version", "2", Shape.text()).build();

    assertThat(shape.fit(fields("version", new Text("1")), 1))
        .contains(fields("version", new Text("2")));
    assertThat(shape.misfits(fields("version", new Text("1")))).isEmpty();
    assertThat(shape.misfits(new Fields(Map.of()))).isEmpty();
  }

  @Test
  void takesConstantsOutAndWhatHasNothingElse() {
    Shape inner = Shape.object().constant("version", "2", Shape.text()).build();
    Shape shape = Shape.object().with("parts", Shape.listOf(inner)).others(Shape.any()).build();
    ExtensionValue open = fields("version", A);
    ExtensionValue value =
        new Fields(Map.of("parts", new Sequence(List.of(fields("version", A))), "open", open));

    assertThat(shape.withoutConstants(value)).isEqualTo(fields("open", open));
    assertThat(shape.withoutConstants(open)).isSameAs(open);
  }

  @Test
  void allowsOtherPropertiesByNameAndShape() {
    Shape shape = Shape.object().others(name -> name.length() == 1, Shape.text()).build();
    Fields value = new Fields(Map.of("x", A, "y", new Sequence(List.of()), "long", A));

    assertThat(shape.fit(value, 1)).contains(fields("x", A));
    assertThat(shape.misfits(value)).hasSize(2);
  }

  @Test
  void leavesOutWhatIsNothingWithoutAnother() {
    Shape shape =
        Shape.object().all(Shape.text(), "box", "street").needing("box", "street").build();
    Fields both = new Fields(Map.of("box", A, "street", B));

    assertThat(shape.fit(both, 1)).contains(both);
    assertThat(shape.fit(fields("box", A), 1)).contains(new Fields(Map.of()));
    assertThat(shape.misfits(fields("box", A)))
        .extracting(Misfits.Misfit::message)
        .singleElement()
        .asString()
        .contains("\"street\" beside \"box\"");
  }

  @Test
  void cutsAListToItsBounds() {
    Shape shape = Shape.listOf(Shape.text(), 1, 2);
    Sequence three = new Sequence(List.of(A, B, A));

    assertThat(shape.fit(three, 1)).contains(new Sequence(List.of(A, B)));
    assertThat(shape.fit(new Sequence(List.of()), 1)).isEmpty();
    assertThat(shape.misfits(three))
        .extracting(Misfits.Misfit::message)
        .singleElement()
        .asString()
        .contains("an array of 1 to 2");
  }

  @Test
  void choosesByType() {
    Shape shape =
        Shape.byType(
            Map.of("x", Shape.object().with("type", Shape.text()).build()),
            Shape.object().others(Shape.any()).build());
    Fields other = new Fields(Map.of("type", B, "more", A));

    assertThat(shape.fit(other, 1)).contains(other);
    assertThat(shape.fit(new Fields(Map.of("type", new Text("x"), "more", A)), 1))
        .contains(fields("type", new Text("x")));
    assertThat(shape.fit(A, 1)).isEmpty();
    assertThat(shape.misfits(A)).hasSize(1);
  }

  private static Fields fields(String name, ExtensionValue value) {
    return new Fields(Map.of(name, value));
  }
}
