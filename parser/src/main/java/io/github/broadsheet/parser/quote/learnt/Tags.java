package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;
import java.util.List;

/**
 * The names of parts of speech and relations, as numbers.
 *
 * @since 0.1
 */
public final class Tags {
  /** Parts of speech of the Penn Treebank; proper nouns also by what they name. */
  public static final List<String> PARTS =
      List.of(
          "-",
          "NN",
          "IN",
          "NNP",
          "DT",
          "JJ",
          "NNS",
          ",",
          ".",
          "VBD",
          "RB",
          "PRP",
          "VB",
          "CC",
          "VBZ",
          "TO",
          "VBG",
          "VBN",
          "VBP",
          "''",
          "CD",
          "PRP$",
          "``",
          "MD",
          "POS",
          ":",
          "WP",
          "WDT",
          "NNPS",
          "WRB",
          "RP",
          "JJR",
          "JJS",
          "RBR",
          "-RRB-",
          "-LRB-",
          "EX",
          "$",
          "RBS",
          "PDT",
          "UH",
          "WP$",
          "FW",
          "LS",
          "SYM",
          "#",
          "NNP-PERSON",
          "NNP-ORGANIZATION",
          "NNP-LOCATION",
          "NNP-MISC");

  /** Relations to the head, as in basic Stanford dependencies, without their specifiers. */
  public static final List<String> RELATIONS =
      List.of(
          "-",
          "root",
          "nsubj",
          "nsubjpass",
          "dobj",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "nmod",
          "case",
          "mark",
          "punct",
          "conj",
          "cc",
          "det",
          "amod",
          "compound",
          "aux",
          "auxpass",
          "cop",
          "neg",
          "advmod",
          "appos",
          "dep",
          "nummod",
          "parataxis",
          "mwe",
          "expl",
          "csubj",
          "iobj",
          "discourse");

  static final int PROPER_NOUN = PARTS.indexOf("NNP");
  static final int COMMA = PARTS.indexOf(",");
  static final int COLON = PARTS.indexOf(":");
  static final int FIRST_NAMED = PARTS.indexOf("NNP-PERSON");
  static final int ROOT = RELATIONS.indexOf("root");

  private static final long VERBS = bits(PARTS, "VBD", "VB", "VBZ", "VBG", "VBN", "VBP");
  private static final long CLAUSES =
      bits(RELATIONS, "root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj");
  private static final int[] CHILD_CLASSES = childClasses();

  private Tags() {}

  static boolean isVerb(int part) {
    return part >= 0 && (VERBS >>> part & 1) != 0;
  }

  static boolean isClause(int relation) {
    return (CLAUSES >>> relation & 1) != 0;
  }

  /** The bit that stands for a relation in the set of a head's children. */
  static int childBit(int relation) {
    return 1 << CHILD_CLASSES[relation];
  }

  private static long bits(List<String> names, String... chosen) {
    long bits = 0;
    for (String name : chosen) {
      bits |= 1L << names.indexOf(name);
    }
    return bits;
  }

  private static int[] childClasses() {
    int[] classes = new int[RELATIONS.size()];
    Arrays.fill(classes, 11);
    List<List<String>> groups =
        List.of(
            List.of("nsubj", "nsubjpass", "csubj"),
            List.of("ccomp"),
            List.of("xcomp"),
            List.of("dobj"),
            List.of("mark"),
            List.of("aux", "auxpass"),
            List.of("cop"),
            List.of("neg"),
            List.of("advcl"),
            List.of("acl"),
            List.of("punct"));
    for (int group = 0; group < groups.size(); group++) {
      for (String relation : groups.get(group)) {
        classes[RELATIONS.indexOf(relation)] = group;
      }
    }
    return classes;
  }
}
