package io.github.broadsheet.parser.html.block;

/**
 * What single words say of the block they stand in. Which words hint at what stands in {@code
 * hints.txt}, under the constant's name.
 */
public enum Hint {
  READ,
  MORE,
  RELATED,
  NEWSLETTER,
  SIGN_UP,
  FOLLOW,
  NETWORK,
  SHARE,
  COMMENT,
  COPYRIGHT,
  TERMS,
  PICTURE,
  AGENCY,
  VIDEO,
  BY,
  WRITER,
  BIOGRAPHY,
  PUBLISHED,
  MONTH,
  CLOCK,
  MINUTES,
  ADVERT,
  SUBSCRIBE,
  APP,
  CONTACT,
  ADDRESS,
  CLICK,
  CORRECTION,
  CONTRIBUTED,
  TAGGED,
  SITE,
  FIRST_PERSON,
  SECOND_PERSON,
  SAID,
  FUNCTION_WORD;

  /** The bit of this hint in a set of hints. */
  public long bit() {
    return 1L << ordinal();
  }
}
