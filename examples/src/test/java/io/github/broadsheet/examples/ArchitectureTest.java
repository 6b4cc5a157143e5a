package io.github.broadsheet.examples;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Keeps the modules pointing one way, and their doors as narrow as they were meant. */
class ArchitectureTest {
  /** The JDK, and annotations that only the compiler and its plugins read. */
  private static final DescribedPredicate<JavaClass> JDK =
      resideInAnyPackage("java..", "javax..", "org.jspecify.annotations", "org.immutables.value..");

  static final List<Module> LIBRARIES = Module.LIBRARIES;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(Arrays.stream(Module.values()).map(Module::classes).toList());

  @Test
  void coreStandsOnTheJdkAlone() {
    classes()
        .that(Module.CORE.holds())
        .should()
        .onlyDependOnClassesThat(or(Module.CORE.holds(), JDK))
        .check(CLASSES);
  }

  @Test
  void parserKnowsCoreAndJsoup() {
    classes()
        .that(Module.PARSER.holds())
        .should()
        .onlyDependOnClassesThat(
            or(Module.PARSER.holds(), Module.CORE.holds(), JDK, resideInAnyPackage("org.jsoup..")))
        .check(CLASSES);
  }

  @Test
  void serializationKnowsCoreAndTheLibrariesThatReadItsSyntaxes() {
    classes()
        .that(Module.SERIALIZATION.holds())
        .should()
        .onlyDependOnClassesThat(
            or(
                Module.SERIALIZATION.holds(),
                Module.CORE.holds(),
                JDK,
                resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jsoup..",
                    "de.siegmar.fastcsv..",
                    "org.netpreserve.jwarc..")))
        .check(CLASSES);
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    slices().matching("io.github.broadsheet.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void librariesLeaveTheStandardStreamsToPrograms(Module module) {
    noClasses().that(module.holds()).should(ACCESS_STANDARD_STREAMS).check(CLASSES);
  }

  @ParameterizedTest
  @EnumSource
  void everyPackageSaysWhatBelongsThereAndIsNullMarked(Module module) throws IOException {
    assertThat(sourcePackages(module))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(CLASSES.getPackage(name).tryGetPackageInfo())
                    .as("package-info of %s", name)
                    .hasValueSatisfying(
                        info -> assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue()));
  }

  /** What javac's "exports" lint would say, were it not for the annotations on the value types. */
  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void publicSignaturesNameTypesThatUsersCanName(Module module) {
    Set<String> exported =
        LIBRARIES.stream()
            .flatMap(library -> library.exportedPackages().stream())
            .collect(toUnmodifiableSet());
    List<String> hidden = new ArrayList<>();
    for (JavaClass type : CLASSES.that(module.holds())) {
      if (!isOpen(type, exported)) {
        continue;
      }
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        boolean open =
            unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
        if (open && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          unit.getAllInvolvedRawTypes().stream()
              .map(JavaClass::getBaseComponentType)
              .filter(part -> !part.isPrimitive() && !JDK.test(part) && !isOpen(part, exported))
              .forEach(part -> hidden.add(unit.getFullName() + " names " + part.getName()));
        }
      }
    }
    assertThat(hidden).isEmpty();
  }

  /** {@code META-INF/services} serves the class path, {@code provides} the module path. */
  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void announcesTheSameServicesOnBothPaths(Module module) throws IOException {
    Map<String, Set<String>> provided =
        module.descriptor().provides().stream()
            .collect(Collectors.toMap(Provides::service, it -> Set.copyOf(it.providers())));
    assertThat(servicesOnTheClassPath(module)).isEqualTo(provided);
  }

  private static boolean isOpen(JavaClass type, Set<String> exported) {
    boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC);
    boolean outerVisible =
        type.getEnclosingClass().map(outer -> isOpen(outer, exported)).orElse(true);
    return visible && outerVisible && exported.contains(type.getPackageName());
  }

  private static Set<String> sourcePackages(Module module) throws IOException {
    Path root = module.folder().resolve(Path.of("src", "main", "java"));
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> root.relativize(file).getParent())
          .filter(folder -> folder != null)
          .map(folder -> folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
          .collect(toUnmodifiableSet());
    }
  }

  private static Map<String, Set<String>> servicesOnTheClassPath(Module module) throws IOException {
    Path folder = module.classes().resolve(Path.of("META-INF", "services"));
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(
          Collectors.toMap(file -> file.getFileName().toString(), ArchitectureTest::providers));
    }
  }

  private static Set<String> providers(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toCollection(HashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
