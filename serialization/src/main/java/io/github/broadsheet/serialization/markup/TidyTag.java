package io.github.broadsheet.serialization.markup;

import org.jspecify.annotations.Nullable;

/**
 * An element of HTML that stands where it is written, given that what is around it is as its kind
 * demands. Elements with rules of their own (forms, scripts, foreign content) are not among them.
 */
final class TidyTag {
  /** What an element may stand in, and what may stand in it. */
  enum Kind {
    /** May stand anywhere, and nest in itself. */
    PHRASE,
    /** May stand anywhere but in itself. */
    FORMAT,
    /** Would end a paragraph that is open. */
    BLOCK,
    /** Like a block, and would end a heading it stands right inside of. */
    HEADING,
    PARAGRAPH,
    ITEM,
    TERM,
    /** Has no end tag. */
    VOID,
    /** Has no end tag, and would end a paragraph that is open. */
    RULE,
    /** Holds nothing that is read. */
    FRAME,
    /** Is no part of the text, nor is what it holds. */
    SILENT,
    TABLE,
    ROWS,
    ROW,
    CELL;

    /** Says whether words in an element of this kind would be moved out of it. */
    boolean isGrid() {
      return this == TABLE || this == ROWS || this == ROW;
    }
  }

  private static final int LONGEST = 10;
  private static final int SLOTS = 1 << 9;
  private static final @Nullable TidyTag[] TABLE = new TidyTag[SLOTS];

  /** What a browser puts around rows that stand right inside a table. */
  static final TidyTag ROWS;

  static {
    addAll(
        Kind.PHRASE,
        "abbr acronym bdi bdo cite data del dfn ins kbd label mark q samp span sub sup time var"
            + " video audio picture");
    addAll(Kind.FORMAT, "a b big code em font i s small strike strong tt u");
    addAll(
        Kind.BLOCK,
        "address article aside blockquote center details div dl figcaption figure footer header"
            + " main nav ol section summary ul");
    addAll(Kind.HEADING, "h1 h2 h3 h4 h5 h6");
    addAll(Kind.PARAGRAPH, "p");
    addAll(Kind.ITEM, "li");
    addAll(Kind.TERM, "dt dd");
    addAll(Kind.VOID, "br img wbr source track");
    addAll(Kind.RULE, "hr");
    addAll(Kind.FRAME, "iframe");
    addAll(Kind.SILENT, "script style");
    addAll(Kind.TABLE, "table");
    addAll(Kind.ROWS, "thead tfoot");
    ROWS = add(Kind.ROWS, "tbody");
    addAll(Kind.ROW, "tr");
    addAll(Kind.CELL, "td th caption");
  }

  private final String name;
  private final Kind kind;

  private TidyTag(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  private static void addAll(Kind kind, String names) {
    for (String name : names.split(" ")) {
      add(kind, name);
    }
  }

  private static TidyTag add(Kind kind, String name) {
    int slot = slot(name, 0, name.length());
    while (TABLE[slot] != null) {
      slot = (slot + 1) % SLOTS;
    }
    TidyTag tag = new TidyTag(name, kind);
    TABLE[slot] = tag;
    return tag;
  }

  /**
   * Returns the tag that {@code html} names from {@code start} to {@code end}; null if it is none.
   */
  static @Nullable TidyTag named(String html, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    int slot = slot(html, start, end);
    for (TidyTag tag = TABLE[slot]; tag != null; tag = TABLE[slot]) {
      if (tag.name.length() == end - start
          && html.regionMatches(true, start, tag.name, 0, end - start)) {
        return tag;
      }
      slot = (slot + 1) % SLOTS;
    }
    return null;
  }

  // Capitals differ from small letters in the bit that is left out.
  private static int slot(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (text.charAt(i) & 0x1F);
    }
    return hash & (SLOTS - 1);
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  boolean isVoid() {
    return kind == Kind.VOID || kind == Kind.RULE;
  }

  /** Says whether this may stand right inside of {@code parent} as it is written. */
  boolean fitsInto(TidyTag parent) {
    return switch (kind) {
      case ITEM -> parent.name.equals("ul") || parent.name.equals("ol");
      case TERM -> parent.name.equals("dl");
      case ROWS -> parent.kind == Kind.TABLE;
      case ROW -> parent.kind == Kind.ROWS;
      case CELL -> parent.kind == (name.equals("caption") ? Kind.TABLE : Kind.ROW);
      case SILENT -> true;
      case HEADING -> parent.kind != Kind.HEADING && !parent.kind.isGrid();
      default -> !parent.kind.isGrid();
    };
  }

  /** Says whether this may stand in nothing but the body. */
  boolean fitsIntoBody() {
    return switch (kind) {
      case ITEM, TERM, ROWS, ROW, CELL -> false;
      default -> true;
    };
  }

  /** Says whether this would end a paragraph. */
  boolean endsParagraph() {
    return switch (kind) {
      case PHRASE, FORMAT, VOID, FRAME, SILENT -> false;
      default -> true;
    };
  }
}
