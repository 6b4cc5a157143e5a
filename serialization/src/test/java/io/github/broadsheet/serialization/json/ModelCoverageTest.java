package io.github.broadsheet.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.text.Span;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fails when the model grows and canonical JSON, or the generator that tests it, does not. */
class ModelCoverageTest {
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "isFile", "file",
          "isOrdered", "ordered",
          "isHeader", "header",
          "isContinued", "continued",
          "isUnclosed", "unclosed",
          "cueClass", "class");

  /** What objects have in JSON, and their type has not. */
  private static final Map<Class<?>, Set<String>> ADDED =
      Map.of(Article.class, Set.of("broadsheet", "speakers"));

  /** Values that stand in JSON as something else than an object. */
  private static final Set<Class<?>> NO_OBJECTS = Set.of(Span.class, Extensions.class);

  @ParameterizedTest
  @MethodSource("io.github.broadsheet.serialization.json.ModelTypes#all")
  void everyAttributeHasAProperty(ModelTypes.Type type) {
    Set<String> expected =
        attributes(type.type()).stream()
            .map(field -> OTHER_NAMES.getOrDefault(field.getName(), field.getName()))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.addAll(ADDED.getOrDefault(type.type(), Set.of()));
    if (Block.class.isAssignableFrom(type.type())) {
      expected.add("kind");
    }
    assertThat(type.codec().names()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void generatorFillsEveryAttributeOfEveryType() throws ReflectiveOperationException {
    Set<String> filled = new TreeSet<>();
    Set<Class<?>> met = new HashSet<>();
    ArticleGenerator generator = ArticleGenerator.complete(5);
    for (int i = 0; i < 20; i++) {
      walk(generator.next(), filled, met);
    }
    Set<String> all = new TreeSet<>();
    Set<Class<?>> types = new HashSet<>();
    for (ModelTypes.Type type : ModelTypes.all()) {
      types.add(type.type());
      attributes(type.type()).forEach(field -> all.add(name(type.type(), field)));
    }
    assertThat(met).isEqualTo(types);
    assertThat(filled).isEqualTo(all);
  }

  @Test
  void everyKindOfBlockIsAmongTheTypes() {
    List<Class<?>> types = ModelTypes.all().stream().<Class<?>>map(ModelTypes.Type::type).toList();
    assertThat(types).contains(Block.class.getPermittedSubclasses());
  }

  /** Notes which attributes of {@code value} and of all that it holds are not at their default. */
  private static void walk(Object value, Set<String> filled, Set<Class<?>> met)
      throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        walk(optional.get(), filled, met);
      }
    } else if (value instanceof Collection<?> values) {
      for (Object each : values) {
        walk(each, filled, met);
      }
    } else if (isModel(value.getClass())) {
      Class<?> type = modelType(value.getClass());
      met.add(type);
      for (Field field : attributes(type)) {
        Object part = type.getMethod(field.getName()).invoke(value);
        if (isFilled(part)) {
          filled.add(name(type, field));
          walk(part, filled, met);
        }
      }
    }
  }

  private static boolean isFilled(Object part) {
    return part != null
        && !part.equals(Optional.empty())
        && !part.equals(OptionalInt.empty())
        && !part.equals(List.of())
        && !part.equals(false)
        && !part.equals(Extensions.none());
  }

  private static boolean isModel(Class<?> type) {
    return type.getName().startsWith("io.github.broadsheet.")
        && !type.isEnum()
        && !ExtensionValue.class.isAssignableFrom(type)
        && !NO_OBJECTS.contains(type);
  }

  private static Class<?> modelType(Class<?> type) {
    return type.isRecord() ? type : type.getInterfaces()[0];
  }

  /** Returns the fields of the record, or of the one implementation of the interface. */
  private static List<Field> attributes(Class<?> type) {
    Class<?> holder = type.isRecord() ? type : type.getPermittedSubclasses()[0];
    return Arrays.stream(holder.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .filter(field -> !field.isSynthetic())
        .toList();
  }

  private static String name(Class<?> type, Field field) {
    return type.getSimpleName() + "." + field.getName();
  }
}
