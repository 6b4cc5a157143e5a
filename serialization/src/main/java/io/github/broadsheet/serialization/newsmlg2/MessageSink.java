package io.github.broadsheet.serialization.newsmlg2;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes articles as the items of one message. The header is that of the first; what was written is
 * read again to tell exactly what was lost. Not safe to share between threads.
 */
final class MessageSink implements ArticleSink {
  private static final NewsmlG2Reader READER = new NewsmlG2Reader();
  private static final String END = "</itemSet></newsMessage>\n";

  private final OutputStream out;
  private final Set<String> usedIds = new HashSet<>();
  private String start = "";
  private int count;

  MessageSink(OutputStream out) {
    this.out = out;
  }

  @Override
  public WriteResult write(Article article) throws IOException {
    count++;
    Kept kept = Kept.of(article);
    List<Element> headers = kept.take(Paths.MESSAGE_HEADER);
    Element item = item(article, kept);
    if (count == 1) {
      start = start(Headers.header(headers, item));
    }
    String written = MarkupWriter.toString(item);
    Article back = readAgain(written);
    put(count == 1 ? start + written + "\n" : written + "\n");
    List<Loss> losses = new ArrayList<>(G2Mapping.TABLE.losses(article, back));
    for (Loss madeUp : TimeForms.madeUp(article, item)) {
      if (losses.stream().noneMatch(loss -> loss.field().equals(madeUp.field()))) {
        losses.add(madeUp);
      }
    }
    return new WriteResult(G2.FORMAT, losses);
  }

  private Element item(Article article, Kept kept) {
    String prefix = count == 1 ? "quote-" : "quote-" + count + "-";
    ItemTarget target = new ItemTarget(article, kept, prefix, usedIds);
    Headers.write(target);
    G2Mapping.TABLE.write(article, target);
    Element item = target.build();
    Headers.writeOwnCatalog(item);
    return item;
  }

  private static String start(Element header) {
    StringBuilder xml = new StringBuilder();
    new MarkupWriter(xml).declaration();
    xml.append("<newsMessage xmlns=\"").append(G2.NAMESPACE).append("\">");
    new MarkupWriter(xml).write(header);
    return xml.append("<itemSet>\n").toString();
  }

  private Article readAgain(String item) throws IOException {
    return ReadBack.of(READER, (start + item + END).getBytes(StandardCharsets.UTF_8));
  }

  private void put(String xml) throws IOException {
    out.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the message and leaves the stream open. */
  void end() throws IOException {
    if (count > 0) {
      put(END);
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (OutputStream closed = out) {
      end();
      closed.flush();
    }
  }
}
