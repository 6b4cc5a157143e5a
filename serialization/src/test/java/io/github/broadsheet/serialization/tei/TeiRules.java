package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the guidelines say of the elements we write: for each the elements that may stand inside, in
 * order where there is one. Identifiers are unique, and every pointer leads to one.
 */
final class TeiRules {
  private static final String PHRASE =
      "(?:(?:said|q|supplied|gap|title|addName|mentioned|soCalled|seg|date|rs|persName|orgName"
          + "|placeName|name|lb|emph|ref|hi) )*";
  private static final String COMMON = "(?:(?:p|list|table|figure|cit|floatingText|note) )";

  /** The names of the elements inside, each followed by a space. */
  private static final Map<String, Pattern> CONTENT =
      Map.ofEntries(
          rule("TEI", "teiHeader text "),
          rule("teiHeader", "fileDesc (?:profileDesc )?(?:revisionDesc )?"),
          rule("fileDesc", "titleStmt publicationStmt (?:notesStmt )?sourceDesc "),
          rule("titleStmt", "(?:title )+(?:(?:author|respStmt) )*"),
          rule("author", "persName (?:(?:roleName|affiliation|email|ref) )*"),
          rule("respStmt", "resp persName "),
          rule("publicationStmt", "publisher (?:(?:date|idno|availability) )*"),
          rule("availability", "(?:(?:p|licence) )+"),
          rule("notesStmt", "(?:note )+"),
          rule("sourceDesc", "(?:p )+"),
          rule("profileDesc", "(?:(?:abstract|creation|langUsage|particDesc|textClass) )*"),
          rule("abstract", "(?:p )+"),
          rule("creation", "(?:date )*"),
          rule("langUsage", "(?:language )+"),
          rule("particDesc", "listPerson "),
          rule("listPerson", "(?:(?:person|personGrp|org) )+"),
          rule("person", "(?:(?:persName|occupation|affiliation) )*"),
          rule("personGrp", "(?:(?:persName|occupation|affiliation) )*"),
          rule("org", "(?:orgName )*(?:note )*"),
          rule("textClass", "keywords "),
          rule("keywords", "(?:term )+"),
          rule("revisionDesc", "(?:change )+"),
          rule("text", "body "),
          rule("body", "(?:(?:head|byline|dateline) )*(?:" + COMMON + "+(?:div )*|(?:div )+)"),
          rule("div", "head " + COMMON + "*(?:div )*"),
          rule("floatingText", "body "),
          rule("cit", "quote (?:bibl )?"),
          rule("quote", "(?:p )+"),
          rule("list", "(?:item )+"),
          rule("item", PHRASE + "(?:list )*"),
          rule("table", "(?:head )?(?:row )+"),
          rule("row", "(?:cell )+"),
          rule("figure", "(?:head )?(?:(?:graphic|media|figDesc) )*(?:note )?"),
          rule("graphic", ""),
          rule("media", ""),
          rule("gap", ""),
          rule("lb", ""),
          rule("note", "(?:(?:p )+|" + PHRASE + ")"));

  private static final Set<String> MIXED_ONLY_IN = Set.of("item", "note");

  private TeiRules() {}

  private static Map.Entry<String, Pattern> rule(String name, String content) {
    return Map.entry(name, Pattern.compile(content));
  }

  static List<String> check(Element root) {
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<Element> all = new ArrayList<>(root.descendants(element -> true).toList());
    all.add(root);
    for (Element element : all) {
      content(element, faults);
      element
          .attribute(Attribute.XML, "id")
          .filter(id -> !ids.add(id))
          .ifPresent(id -> faults.add("two elements have the id " + id));
    }
    all.forEach(element -> pointers(element, ids, faults));
    return faults;
  }

  private static void content(Element element, List<String> faults) {
    StringBuilder inside = new StringBuilder();
    element.elements().forEach(child -> inside.append(child.name()).append(' '));
    Pattern rule = CONTENT.getOrDefault(element.name(), Pattern.compile(PHRASE));
    if (!rule.matcher(inside).matches()) {
      faults.add(element.name() + " holds " + inside);
    }
    boolean isStructure =
        CONTENT.containsKey(element.name()) && !MIXED_ONLY_IN.contains(element.name());
    boolean hasWords =
        element.children().stream()
            .anyMatch(
                child ->
                    child instanceof io.github.broadsheet.serialization.markup.Characters words
                        && !words.text().isBlank());
    if (isStructure && hasWords) {
      faults.add(element.name() + " holds characters");
    }
    if (!element.namespace().equals(TeiWriter.NAMESPACE)) {
      faults.add(element.name() + " is not in TEI's namespace");
    }
    values(element, faults);
  }

  private static void values(Element element, List<String> faults) {
    element
        .attribute("when")
        .filter(
            when ->
                !when.matches(
                    "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?)?"))
        .ifPresent(when -> faults.add("@when " + when));
    element
        .attribute("type")
        .filter(type -> !type.matches("[A-Za-z][A-Za-z0-9-]*"))
        .ifPresent(type -> faults.add("@type " + type));
    if (element.is("media") && element.attribute("mimeType").isEmpty()) {
      faults.add("media without a type");
    }
  }

  private static void pointers(Element element, Set<String> ids, List<String> faults) {
    for (String name : List.of("who", "toWhom", "prev", "ref")) {
      element
          .attribute(name)
          .filter(pointer -> pointer.startsWith("#") && !ids.contains(pointer.substring(1)))
          .ifPresent(pointer -> faults.add("@" + name + " " + pointer + " leads nowhere"));
    }
  }
}
