package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Leftovers;
import java.util.Map;

/** Paths of elements and attributes in an item: {@code itemMeta/edNote}, {@code @dir}. */
final class Paths {
  /** The elements of an item whose children are looked at one by one, and their types. */
  static final Map<String, String> HOLDERS =
      Map.of(
          "itemMeta", "ItemMetadataType",
          "contentMeta", "ContentMetadataAfDType",
          "rightsInfo", "RightsInfoType",
          "contentSet", "contentSet");

  /** Where elements are kept that the model holds a part of. */
  static final String PARTLY = "partly";

  static final String MESSAGE_HEADER = "newsMessage/header";
  static final String HEAD = "contentSet/inlineXML/head";
  static final String BODY_HEADER = "contentSet/inlineXML/header";
  static final String NITF = "contentSet/inlineXML/nitf";

  /** What stands around the body that was read, apart from the above. */
  static final String AROUND = "contentSet/inlineXML/around";

  /** A package in front of an item that says no more than which item comes next. */
  static final String HOLLOW = "newsMessage/packageItem";

  private Paths() {}

  /** Returns the path of what is called {@code name} in a holder; the item itself is "". */
  static String of(String holder, String name) {
    return holder.isEmpty() ? name : holder + "/" + name;
  }

  static String of(String holder, Attribute attribute) {
    return of(holder, Leftovers.name(attribute));
  }

  /** Says whether {@code path} is that of an attribute or of words, not of an element. */
  static boolean isValue(String path) {
    return path.contains("@") || path.endsWith(Leftovers.LOOSE_WORDS);
  }

  static String holder(String path) {
    int slash = path.indexOf("/@");
    int last = slash < 0 ? (path.startsWith("@") ? -1 : path.lastIndexOf('/')) : slash;
    return last < 0 ? "" : path.substring(0, last);
  }

  /** Returns the attribute that the end of {@code path} names. */
  static Attribute attribute(String path, String value) {
    return Leftovers.attribute(path.substring(path.indexOf('@')), value);
  }
}
