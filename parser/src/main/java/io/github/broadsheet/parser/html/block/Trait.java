package io.github.broadsheet.parser.html.block;

/**
 * What the names in an element's {@code class}, {@code id} and the like say it is for. Which names
 * mean what stands in {@code traits.txt}, under the constant's name.
 */
public enum Trait {
  STORY,
  BODY,
  CONTENT,
  TEXT,
  MAIN,
  TITLE,
  DECK,
  KICKER,
  BYLINE,
  BIOGRAPHY,
  TIME,
  META,
  IMAGE,
  CAPTION,
  CREDIT,
  VIDEO,
  GALLERY,
  QUOTE,
  PULL,
  EMBED,
  FACTS,
  NOTE,
  LIVE,
  SHARING,
  FOLLOW,
  NEWSLETTER,
  SUBSCRIPTION,
  WALL,
  CONSENT,
  LEGAL,
  COMMENT,
  RELATED,
  POPULAR,
  MORE,
  TEASER,
  LIST,
  TAGS,
  ADVERT,
  SPONSOR,
  PROMO,
  NAVIGATION,
  BREADCRUMB,
  MENU,
  HEADER,
  FOOTER,
  SIDE,
  WIDGET,
  POPUP,
  HIDDEN,
  TOOL,
  FORM,
  SEARCH,
  LOGIN,
  LOGO,
  PRINT,
  RATING,
  SHOP;

  /** The bit of this trait in a set of traits. */
  public long bit() {
    return 1L << ordinal();
  }
}
