package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The items of a document, one after the other. Not safe to share between threads. */
final class NewsItems implements ItemCursor<ReadResult> {
  private final XmlInput xml;
  private final ReadLimits limits;
  private final Around around = new Around();

  private NewsItems(XmlInput xml, ReadLimits limits) {
    this.xml = xml;
    this.limits = limits;
  }

  static NewsItems open(Input input, ReadLimits limits) throws IOException {
    return new NewsItems(XmlInput.open(input, limits), limits);
  }

  @Override
  public Optional<ReadResult> next() {
    Optional<Element> element = xml.next(this::isWanted);
    while (element.isPresent() && !element.get().is("NewsItem")) {
      around.add(element.get());
      element = xml.next(this::isWanted);
    }
    return element.map(this::read);
  }

  private boolean isWanted(Element element) {
    if (element.is("NewsML")) {
      around.root(element);
    }
    return element.is("NewsItem") || Around.PARTS.contains(element.name());
  }

  private ReadResult read(Element item) {
    Draft draft = new Draft(limits);
    draft.notes(xml.newDiagnostics());
    draft.kind(Optional.empty(), item::position);
    NewsItemSource source = new NewsItemSource(item, around, draft);
    Newsml1Mapping.TABLE.read(source, draft);
    draft.extension(Newsml1Reader.FORMAT, source.rest());
    return draft.finish(Newsml1Reader.FORMAT);
  }

  @Override
  public List<Diagnostic> rest() {
    return xml.newDiagnostics();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
