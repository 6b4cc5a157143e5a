/** Articles to and from the formats that give their structure. */
module io.github.broadsheet.serialization {
  requires transitive io.github.broadsheet.core;
  requires java.xml;
  requires org.jsoup;
  requires tools.jackson.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static java.compiler;

  exports io.github.broadsheet.serialization.annotation;
  exports io.github.broadsheet.serialization.json;

  provides io.github.broadsheet.io.ArticleReader with
      io.github.broadsheet.serialization.annotation.WebAnnotationReader,
      io.github.broadsheet.serialization.json.JsonLinesReader,
      io.github.broadsheet.serialization.json.JsonReader;
  provides io.github.broadsheet.io.ArticleWriter with
      io.github.broadsheet.serialization.annotation.WebAnnotationWriter,
      io.github.broadsheet.serialization.json.JsonLinesWriter,
      io.github.broadsheet.serialization.json.JsonWriter;
}
