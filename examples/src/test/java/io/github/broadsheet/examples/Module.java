package io.github.broadsheet.examples;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A module of the build, known by its folder: what lies in the folder belongs to the module. */
enum Module {
  CORE,
  PARSER,
  SERIALIZATION,
  EXAMPLES;

  /** The modules that people depend on; the examples are a program. */
  static final List<Module> LIBRARIES = List.of(CORE, PARSER, SERIALIZATION);

  /** Returns the folder, as {@code core}. */
  Path folder() {
    // Tests run in the folder of their own module.
    return Path.of("..", toString()).toAbsolutePath().normalize();
  }

  /** Returns where the compiler leaves the classes. */
  Path classes() {
    return folder().resolve(Path.of("target", "classes"));
  }

  /** Returns what {@code module-info} says. */
  ModuleDescriptor descriptor() {
    return ModuleFinder.of(classes()).findAll().iterator().next().descriptor();
  }

  /** Returns the packages open to users. */
  Set<String> exportedPackages() {
    return descriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Tells the classes compiled in this module. */
  DescribedPredicate<JavaClass> holds() {
    String root = classes().toUri().toString();
    return DescribedPredicate.describe(
        "stand in " + this,
        type ->
            type.getBaseComponentType()
                .getSource()
                .map(source -> source.getUri())
                .map(URI::toString)
                .filter(uri -> uri.startsWith(root))
                .isPresent());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
