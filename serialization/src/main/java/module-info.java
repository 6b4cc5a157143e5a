/** Articles to and from the formats that give their structure. */
@SuppressWarnings("requires-automatic")
module io.github.broadsheet.serialization {
  requires transitive io.github.broadsheet.core;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.jsoup;
  requires tools.jackson.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static java.compiler;
  // For those who read WARC: an optional dependency, which has no module name of its own.
  requires static jwarc;

  exports io.github.broadsheet.serialization.annotation;
  exports io.github.broadsheet.serialization.ans;
  exports io.github.broadsheet.serialization.digitalwires;
  exports io.github.broadsheet.serialization.feed;
  exports io.github.broadsheet.serialization.guardian;
  exports io.github.broadsheet.serialization.html;
  exports io.github.broadsheet.serialization.json;
  exports io.github.broadsheet.serialization.markdown;
  exports io.github.broadsheet.serialization.naf;
  exports io.github.broadsheet.serialization.newsml1;
  exports io.github.broadsheet.serialization.newsmlg2;
  exports io.github.broadsheet.serialization.ninjs;
  exports io.github.broadsheet.serialization.nitf;
  exports io.github.broadsheet.serialization.schemaorg;
  exports io.github.broadsheet.serialization.standoff;
  exports io.github.broadsheet.serialization.tables;
  exports io.github.broadsheet.serialization.tei;
  exports io.github.broadsheet.serialization.warc;
  exports io.github.broadsheet.serialization.wire;

  provides io.github.broadsheet.corpus.Container with
      io.github.broadsheet.serialization.warc.WarcContainer;
  provides io.github.broadsheet.io.ArticleReader with
      io.github.broadsheet.serialization.annotation.WebAnnotationReader,
      io.github.broadsheet.serialization.ans.AnsReader,
      io.github.broadsheet.serialization.digitalwires.DigitalwiresReader,
      io.github.broadsheet.serialization.feed.AtomReader,
      io.github.broadsheet.serialization.feed.RssReader,
      io.github.broadsheet.serialization.guardian.GuardianReader,
      io.github.broadsheet.serialization.html.PageReader,
      io.github.broadsheet.serialization.json.JsonLinesReader,
      io.github.broadsheet.serialization.json.JsonReader,
      io.github.broadsheet.serialization.naf.NafReader,
      io.github.broadsheet.serialization.newsml1.Newsml1Reader,
      io.github.broadsheet.serialization.newsmlg2.NewsmlG2Reader,
      io.github.broadsheet.serialization.ninjs.NinjsReader,
      io.github.broadsheet.serialization.nitf.NitfReader,
      io.github.broadsheet.serialization.schemaorg.SchemaOrgReader,
      io.github.broadsheet.serialization.standoff.BratReader,
      io.github.broadsheet.serialization.standoff.QuoteLinesReader,
      io.github.broadsheet.serialization.standoff.QuoteTableReader,
      io.github.broadsheet.serialization.wire.Anpa1312Reader,
      io.github.broadsheet.serialization.wire.Iptc7901Reader;
  provides io.github.broadsheet.io.ArticleWriter with
      io.github.broadsheet.serialization.annotation.WebAnnotationWriter,
      io.github.broadsheet.serialization.ans.AnsWriter,
      io.github.broadsheet.serialization.feed.AtomWriter,
      io.github.broadsheet.serialization.html.HtmlWriter,
      io.github.broadsheet.serialization.json.JsonLinesWriter,
      io.github.broadsheet.serialization.json.JsonWriter,
      io.github.broadsheet.serialization.markdown.MarkdownWriter,
      io.github.broadsheet.serialization.naf.NafWriter,
      io.github.broadsheet.serialization.newsmlg2.NewsmlG2Writer,
      io.github.broadsheet.serialization.ninjs.NinjsWriter,
      io.github.broadsheet.serialization.nitf.NitfWriter,
      io.github.broadsheet.serialization.schemaorg.SchemaOrgWriter,
      io.github.broadsheet.serialization.standoff.BratWriter,
      io.github.broadsheet.serialization.standoff.CsvQuoteWriter,
      io.github.broadsheet.serialization.standoff.QuoteLinesWriter,
      io.github.broadsheet.serialization.standoff.TsvQuoteWriter,
      io.github.broadsheet.serialization.tei.TeiWriter;
}
