package io.github.broadsheet.serialization.story;

import static java.util.stream.Collectors.joining;

import io.github.broadsheet.quote.QuoteKind;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@link BodyReader} and its parts make something of in HTML. */
final class HtmlVocabulary {
  /** Ids lead to quotes; classes are those that we write; a type is that of the body. */
  static final Vocabulary INSTANCE =
      Vocabulary.of(
          """
          body type
          content type
          a href
          em href
          i href
          cite href
          strong href
          b href
          u href
          ins href
          code href
          tt href
          kbd href
          sub href
          sup href
          s href
          del href
          strike href
          mark href
          q cite id class=KINDS
          span id class=credit|KINDS|time
          blockquote cite id class=pull-quote|twitter-tweet|instagram-media|tiktok-embed|KINDS
          aside data-note class=pull-quote|note
          section class=entry|embed data-provider data-author data-uri
          article class=entry|embed data-provider data-author data-uri
          div class=entry|embed|credit data-provider data-author data-uri
          iframe src data-provider data-author data-uri
          embed src data-provider data-author data-uri
          header>time datetime
          p class=byline|credit|teaser|kicker|deck|headline
          h1 class=headline
          footer class=credit
          ul / *
          ol / *
          table / caption? thead tbody tfoot tr
          thead / tr thead tbody tfoot
          tbody / tr thead tbody tfoot
          tfoot / tr thead tbody tfoot
          tr / td th
          td colspan# rowspan#
          th colspan# rowspan#
          figcaption class=file
          picture / ~
          img src alt title type width# height# class=graphic /
          video src alt title type width# height# / source? ~
          audio src alt title type width# height# / source? ~
          object data alt title type width# height# / source? ~
          source src type
          br /
          script !
          style !
          template !
          svg !
          """
              .replace("KINDS", kinds()));

  private HtmlVocabulary() {}

  private static String kinds() {
    return Stream.of(QuoteKind.values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(joining("|"));
  }
}
