package io.github.broadsheet.examples.gold;

import io.github.broadsheet.article.Article;
import java.util.List;

/**
 * An article with what a person found in it.
 *
 * @param name the name of its file, without ending
 * @param article the article as it was read, without quotes
 * @param statements who said what
 * @param strings the short strings in quotation marks
 */
record GoldArticle(
    String name, Article article, List<Expected> statements, List<ShortString> strings) {}
