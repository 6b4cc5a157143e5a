package io.github.broadsheet.serialization.json;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.Speaker;
import java.util.List;

/** Every type of the model that stands in JSON as an object, with its codec and its schema. */
final class ModelTypes {
  private ModelTypes() {}

  static List<Type> all() {
    return List.of(
        new Type(Article.class, ArticleJson.ARTICLE, ""),
        new Type(Mark.class, ArticleJson.MARK, "mark"),
        new Type(Identifier.class, PeopleJson.IDENTIFIER, "identifier"),
        new Type(Contributor.class, PeopleJson.CONTRIBUTOR, "contributor"),
        new Type(Byline.class, PeopleJson.BYLINE, "byline"),
        new Type(Credit.class, PeopleJson.CREDIT, "credit"),
        new Type(Headline.class, HeadJson.HEADLINE, "headline"),
        new Type(Dateline.class, HeadJson.DATELINE, "dateline"),
        new Type(Caption.class, MediaJson.CAPTION, "caption"),
        new Type(Media.class, MediaJson.MEDIA, "media"),
        new Type(Timestamp.class, TimeJson.TIMESTAMP, "timestamp"),
        new Type(Lifecycle.class, TimeJson.LIFECYCLE, "lifecycle"),
        new Type(Correction.class, TimeJson.CORRECTION, "correction"),
        new Type(Subject.class, SubjectJson.SUBJECT, "subject"),
        new Type(Link.class, SubjectJson.LINK, "link"),
        new Type(Rights.class, SubjectJson.RIGHTS, "rights"),
        new Type(Paragraph.class, BlockJson.PARAGRAPH, "paragraph"),
        new Type(Heading.class, BlockJson.HEADING, "heading"),
        new Type(Figure.class, BlockJson.FIGURE, "figure"),
        new Type(BlockQuote.class, BlockJson.BLOCK_QUOTE, "blockQuote"),
        new Type(PullQuote.class, BlockJson.PULL_QUOTE, "pullQuote"),
        new Type(ListBlock.class, BlockJson.LIST, "list"),
        new Type(ListItem.class, BlockJson.LIST_ITEM, "listItem"),
        new Type(Table.class, BlockJson.TABLE, "table"),
        new Type(TableRow.class, BlockJson.TABLE_ROW, "tableRow"),
        new Type(TableCell.class, BlockJson.TABLE_CELL, "tableCell"),
        new Type(Embed.class, BlockJson.EMBED, "embed"),
        new Type(Note.class, BlockJson.NOTE, "note"),
        new Type(Entry.class, BlockJson.ENTRY, "entry"),
        new Type(Quote.class, QuoteJson.QUOTE, "quote"),
        new Type(Speaker.class, QuoteJson.SPEAKER, "speaker"),
        new Type(Source.class, QuoteJson.SOURCE, "source"),
        new Type(Cue.class, QuoteJson.CUE, "cue"),
        new Type(Resolution.class, QuoteJson.RESOLUTION, "resolution"),
        new Type(Circumstance.class, QuoteJson.CIRCUMSTANCE, "circumstance"),
        new Type(Attribution.class, QuoteJson.ATTRIBUTION, "attribution"));
  }

  /**
   * A type of the model.
   *
   * @param schemaName its name among the definitions of the schema; empty for the root
   */
  record Type(Class<?> type, ObjectCodec<?, ?> codec, String schemaName) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }
}
