package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.serialization.markup.Element;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of NITF 3.6 outside the story: their attributes and what may stand inside them.
 *
 * <p>A line for each: name, attributes, and after a slash the elements inside; {@code #} stands for
 * characters, a {@code +} after a name that at least one must. After an attribute's name, {@code !}
 * says that it must be there, {@code ~} that it is an {@code NMTOKEN}, and brackets hold the values
 * it may have.
 */
final class HeadVocabulary {
  private static final String LINES =
      """
      nitf uno change.date change.time class
      head
      tobject tobject.type
      docdata management-status management-doc-idref management-idref-status
      key-list
      identified-content
      body class style
      body.head
      body.end
      title type(main,subtitle,parttitle,alternate,abbrev,other) / #
      hedline class style / hl1 hl2
      hl1 class style / #
      hl2 class style / #
      note noteclass(cpyrt,end,hd,editorsnote,trademk,undef) type(std,pa,npa) class style \
        / body.content
      body.content class style / p
      meta http-equiv~ name~ content!
      tobject.property tobject.property.type
      tobject.subject tobject.subject.ipr tobject.subject.refnum!~ tobject.subject.code \
        tobject.subject.type tobject.subject.matter tobject.subject.detail
      iim ver~ / ds
      ds num!~ value
      correction info id-string regsrc
      evloc iso-cc state-prov county-dist city
      doc-id regsrc id-string
      del-list / from-src
      from-src src-name level-number
      urgency ed-urg~
      fixture fix-id
      date.issue norm
      date.release norm
      date.expire norm
      doc-scope scope
      series series.name series.part~ series.totalpart~
      ed-msg msg-type info
      du-key generation~ part~ version~ key
      doc.copyright year~ holder
      doc.rights owner startdate enddate agent geography location-code code-source type limitations
      keyword key
      person class style idsrc value gender(male,female) / # name.given name.family function alt-code
      name.given class style / #
      name.family class style / #
      org class style idsrc value / # alt-code
      location class style location-code code-source / # sublocation city state region country alt-code
      sublocation class style location-code code-source / # alt-code
      city class style city-code code-source / # alt-code
      state class style state-code code-source / # alt-code
      region class style region-code code-source / # alt-code
      country class style iso-cc / # alt-code
      event class style start-date end-date idsrc value / # alt-code
      function idsrc value / # alt-code
      object.title class style idsrc value / # alt-code
      virtloc class style idsrc value / # alt-code
      classifier class style type idsrc value / # alt-code
      alt-code idsrc! value!
      pubdata type(print,audio,video,web,appliance,other) item-length unit-of-measure \
        date.publication name issn volume number issue edition.name edition.area position.section \
        position.sequence ex-ref
      revision-history name norm comment function(writer-author,editor,producer,archivist,\
        videographer,graphic-artist,photographer,statistician,other)
      rights / # rights.owner rights.startdate rights.enddate rights.agent rights.geography \
        rights.type rights.limitations
      rights.owner contact / #
      rights.startdate norm / #
      rights.enddate norm / #
      rights.agent contact / #
      rights.geography location-code code-source / #
      rights.type / #
      rights.limitations / #
      distributor class style / # org
      byline class style / # person byttl location virtloc
      byttl / # org
      dateline class style / # location story.date
      story.date norm / #
      abstract class style / p+
      p class style lede summary optional-text / #
      bibliography class style / #
      """;

  private static final Map<String, Set<String>> HELD =
      Map.of(
          "head", Set.of("meta", "iim", "pubdata", "revision-history"),
          "head/tobject", Set.of("tobject.property", "tobject.subject"),
          "head/docdata",
              Set.of(
                  "correction",
                  "evloc",
                  "doc-id",
                  "del-list",
                  "urgency",
                  "fixture",
                  "date.issue",
                  "date.release",
                  "date.expire",
                  "doc-scope",
                  "series",
                  "ed-msg",
                  "du-key",
                  "doc.copyright",
                  "doc.rights"),
          "head/docdata/key-list", Set.of("keyword"),
          "head/docdata/identified-content",
              Set.of(
                  "person",
                  "org",
                  "location",
                  "event",
                  "function",
                  "object.title",
                  "virtloc",
                  "classifier"),
          "body/body.head", Set.of("rights", "distributor", "dateline", "abstract", "series"),
          "body/body.end", Set.of("bibliography"));

  private static final Map<String, Entry> ENTRIES = entries();

  private HeadVocabulary() {}

  /** Says whether the holder at {@code path} may hold elements called {@code name}. */
  static boolean isAllowed(String path, String name) {
    return HELD.getOrDefault(path, Set.of()).contains(name);
  }

  static Optional<Entry> entry(String name) {
    return Optional.ofNullable(ENTRIES.get(name));
  }

  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new HashMap<>();
    LINES.lines().forEach(line -> entry(line.strip().split("\\s+"), entries));
    return entries;
  }

  private static void entry(String[] words, Map<String, Entry> into) {
    Map<String, Rule> attributes = new LinkedHashMap<>();
    attributes.put("id", new Rule(false, Tokens::isName));
    Set<String> children = new HashSet<>();
    boolean inside = false;
    boolean isFilled = false;
    for (String word : Arrays.copyOfRange(words, 1, words.length)) {
      if (word.equals("/")) {
        inside = true;
      } else if (inside) {
        isFilled |= word.endsWith("+");
        children.add(word.replace("+", ""));
      } else {
        String name = word.split("[!~(]", 2)[0];
        attributes.put(name, Rule.of(word.substring(name.length())));
      }
    }
    into.put(words[0], new Entry(attributes, children, isFilled));
  }

  /** What an element may have. */
  record Entry(Map<String, Rule> attributes, Set<String> children, boolean isFilled) {
    boolean allows(String attribute, String value) {
      Rule rule = attributes.get(attribute);
      return rule != null && rule.test().test(value);
    }

    boolean isMixed() {
      return children.contains("#");
    }

    boolean hasAll(Element element) {
      if (isFilled && element.elements().findAny().isEmpty()) {
        return false;
      }
      return attributes.entrySet().stream()
          .filter(each -> each.getValue().isRequired())
          .allMatch(
              each -> element.attributes().stream().anyMatch(a -> a.name().equals(each.getKey())));
    }
  }

  /** What an attribute must be. */
  record Rule(boolean isRequired, java.util.function.Predicate<String> test) {
    static Rule of(String signs) {
      boolean isRequired = signs.contains("!");
      if (signs.contains("~")) {
        return new Rule(isRequired, Tokens::isToken);
      }
      int bracket = signs.indexOf('(');
      if (bracket < 0) {
        return new Rule(isRequired, value -> true);
      }
      Set<String> values = Set.of(signs.substring(bracket + 1, signs.length() - 1).split(",", -1));
      return new Rule(isRequired, values::contains);
    }
  }
}
