package io.github.broadsheet.serialization.newsmlg2;

/** Names of the format, and of what Broadsheet adds where the format has no place. */
final class G2 {
  static final String FORMAT = "newsml-g2";
  static final String VERSION = "2.35";
  static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
  static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** The namespace of schema instances, whose attributes say nothing about the news. */
  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  /** The namespace of raw words and of elements that the schema refuses. */
  static final String OWN = "tag:broadsheet.github.io,2026:newsml-g2";

  /** The part of the address that all versions of the IPTC's catalog share. */
  static final String STANDARD_CATALOGS = "catalog.IPTC-G2-Standards";

  static final String STANDARD_CATALOG =
      "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

  private G2() {}
}
