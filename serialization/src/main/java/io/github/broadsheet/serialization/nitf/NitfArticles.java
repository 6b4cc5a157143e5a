package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.XmlInput;
import io.github.broadsheet.serialization.nitf.story.CloseParts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The articles of a document, one after the other. Not safe to share between threads. */
final class NitfArticles implements ItemCursor<ReadResult> {
  private final XmlInput xml;
  private final ReadLimits limits;

  private NitfArticles(XmlInput xml, ReadLimits limits) {
    this.xml = xml;
    this.limits = limits;
  }

  static NitfArticles open(Input input, ReadLimits limits) throws IOException {
    return new NitfArticles(XmlInput.open(input, limits), limits);
  }

  @Override
  public Optional<ReadResult> next() {
    return xml.next(element -> element.is(NitfReader.FORMAT)).map(this::read);
  }

  private ReadResult read(Element nitf) {
    Draft draft = new Draft(limits);
    draft.notes(xml.newDiagnostics());
    draft.kind(Optional.empty(), nitf::position);
    Misplaced.mend(nitf);
    CloseParts.part(nitf);
    NitfSource source = new NitfSource(nitf);
    NitfMapping.TABLE.read(source, draft);
    draft.extension(NitfReader.FORMAT, source.rest());
    return draft.finish(NitfReader.FORMAT);
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
