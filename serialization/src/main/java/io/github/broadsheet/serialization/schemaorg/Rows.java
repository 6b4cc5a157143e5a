package io.github.broadsheet.serialization.schemaorg;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Times;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a row of the table does with the commonest kinds of value, in each direction. */
final class Rows {
  private Rows() {}

  static BiConsumer<JsonFields, Draft> readText(
      String name, Function<Draft, Consumer<String>> sink) {
    return (in, draft) -> in.text(name).ifPresent(sink.apply(draft));
  }

  static BiConsumer<Article, JsonBuilder> text(
      String name, Function<Article, Optional<String>> value) {
    return (article, out) -> out.put(name, value.apply(article).filter(text -> !text.isBlank()));
  }

  static BiConsumer<JsonFields, Draft> readName(
      String property, Function<Draft, Consumer<String>> sink) {
    return (in, draft) -> People.nameOf(in, property, "Organization").ifPresent(sink.apply(draft));
  }

  static BiConsumer<Article, JsonBuilder> name(
      String property, Function<Article, Optional<String>> value) {
    return (article, out) -> People.named(out, property, "Organization", value.apply(article));
  }

  static BiConsumer<JsonFields, Draft> readHeadline(String name, HeadlineRole role) {
    return (in, draft) -> in.texts(name).forEach(words -> draft.headline(role, words));
  }

  static BiConsumer<Article, JsonBuilder> headline(String name, HeadlineRole role) {
    return (article, out) -> {
      List<String> words =
          article.headlines().stream()
              .filter(headline -> headline.role() == role)
              .map(Headline::text)
              .filter(text -> !text.isBlank())
              .toList();
      if (words.size() == 1) {
        out.put(name, words.get(0));
      } else {
        out.texts(name, words);
      }
    };
  }

  static BiConsumer<JsonFields, Draft> date(
      String name, Function<Draft, Consumer<Timestamp>> sink) {
    return (in, draft) -> {
      in.text(name)
          .map(words -> Times.read(name, words, () -> in.position(name), draft))
          .ifPresent(sink.apply(draft));
    };
  }

  static BiConsumer<Article, JsonBuilder> writeDate(
      String name, Function<Lifecycle, Optional<Timestamp>> value) {
    return (article, out) -> out.put(name, value.apply(article.lifecycle()).flatMap(Dates::iso));
  }
}
