package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Codecs.TEXT;
import static io.github.broadsheet.serialization.json.Codecs.URI;
import static io.github.broadsheet.serialization.json.HeadJson.DATELINE;
import static io.github.broadsheet.serialization.json.HeadJson.HEADLINE;
import static io.github.broadsheet.serialization.json.MediaJson.MEDIA;
import static io.github.broadsheet.serialization.json.PeopleJson.BYLINE;
import static io.github.broadsheet.serialization.json.PeopleJson.CONTRIBUTOR;
import static io.github.broadsheet.serialization.json.PeopleJson.IDENTIFIER;
import static io.github.broadsheet.serialization.json.Property.defaulted;
import static io.github.broadsheet.serialization.json.Property.list;
import static io.github.broadsheet.serialization.json.Property.optional;
import static io.github.broadsheet.serialization.json.Property.required;
import static io.github.broadsheet.serialization.json.SubjectJson.LINK;
import static io.github.broadsheet.serialization.json.SubjectJson.RIGHTS;
import static io.github.broadsheet.serialization.json.SubjectJson.SUBJECT;
import static io.github.broadsheet.serialization.json.TimeJson.CORRECTION;
import static io.github.broadsheet.serialization.json.TimeJson.LIFECYCLE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.quote.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * The root of a document. The header comes first, so that a file tells what it is, and the text
 * next, so that spans can be checked where they stand.
 */
final class ArticleJson {
  static final ObjectCodec<Mark, ?> MARK =
      ObjectCodec.of(
          required("kind", Codecs.choice(MarkKind.class), Mark::kind),
          required("span", Codecs.SPAN, Mark::span),
          optional("target", URI, Mark::target),
          Mark::new);

  private static final Codec<List<Attribution>> ATTRIBUTIONS = Codecs.list(QuoteJson.ATTRIBUTION);

  /** What no property holds; what came from unknown properties goes back to its place. */
  private static final Property<Article, Extensions> EXTENSIONS =
      new Property<>("extensions", Optional.of(Extensions.none())) {
        @Override
        void write(JsonOutput out, Article article) {
          Extensions rest = out.unplaced(article.extensions(), ArticleJson.ARTICLE);
          if (!rest.isEmpty()) {
            out.name(quotedName());
            ExtensionJson.EXTENSIONS.write(out, rest);
          }
        }

        @Override
        Extensions read(JsonInput in) {
          Extensions extensions = ExtensionJson.EXTENSIONS.read(in);
          in.context().extensions(extensions);
          return extensions;
        }
      };

  static final ObjectCodec<Article, Article.Builder> ARTICLE =
      ObjectCodec.of(Article::builder, Article.Builder::build)
          .with(required("broadsheet", Header.CODEC, a -> Header.CURRENT), (parts, header) -> {})
          .with(
              required("text", Codecs.of(JsonOutput::text, ArticleJson::text), Article::text),
              Article.Builder::text)
          .with(optional("language", TEXT, Article::language), Article.Builder::language)
          .with(optional("uri", URI, Article::uri), Article.Builder::uri)
          .with(list("identifiers", IDENTIFIER, Article::identifiers), Article.Builder::identifiers)
          .with(list("headlines", HEADLINE, Article::headlines), Article.Builder::headlines)
          .with(optional("byline", BYLINE, Article::byline), Article.Builder::byline)
          .with(
              list("contributors", CONTRIBUTOR, Article::contributors),
              Article.Builder::contributors)
          .with(optional("dateline", DATELINE, Article::dateline), Article.Builder::dateline)
          .with(optional("summary", TEXT, Article::summary), Article.Builder::summary)
          .with(list("blocks", BlockJson.BLOCK, Article::blocks), Article.Builder::blocks)
          .with(list("marks", MARK, Article::marks), Article.Builder::marks)
          .with(
              noted("quotes", QuoteJson.QUOTE, Article::quotes, ArticleContext::quotes),
              Article.Builder::quotes)
          .with(
              noted("speakers", QuoteJson.SPEAKER, Article::speakers, ArticleContext::speakers),
              (parts, speakers) -> {})
          .with(
              defaulted(
                  "attributions",
                  Codecs.of(ATTRIBUTIONS::write, ArticleJson::attributions),
                  List.of(),
                  Article::attributions),
              Article.Builder::attributions)
          .with(
              defaulted("lifecycle", LIFECYCLE, Lifecycle.unknown(), Article::lifecycle),
              Article.Builder::lifecycle)
          .with(
              defaulted("rights", RIGHTS, Rights.unknown(), Article::rights),
              Article.Builder::rights)
          .with(optional("provider", TEXT, Article::provider), Article.Builder::provider)
          .with(optional("slugline", TEXT, Article::slugline), Article.Builder::slugline)
          .with(list("subjects", SUBJECT, Article::subjects), Article.Builder::subjects)
          .with(list("media", MEDIA, Article::media), Article.Builder::media)
          .with(list("corrections", CORRECTION, Article::corrections), Article.Builder::corrections)
          .with(list("links", LINK, Article::links), Article.Builder::links)
          .with(EXTENSIONS, (parts, extensions) -> {})
          .codec();

  private ArticleJson() {}

  /** Writes {@code article} as one JSON value, and returns what was lost. */
  static List<Loss> write(JsonGenerator generator, Article article) {
    JsonOutput out = new JsonOutput(generator, article);
    ARTICLE.write(out, article);
    return out.losses();
  }

  /** Reads the article of which the current token is the first. */
  static Article read(JsonInput in) {
    long start = in.beginObject();
    Article.Builder parts = ARTICLE.collect(in, start, in.nextName());
    ArticleContext context = in.context();
    context.postponed().ifPresent(mark -> parts.attributions(in.reread(mark, ATTRIBUTIONS::read)));
    parts.extensions(context.extensions());
    return ARTICLE.finish(in, start, parts);
  }

  private static String text(JsonInput in) {
    String text = in.text();
    if (text.length() > in.limits().maxTextLength()) {
      throw in.failures()
          .of(
              "too-long",
              "a text of length "
                  + text.length()
                  + " is longer than "
                  + in.limits().maxTextLength()
                  + ", the limit maxTextLength");
    }
    in.context().textLength(text.length());
    return text;
  }

  /**
   * Reads the attributions, or leaves them for later if quotes or speakers may yet come: programs
   * that sort properties by name put attributions first.
   */
  private static List<Attribution> attributions(JsonInput in) {
    if (in.context().isReadyForAttributions()) {
      return ATTRIBUTIONS.read(in);
    }
    in.context().postpone(in.skip());
    return List.of();
  }

  /** Describes a list that later properties refer to. */
  private static <V> Property<Article, List<V>> noted(
      String name,
      Codec<V> codec,
      Function<Article, List<V>> accessor,
      BiConsumer<ArticleContext, List<V>> note) {
    Codec<List<V>> plain = Codecs.list(codec);
    Codec<List<V>> noting =
        Codecs.of(
            plain::write,
            in -> {
              List<V> values = plain.read(in);
              note.accept(in.context(), values);
              return values;
            });
    return defaulted(name, noting, List.of(), accessor);
  }
}
