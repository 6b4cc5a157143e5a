package io.github.broadsheet.examples;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {"broadsheet " + Objects.requireNonNullElse(built, "(not packaged)")};
  }
}
