package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.serialization.quotelayer.LayerReader;
import io.github.broadsheet.serialization.standoff.BratFile.Argument;
import io.github.broadsheet.serialization.standoff.BratFile.Text;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes statements of the events of a file of brat. Not safe to share between threads. */
final class BratStatements {
  private static final LayerReader READER = new LayerReader(span -> span);

  private final BratFile file;
  private final ReadLimits limits;
  private final StatementList statements;

  BratStatements(BratFile file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
    this.statements = new StatementList(limits);
    file.texts()
        .forEach((id, text) -> attempt(id, () -> statements.words(text.spans(), text.words())));
    file.events().forEach((id, event) -> attempt(id, () -> statements.add(attribution(id, event))));
    file.texts().forEach(this::quote);
  }

  StatementList list() {
    return statements;
  }

  /** Adds what was wrong with the lines themselves. */
  ReadResult withDiagnostics(ReadResult result) {
    List<Diagnostic> all = new ArrayList<>(file.diagnostics());
    all.addAll(result.diagnostics());
    return result.toBuilder().diagnostics(all).build();
  }

  private void attempt(String id, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException | IllegalStateException e) {
      statements.invalid(id, e);
    }
  }

  private void quote(String id, Text text) {
    if (text.type().equals("Quote")) {
      attempt(id, () -> statements.add(quote(id, text.spans(), text.words())));
    }
  }

  private Quote quote(String id, List<Span> spans, String words) {
    Optional<JsonFields> note = note(id);
    if (note.isPresent()) {
      return moved(READER.quote(statement(note.get())), spans, note.get());
    }
    return Quote.builder().kind(kind(id, words)).spans(spans).build();
  }

  private QuoteKind kind(String id, String words) {
    return file.attribute(id, "Kind")
        .map(name -> choice(QuoteKind.class, name))
        .orElse(isMarked(words) ? QuoteKind.DIRECT : QuoteKind.INDIRECT);
  }

  private static boolean isMarked(String words) {
    return !words.isEmpty() && "\"“„«‘'".indexOf(words.charAt(0)) >= 0;
  }

  private Attribution attribution(String id, List<Argument> event) {
    List<Span> spans = spans(event, "Content").orElseGet(() -> trigger(event).spans());
    Optional<JsonFields> note = note(id);
    Attribution.Builder attribution =
        note.map(it -> READER.attribution(statement(it)).toBuilder())
            .orElseGet(() -> bare(id, event, spans));
    Attribution draft = attribution.build();
    return attribution
        .quote(note.map(it -> moved(draft.quote(), spans, it)).orElse(draft.quote()))
        .source(source(event, draft, note))
        .cue(cue(id, event, draft, note))
        .within(within(event).or(draft::within))
        .build();
  }

  private Attribution.Builder bare(String id, List<Argument> event, List<Span> spans) {
    String words = trigger(event).words();
    Attribution.Builder attribution =
        Attribution.builder()
            .id(id)
            .quote(Quote.builder().kind(kind(id, words)).spans(spans).build());
    for (Argument argument : event) {
      circumstance(argument).ifPresent(attribution::addCircumstance);
    }
    return attribution;
  }

  private Optional<Circumstance> circumstance(Argument argument) {
    for (CircumstanceKind kind : CircumstanceKind.values()) {
      if (kind.name().equalsIgnoreCase(argument.role())) {
        return text(argument).map(it -> Circumstance.of(kind, it.spans().get(0)));
      }
    }
    return Optional.empty();
  }

  private Text trigger(List<Argument> event) {
    return text(event.get(0))
        .orElseThrow(() -> new IllegalArgumentException("there is no " + event.get(0).id()));
  }

  private Optional<Text> text(Argument argument) {
    return Optional.ofNullable(file.texts().get(argument.id()));
  }

  /** Returns the spans of all arguments that play {@code role}, in text order. */
  private Optional<List<Span>> spans(List<Argument> event, String role) {
    List<Span> spans =
        event.stream()
            .filter(argument -> argument.role().equals(role))
            .map(this::text)
            .flatMap(Optional::stream)
            .flatMap(text -> text.spans().stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    return Optional.of(spans).filter(found -> !found.isEmpty());
  }

  private Optional<Source> source(
      List<Argument> event, Attribution draft, Optional<JsonFields> note) {
    return spans(event, "Source")
        .map(
            spans ->
                draft
                    .source()
                    .filter(it -> isAsShown(note, "source", spans))
                    .orElseGet(
                        () ->
                            new Source(
                                draft.source().map(Source::kind).orElse(SourceKind.NAMED), spans)));
  }

  private Optional<Cue> cue(
      String id, List<Argument> event, Attribution draft, Optional<JsonFields> note) {
    return spans(event, "Cue")
        .map(
            spans ->
                draft
                    .cue()
                    .filter(it -> isAsShown(note, "cue", spans))
                    .orElseGet(() -> new Cue(lemma(event), cueClass(id), spans)));
  }

  private String lemma(List<Argument> event) {
    return event.stream()
        .filter(argument -> argument.role().equals("Cue"))
        .map(this::text)
        .flatMap(Optional::stream)
        .map(text -> text.words().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private CueClass cueClass(String id) {
    return file.attribute(id, "CueClass")
        .map(name -> choice(CueClass.class, name))
        .orElse(CueClass.OTHER);
  }

  /** Returns the id that the enclosing event's attribution has. */
  private Optional<String> within(List<Argument> event) {
    return event.stream()
        .filter(argument -> argument.role().equals("Within"))
        .map(Argument::id)
        .map(id -> note(id).flatMap(it -> statement(it).text("id")).orElse(id))
        .findFirst();
  }

  /** Returns the quote where brat has it now, if somebody has moved it there. */
  private static Quote moved(Quote quote, List<Span> spans, JsonFields note) {
    return isAsShown(Optional.of(note), "quote", spans)
        ? quote
        : Quote.builder().kind(quote.kind()).spans(spans).build();
  }

  private static boolean isAsShown(Optional<JsonFields> note, String name, List<Span> now) {
    return note.flatMap(it -> it.object("shown"))
        .filter(shown -> READER.spans(shown, name).equals(now))
        .isPresent();
  }

  private static JsonFields statement(JsonFields note) {
    return note.object("statement")
        .orElseThrow(() -> new IllegalArgumentException(note.mismatch("statement", "an object")));
  }

  private Optional<JsonFields> note(String id) {
    return file.note(id)
        .map(
            json -> {
              try {
                return JsonTree.readObject(Input.of(json), limits);
              } catch (IOException | ParseException e) {
                throw new IllegalArgumentException("its note is no JSON: " + e.getMessage(), e);
              }
            });
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + " is no " + type.getSimpleName(), e);
    }
  }
}
