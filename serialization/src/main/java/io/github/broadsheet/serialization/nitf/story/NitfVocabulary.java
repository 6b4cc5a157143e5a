package io.github.broadsheet.serialization.nitf.story;

import static java.util.stream.Collectors.joining;

import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.serialization.story.Vocabulary;
import java.util.stream.Stream;

/** What {@link NitfBody} and its parts make something of in the body of NITF. */
final class NitfVocabulary {
  static final Vocabulary INSTANCE =
      Vocabulary.besideHtml(
          """
          a href
          em class=bold|underline|code|subscript|superscript|struck|highlight
          q quote-source class=quotation|partial|continued
          bq quote-source class=pull-quote|partial|continued
          person idsrc value class=speaker
          org idsrc value class=speaker
          location code-source location-code class=speaker
          event idsrc value
          object.title idsrc value
          alt-code idsrc value
          chron norm
          rt !
          rp !
          rtc !
          hr !
          tobject !
          key-list !
          table-reference !
          nitf-table-metadata !
          hl1 class=level-1|level-2|level-3|level-4|level-5|level-6|headline
          hl2 class=level-1|level-2|level-3|level-4|level-5|level-6|headline
          block class=entry|embed|lead_paragraph|full_text
          dateline>story.date norm
          note class=KINDS \
          noteclass=cpyrt|trademk|editorsnote
          media media-type=image|photo|picture|video|audio|graphic|other class=related \
          / media-reference media-caption media-producer
          media-reference source mime-type width# height# time time-unit-of-measure alternate-text \
          name source-credit /
          media-caption class=file
          br /
          """
              .replace("KINDS", kinds()));

  private NitfVocabulary() {}

  private static String kinds() {
    return Stream.of(NoteKind.values()).map(Notes::name).collect(joining("|"));
  }
}
