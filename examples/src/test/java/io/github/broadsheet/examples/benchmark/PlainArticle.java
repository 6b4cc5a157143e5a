package io.github.broadsheet.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON as records without checks, for a general mapper to bind: what it costs at least.
 */
record PlainArticle(
    Header broadsheet,
    String text,
    @Nullable String language,
    @Nullable String uri,
    @Nullable List<Headline> headlines,
    @Nullable Byline byline,
    @Nullable Dateline dateline,
    @Nullable List<Block> blocks,
    @Nullable List<Quote> quotes,
    @Nullable List<Speaker> speakers,
    @Nullable List<Attribution> attributions,
    @Nullable Lifecycle lifecycle,
    @Nullable String provider,
    @Nullable List<Subject> subjects) {
  record Header(String format, String version) {}

  record Headline(String role, String text, int @Nullable [] span) {}

  record Contributor(String name, @Nullable String role) {}

  record Byline(String text, int @Nullable [] span, @Nullable List<Contributor> contributors) {}

  record Dateline(
      String text,
      int @Nullable [] span,
      @Nullable List<String> places,
      @Nullable String date,
      @Nullable String provider) {}

  record Block(String kind, int[] span, @Nullable Caption caption, @Nullable Credit credit) {}

  record Caption(int[] span, @Nullable Boolean file) {}

  record Credit(String text, int @Nullable [] span) {}

  record Quote(String kind, int[][] spans, int @Nullable [][] marked) {}

  record Speaker(
      String name, String kind, @Nullable List<String> roles, int @Nullable [][] mentions) {}

  record Attribution(
      String id,
      int quote,
      @Nullable Source source,
      @Nullable Cue cue,
      @Nullable Resolution resolution,
      @Nullable List<Circumstance> circumstances,
      @Nullable String rule,
      @Nullable Double confidence) {}

  record Source(String kind, int[][] spans) {}

  record Cue(String lemma, @JsonProperty("class") String cueClass, int[][] spans) {}

  record Resolution(int speaker, String rule, double confidence) {}

  record Circumstance(String kind, int[] span, @Nullable String value) {}

  record Lifecycle(@Nullable Timestamp published, @Nullable Timestamp updated) {}

  record Timestamp(
      String text, @Nullable String date, @Nullable String time, @Nullable String offset) {}

  record Subject(@Nullable String kind, @Nullable String name, int @Nullable [][] mentions) {}
}
