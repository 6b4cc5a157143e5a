package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.mapping.ReadBack;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a feed entry by entry. What was written is read again to tell exactly what was lost. Not
 * safe to share between threads.
 */
final class AtomSink implements ArticleSink {
  private static final AtomReader READER = new AtomReader();
  private static final String UNTITLED = "Articles";

  private final OutputStream out;
  private final String title;
  private boolean isOpen;

  AtomSink(OutputStream out, String title) {
    this.out = out;
    this.title = title;
  }

  @Override
  public WriteResult write(Article article) throws IOException {
    AtomEntry entry = new AtomEntry(article);
    AtomMapping.MAPPING.write(article, entry);
    String xml = MarkupWriter.toString(entry.finish());
    Article back = ReadBack.of(READER, xml.getBytes(StandardCharsets.UTF_8));
    if (!isOpen) {
      begin(article);
    }
    put(xml + "\n");
    List<Loss> losses = new ArrayList<>(AtomMapping.MAPPING.losses(article, back));
    AtomDates.madeUp(article).ifPresent(losses::add);
    return new WriteResult(AtomEntry.FORMAT, losses);
  }

  // A feed must have title, id, time and author (RFC 4287, 4.1.1).
  private void begin(Article first) throws IOException {
    isOpen = true;
    String name =
        title.isBlank() ? first.provider().filter(it -> !it.isBlank()).orElse(UNTITLED) : title;
    Element author = Element.of("author");
    author.append("name").text(name);
    StringBuilder xml = new StringBuilder();
    new MarkupWriter(xml).declaration();
    xml.append("<feed xmlns=\"").append(Names.ATOM).append("\">\n");
    MarkupWriter writer = new MarkupWriter(xml);
    writer.write(Element.of("title").text(name));
    writer.write(AtomRows.madeUpId(first));
    writer.write(Element.of("updated").text(AtomDates.updated(first)));
    writer.write(author);
    put(xml.append('\n').toString());
  }

  private void put(String xml) throws IOException {
    out.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the feed and leaves the stream open. */
  void end() throws IOException {
    if (!isOpen) {
      begin(Article.builder().text("").build());
    }
    put("</feed>\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      end();
    }
  }
}
