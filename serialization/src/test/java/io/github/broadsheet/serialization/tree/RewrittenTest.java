package io.github.broadsheet.serialization.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RewrittenTest {
  private static final Fields OBJECT =
      Fields.builder()
          .put("a", new Text("x"))
          .put("B", new Absent())
          .put("A", new Text("y"))
          .put("c", new Text("z"))
          .build();

  @Test
  void givesBackWhatNothingChangesIn() {
    Sequence list = new Sequence(List.of(OBJECT, new Text("x")));

    assertThat(Rewritten.object(OBJECT, name -> name, (name, value) -> value)).isSameAs(OBJECT);
    assertThat(Rewritten.list(list, (name, value) -> value)).isSameAs(list);
  }

  @Test
  void keepsTheFirstOfOneNameAndLeavesOutWhatBecomesNothing() {
    Fields rewritten =
        Rewritten.object(
            OBJECT,
            name -> name.toLowerCase(Locale.ROOT),
            (name, value) -> value instanceof Absent ? null : value);

    assertThat(rewritten.values()).containsOnlyKeys("a", "c").containsEntry("a", new Text("x"));
  }

  @Test
  void changesMembersAndKeepsTheirOrder() {
    Sequence list = new Sequence(List.of(new Text("x"), new Absent(), new Text("y")));

    Sequence rewritten =
        Rewritten.list(list, (name, value) -> value instanceof Absent ? null : value);

    assertThat(rewritten.values()).containsExactly(new Text("x"), new Text("y"));
  }
}
