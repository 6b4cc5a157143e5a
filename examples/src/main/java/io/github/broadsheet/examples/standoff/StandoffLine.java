package io.github.broadsheet.examples.standoff;

import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the attributions of one article as a line of JSON. */
final class StandoffLine {
  private final InputOffsets offsets;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final StringBuilder json = new StringBuilder();

  private StandoffLine(InputOffsets offsets) {
    this.offsets = offsets;
  }

  /** Returns the line, without its end. */
  static String of(String id, ReadResult result, InputOffsets offsets) {
    return new StandoffLine(offsets).line(id, result.article().attributions());
  }

  private String line(String id, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      indexes.put(attribution.id(), indexes.size());
    }
    json.append("{\"id\":");
    string(id);
    json.append(",\"attributions\":[");
    for (int i = 0; i < attributions.size(); i++) {
      json.append(i == 0 ? "" : ",");
      attribution(attributions.get(i));
    }
    return json.append("]}").toString();
  }

  private void attribution(Attribution attribution) {
    json.append("{\"content\":");
    spans(attribution.quote().spans());
    json.append(",\"source\":");
    spans(attribution.source().map(Source::spans).orElse(List.of()));
    json.append(",\"cue\":");
    spans(attribution.cue().map(Cue::spans).orElse(List.of()));
    attribution.speaker().map(Speaker::name).ifPresent(name -> field("speaker", name));
    field("kind", attribution.quote().kind().name());
    attribution
        .within()
        .map(indexes::get)
        .ifPresent(index -> json.append(",\"within\":").append(index));
    json.append('}');
  }

  private void spans(List<Span> spans) {
    json.append('[');
    for (int i = 0; i < spans.size(); i++) {
      Span span = offsets.of(spans.get(i));
      json.append(i == 0 ? "[" : ",[").append(span.start()).append(',').append(span.end());
      json.append(']');
    }
    json.append(']');
  }

  private void field(String name, String value) {
    json.append(",\"").append(name).append("\":");
    string(value);
  }

  private void string(String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        // Surrogates too: one without its other half has no place in UTF-8.
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
