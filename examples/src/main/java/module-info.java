/** Small programs that show the library. */
module io.github.broadsheet.examples {
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires java.management;
  requires io.github.broadsheet.core;
  requires io.github.broadsheet.parser;
  requires io.github.broadsheet.serialization;
  requires org.jsoup;
  requires static org.jspecify;
  requires tools.jackson.databind;

  opens io.github.broadsheet.examples to
      info.picocli;
  opens io.github.broadsheet.examples.convert to
      info.picocli;
  opens io.github.broadsheet.examples.corpus to
      info.picocli;
  opens io.github.broadsheet.examples.evaluate to
      info.picocli;
  opens io.github.broadsheet.examples.gold to
      info.picocli;
  opens io.github.broadsheet.examples.pages to
      info.picocli;
  opens io.github.broadsheet.examples.quotes to
      info.picocli;
  opens io.github.broadsheet.examples.report to
      info.picocli;
  opens io.github.broadsheet.examples.shared to
      info.picocli;
  opens io.github.broadsheet.examples.standoff to
      info.picocli;
  opens io.github.broadsheet.examples.stats to
      info.picocli;
  opens io.github.broadsheet.examples.train to
      info.picocli;
}
