package io.github.broadsheet.serialization.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final AtomReader ATOM = new AtomReader();
  private static final RssReader RSS = new RssReader();

  private static final String RSS_FEED =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/"
           xmlns:media="http://search.yahoo.com/mrss/">
      <channel>
        <title>Daily &amp; Sunday</title><link>https://x.test/</link><language>en-gb</language>
        <ttl>60</ttl>
        <item>
          <title>Harbour &amp;amp; quay</title>
          <link>https://x.test/harbour</link>
          <guid isPermaLink="false">tag:x.test,2026:1</guid>
          <dc:creator>By Ana Roe</dc:creator>
          <pubDate>Mon, 02 Nov 26 08:00:00 EST</pubDate>
          <category>Ports</category><category domain="https://x.test/t">Ferries</category>
          <description>The quay is &lt;b&gt;open&lt;/b&gt;.</description>
          <content:encoded><![CDATA[<p>The harbour reopened.</p><figure><img src="a.jpg">
            <figcaption>Quay</figcaption></figure>]]></content:encoded>
          <media:content url="https://x.test/b.jpg" type="image/jpeg" width="640" isDefault="true">
            <media:description>The quay.</media:description>
            <media:credit role="photographer">Tom Lee</media:credit>
          </media:content>
          <slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">4</slash:comments>
        </item>
        <item><title>Second</title></item>
      </channel></rss>
      """;

  @Test
  void goesOnBehindBareAmpersandsOfChannelAndItems() throws IOException {
    String feed =
        RSS_FEED.replace("Daily &amp; Sunday", "Daily & Sunday").replace("Second", "B & C");

    try (Stream<ReadResult> all = RSS.readAll(Input.of(feed), ReadLimits.defaults())) {
      assertThat(all)
          .extracting(
              result -> result.article().headline().orElseThrow(),
              result -> result.diagnostics().stream().map(Diagnostic::code).toList())
          .containsExactly(
              tuple("Harbour & quay", List.of("mended-xml")),
              tuple("B & C", List.of("mended-xml", "no-text")));
    }
  }

  @Test
  void refusesFeedThatBreaksOffBeforeItsFirstItem() throws IOException {
    Input feed = Input.of("<rss version='2.0'><channel>\n<title>Daily");

    try (Stream<ReadResult> all = RSS.readAll(feed, ReadLimits.defaults())) {
      assertThatExceptionOfType(ParseException.class)
          .isThrownBy(all::toList)
          .withMessageContaining("no well-formed XML")
          .withMessageContaining("line 2");
    }
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> RSS.read(feed, ReadLimits.defaults()))
        .withMessageContaining("no well-formed XML");
  }

  @Test
  void namesSomebodyOnceWhoIsCreatorAndAuthor() throws IOException {
    Article article =
        read(
                RSS,
                "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><item>"
                    + "<author>roe@x.test (Ana Roe)</author><dc:creator>Ana Roe</dc:creator>"
                    + "<dc:creator>Tom Lee</dc:creator></item></channel></rss>")
            .article();

    assertThat(article.contributors())
        .containsExactly(
            Contributor.builder().name("Ana Roe").email("roe@x.test").build(),
            Contributor.of("Tom Lee"));
  }

  @Test
  void readsAnItemOfRss() throws IOException {
    ReadResult result = read(RSS, RSS_FEED);
    Article article = result.article();

    assertThat(article.text()).isEqualTo("Harbour & quay\nBy Ana Roe\nThe harbour reopened.\nQuay");
    assertThat(article.uri()).contains(URI.create("https://x.test/harbour"));
    assertThat(article.identifiers()).containsExactly(new Identifier("guid", "tag:x.test,2026:1"));
    assertThat(article.summary()).contains("The quay is open.");
    assertThat(article.provider()).contains("Daily & Sunday");
    assertThat(article.language()).contains("en-gb");
    assertThat(article.lifecycle().published().flatMap(t -> t.toOffsetDateTime()).orElseThrow())
        .hasToString("2026-11-02T08:00-05:00");
    assertThat(article.blocks(Figure.class)).hasSize(1);
    assertThat(article.media()).singleElement().satisfies(FeedReaderTest::isQuay);
    assertThat(article.subjects())
        .extracting(s -> s.kind() + " " + s.name().orElse(""))
        .containsExactly("KEYWORD Ports", "TOPIC Ferries");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("more-articles");
    assertThat(article.extensions().format("rss").orElseThrow().values().get("item").toString())
        .contains("slash")
        .contains("isDefault");
    assertThat(article.extensions().format("rss").orElseThrow().values().get("source").toString())
        .contains("<ttl>60</ttl>");
  }

  private static void isQuay(Media medium) {
    assertThat(medium.description()).contains("The quay.");
    assertThat(medium.width()).hasValue(640);
    assertThat(medium.credit().orElseThrow().contributors())
        .containsExactly(
            Contributor.builder().name("Tom Lee").role(ContributorRole.PHOTOGRAPHER).build());
  }

  @Test
  void takesADescriptionInParagraphsForTheBody() throws IOException {
    Article article =
        read(
                RSS,
                "<rss><channel><item><description>&lt;p>One&lt;p>Two</description></item></channel></rss>")
            .article();

    assertThat(article.text()).isEqualTo("One\nTwo");
    assertThat(article.summary()).isEmpty();
  }

  @Test
  void makesParagraphsOfWhatBlankLinesPart() throws IOException {
    Article article =
        read(
                RSS,
                "<rss><channel><title>P</title><item><title>A</title>"
                    + "<encoded xmlns='http://purl.org/rss/1.0/modules/content/'><![CDATA["
                    + "First, <em>in\nshort</em>.\n\n<h3>Later</h3>\n\nSecond.]]></encoded>"
                    + "</item></channel></rss>")
            .article();

    assertThat(article.paragraphs().stream().map(p -> p.in(article.text())))
        .containsExactly("First, in short.", "Second.");
    assertThat(article.blocks(Heading.class)).hasSize(1);
  }

  @Test
  void keepsALinkThatIsNoAddress() throws IOException {
    Article article =
        read(
                RSS,
                "<rss><channel><title>P</title><item><title>A</title><link>items[0]</link></item>"
                    + "</channel></rss>")
            .article();

    assertThat(article.uri()).isEmpty();
    assertThat(article.extensions().format("rss").orElseThrow().values().get("item").toString())
        .contains("items[0]");
  }

  @Test
  void readsRss1WhoseItemsStandBesideTheChannel() throws IOException {
    String feed =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel><title>Old</title></channel>
          <item><title>First</title><dc:date>2002-01-01T08:00+00:00</dc:date></item>
        </rdf:RDF>
        """;

    Article article = read(RSS, feed).article();

    assertThat(recognise(RSS, feed)).isEqualTo(Recognition.CERTAIN);
    assertThat(article.headline()).contains("First");
    assertThat(article.provider()).contains("Old");
    assertThat(article.lifecycle().published().flatMap(t -> t.date())).isPresent();
  }

  @Test
  void readsAnEntryOfAtom() throws IOException {
    Article article =
        read(
                ATOM,
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://x.test/a/">
                <title>Daily</title><author><name>Ana Roe</name></author>
                <entry><title type="html">Harbour &lt;b>reopens&lt;/b></title>
                  <link href="1.html"/><link rel="enclosure" href="b.mp3" type="audio/mpeg" length="9"/>
                  <id>https://x.test/a/1.html</id>
                  <published>2026-11-02T08:00:00Z</published><updated>2026-11-02T08:00:00Z</updated>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words with
                    <a href="2.html">a link</a>.</p></div></content>
                </entry></feed>
                """)
            .article();

    assertThat(article.text()).isEqualTo("Harbour reopens\nWords with a link.");
    assertThat(article.uri()).contains(URI.create("https://x.test/a/1.html"));
    assertThat(article.identifiers()).isEmpty();
    assertThat(article.contributors()).containsExactly(Contributor.of("Ana Roe"));
    assertThat(article.lifecycle().updated()).isEmpty();
    assertThat(article.media())
        .singleElement()
        .returns(MediaKind.AUDIO, Media::kind)
        .returns(URI.create("https://x.test/a/b.mp3"), m -> m.uri().orElseThrow());
    assertThat(article.marks())
        .singleElement()
        .returns(URI.create("https://x.test/a/2.html"), m -> m.target().orElseThrow());
  }

  @Test
  void saysWhatIsWrongAndWhere() throws IOException {
    ReadResult result =
        read(
            RSS,
            "<rss><channel>\n<item><title>T</title><pubDate>soon</pubDate></item></channel></rss>");

    assertThat(result.diagnostics())
        .first()
        .returns("bad-date", Diagnostic::code)
        .returns(2, d -> d.position().orElseThrow().line());
    assertThat(result.article().lifecycle().published().orElseThrow().text()).isEqualTo("soon");
  }

  @Test
  void readsWhatThereIsOfAFeedThatBreaksOff() throws IOException {
    String feed = "<rss><channel><item><title>A</title></item><item><title>B</title><link>";

    assertThat(read(RSS, feed).article().headline()).contains("A");
    try (Stream<ReadResult> all = RSS.readAll(Input.of(feed), ReadLimits.defaults())) {
      assertThat(all.map(r -> r.article().headline().orElse(""))).containsExactly("A", "B");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<rss><channel><title>x</title></channel></rss>", "<feed/>", "", "x", "<rss"})
  void refusesFeedsWithoutItems(String feed) {
    assertThatExceptionOfType(ParseException.class).isThrownBy(() -> read(RSS, feed));
  }

  @Test
  void recognisesFeedsByTheirRoot() {
    assertThat(recognise(RSS, RSS_FEED)).isEqualTo(Recognition.CERTAIN);
    assertThat(recognise(ATOM, RSS_FEED)).isEqualTo(Recognition.NO);
    assertThat(recognise(ATOM, "<!-- x --><feed xmlns='http://www.w3.org/2005/Atom'>"))
        .isEqualTo(Recognition.CERTAIN);
    assertThat(recognise(ATOM, "<a:entry xmlns:a='http://www.w3.org/2005/Atom'>"))
        .isEqualTo(Recognition.CERTAIN);
    assertThat(recognise(ATOM, "<entry>")).isEqualTo(Recognition.NO);
    assertThat(recognise(RSS, "<rdf:RDF xmlns:x='y'>")).isEqualTo(Recognition.NO);
    assertThat(recognise(RSS, "rss feeds are read here")).isEqualTo(Recognition.NO);
  }

  private static Recognition recognise(ArticleReader reader, String text) {
    return reader.recognise(InputHead.of("feed.json", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @Timeout(60)
  void readsAnEndlessFeedInBoundedMemory(@TempDir Path folder) throws IOException {
    Path feed = folder.resolve("long.rss");
    String item =
        "<item><title>T</title><description>" + "word ".repeat(2000) + "</description></item>";
    try (var out = Files.newBufferedWriter(feed)) {
      out.write("<rss><channel>");
      for (int i = 0; i < 10_000; i++) {
        out.write(item);
      }
      out.write("</channel></rss>");
    }
    // 100 MB in items of 10 KB, where no more than 1 MB may be read for each.
    ReadLimits limits = ReadLimits.builder().maxBytes(1 << 20).maxTextLength(1 << 16).build();
    try (Stream<ReadResult> all = RSS.readAll(Input.of(feed), limits)) {
      assertThat(all.count()).isEqualTo(10_000);
    }
  }

  @Test
  @Timeout(20)
  void stopsAtHostileFeeds() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<rss><channel><item><title>&b;</title></item></channel></rss>";
    assertThat(titleOf(bomb)).isEqualTo("&b;");
    String external =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<rss><channel><item><title>&x;</title></item></channel></rss>";
    assertThat(titleOf(external)).doesNotContain("root");
    String deep = "<rss><channel><item>" + "<a>".repeat(1_000_000);
    assertThatExceptionOfType(ParseException.class).isThrownBy(() -> read(RSS, deep));
    String long1 = "<rss><channel><item><title>" + "x".repeat(1 << 20);
    ReadLimits small = ReadLimits.builder().maxTextLength(1 << 16).build();
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> RSS.read(Input.of(long1), small));
  }

  private static String titleOf(String feed) {
    try {
      return read(RSS, feed).article().headline().orElse("");
    } catch (ParseException | IOException e) {
      return "refused";
    }
  }

  @Test
  void readsFixtures() throws IOException {
    Article song =
        RSS.read(
                Input.of(SharedData.find("fixtures", "rss-atom", "feedvalidator__example5.xml")),
                ReadLimits.defaults())
            .article();
    assertThat(song.media()).hasSize(5).allMatch(m -> m.credit().isPresent());
    assertThat(song.media().get(0).size()).contains(1000L);
    assertThat(song.media().get(3).kind()).isEqualTo(MediaKind.OTHER);

    Article group =
        ATOM.read(
                Input.of(SharedData.find("fixtures", "rss-atom", "feedparser__media_group.xml")),
                ReadLimits.defaults())
            .article();
    assertThat(group.media())
        .singleElement()
        .returns("Test Description", m -> m.description().orElseThrow())
        .returns("Creator, Writer", m -> m.credit().orElseThrow().text());

    Path rome = SharedData.find("fixtures", "rss-atom", "rome__atom_1.0.xml");
    try (Stream<ReadResult> all = ATOM.readAll(Input.of(rome), ReadLimits.defaults())) {
      assertThat(all.map(r -> r.article().uri().map(URI::getPath).orElse("")))
          .containsExactly("/blog/entry1", "/blog/entry2");
    }
    Article entry = ATOM.read(Input.of(rome), ReadLimits.defaults()).article();
    assertThat(entry.language()).contains("en-us");
    assertThat(entry.contributors())
        .extracting(Contributor::role)
        .containsExactly(ContributorRole.OTHER, ContributorRole.AUTHOR);
    assertThat(entry.lifecycle().published().orElseThrow().text())
        .isEqualTo("2000-01-01T01:00:00Z");
    assertThat(entry.rights().copyrightNotice()).isPresent();
    assertThat(entry.subjects().get(0).code()).contains("test.category.term");
  }

  @Test
  void keepsWhatTheModelHasNoPlaceFor() throws IOException {
    RoundTrip.keepsItsOwn(
        new AtomWriter(),
        ATOM,
        Input.of(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="http://search.yahoo.com/mrss/">
            <title>Daily</title><logo>l.png</logo>
            <entry><title>T</title><id>tag:x.test,2026:1</id><updated>2026-11-02T08:00:00Z</updated>
              <author><name>Ana</name><m:x>y</m:x></author>
              <link href="https://x.test/1" hreflang="en"/>
              <link rel="related" href="https://x.test/2" type="text/html" title="More"/>
              <m:thumbnail url="https://x.test/t.jpg" time="12:05"/>
              <m:group><m:content url="https://x.test/a.mp4"/><m:content url="https://x.test/b.mp4"/>
                <m:credit>Tom</m:credit></m:group>
              <m:content url="https://x.test/c.jpg" isDefault="true"/>
              <category term="a"/><category term="b" label="B" scheme="https://x.test/s"/>
              <x:y xmlns:x="https://x.test/ns" a="1">z<x:b/></x:y>
            </entry></feed>
            """));
  }

  private static ReadResult read(ArticleReader reader, String feed) throws IOException {
    return reader.read(Input.of(feed), ReadLimits.defaults());
  }
}
