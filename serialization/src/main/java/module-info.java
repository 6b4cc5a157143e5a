/** Articles to and from the formats that give their structure. */
module io.github.broadsheet.serialization {
  requires transitive io.github.broadsheet.core;
  requires tools.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static java.compiler;
}
