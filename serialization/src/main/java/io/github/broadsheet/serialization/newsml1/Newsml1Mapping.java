package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.mapping.Mapping;

/** The table of NewsML 1: which field of the model stands where in an item. Nothing is written. */
final class Newsml1Mapping {
  static final Mapping<NewsItemSource, Article> TABLE =
      Mapping.<NewsItemSource, Article>of("NewsML 1")
          .reads("DescriptiveMetadata/Language", ItemRows::language)
          .reads("NewsLines/HeadLine, SubHeadLine", ItemRows::headlines)
          .reads("NewsLines/ByLine, AdministrativeMetadata/Creator, Contributor", ItemRows::byline)
          .reads("Identification/NewsIdentifier, NameLabel", ItemRows::identification)
          .reads("NewsManagement", ItemRows::management)
          .reads("AdministrativeMetadata/Provider, Source", ItemRows::provider)
          .reads("NewsLines/CopyrightLine, RightsLine, CreditLine, SlugLine", ItemRows::lines)
          .reads("DescriptiveMetadata/SubjectCode, Genre, Property", TopicRows::subjects)
          .reads("ContentItem/DataContent", ContentRows::body)
          .reads("NewsLines/DateLine, DescriptiveMetadata/Location", ContentRows::dateline)
          .reads("NewsComponent/ContentItem@Href", ContentRows::media)
          .build();

  private Newsml1Mapping() {}
}
