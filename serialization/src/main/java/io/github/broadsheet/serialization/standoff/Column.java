package io.github.broadsheet.serialization.standoff;

/** The columns of a table of quotes, in order. */
enum Column {
  DOCUMENT("document"),
  URI("uri"),
  ID("id"),
  KIND("kind"),
  SPEAKER("speaker"),
  ROLES("roles"),
  AFFILIATION("affiliation"),
  CUE("cue"),
  QUOTE("quote"),
  SOURCE("source"),
  ADDRESSEE("to whom"),
  WHEN("when"),
  WHERE("where"),
  MEDIUM("in what medium"),
  OCCASION("on what occasion"),
  WITHIN("within"),
  CONFIDENCE("confidence"),
  RULE("rule"),
  SPEAKER_KIND("speaker kind"),
  OTHER_NAMES("other names"),
  RESOLUTION_RULE("resolution rule"),
  RESOLUTION_CONFIDENCE("resolution confidence"),
  SOURCE_KIND("source kind"),
  CUE_LEMMA("cue lemma"),
  CUE_CLASS("cue class"),
  CONTINUED("continued"),
  UNCLOSED("unclosed"),
  ORIGINAL_LANGUAGE("original language"),
  QUOTE_SPANS("quote spans"),
  MARKED_SPANS("marked spans"),
  INSERTION_SPANS("insertion spans"),
  ELLIPSIS_SPANS("ellipsis spans"),
  SOURCE_SPANS("source spans"),
  CUE_SPANS("cue spans");

  private final String title;

  Column(String title) {
    this.title = title;
  }

  /** What heads the column. */
  String title() {
    return title;
  }
}
