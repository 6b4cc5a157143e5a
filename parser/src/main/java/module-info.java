/** Articles and quotes from documents whose structure must be inferred. */
module io.github.broadsheet.parser {
  requires transitive io.github.broadsheet.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static java.compiler;
}
