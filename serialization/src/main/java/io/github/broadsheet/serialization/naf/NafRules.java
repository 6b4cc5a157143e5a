package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the DTD of NAF 3.3.1 demands, for layers that come from other documents: those of earlier
 * versions are not all valid in it.
 */
final class NafRules {
  /**
   * For each element: its attributes, {@code !} after those that must be there, {@code #} after
   * those that are identifiers, {@code &} after those that refer to one; then what stands inside.
   */
  private static final String LINES =
      """
      NAF doc version lang / (?:\\w+ )*
      nafHeader / (?:fileDesc )?(?:public )?(?:linguisticProcessors )*
      fileDesc title author creationtime filename filetype pages /
      public publicId uri /
      linguisticProcessors layer! / (?:lp )+
      lp name! version! timestamp beginTimestamp endTimestamp hostname id / (?:lpDependency )*
      lpDependency name! version type /
      raw /
      topics / (?:topic )+
      topic source method confidence uri /
      text / (?:wf )+
      wf id!# sent para page offset! length! xpath / (?:subtoken )*
      subtoken id!# offset! length! /
      terms / (?:term )+
      term id!# type lemma pos morphofeat netype case head component_of& compound_type \
        / span (?:component )*(?:externalReferences )?(?:sentiment )?
      component id!# type lemma pos morphofeat netype case head \
        / span (?:sentiment )?(?:externalReferences )?
      sentiment resource polarity strength subjectivity sentiment_semantic_type \
        sentiment_modifier sentiment_marker sentiment_product_feature /
      externalReferences / (?:externalRef )+
      externalRef reference! resource reftype status source confidence timestamp \
        / (?:sentiment )?(?:externalRef )*
      multiwords / (?:mw )+
      mw id!# lemma pos morphofeat case status type! / (?:component )+(?:externalReferences )?
      deps / (?:dep )+
      dep from!& to!& rfunc! case /
      chunks / (?:chunk )+
      chunk id!# head!& phrase! case / span
      entities / (?:entity )+
      entity id!# type status source / span (?:externalReferences )?
      coreferences / (?:coref )+
      coref id!# status! type / (?:span )+(?:externalReferences )?
      tunits / (?:tunit )+
      tunit id!# type xpath offset! length! /
      attribution / (?:statement )+
      statement id!# / statement_target (?:statement_source )?(?:statement_cue )?
      statement_target / span
      statement_source / span
      statement_cue / span
      timeExpressions / (?:timex3 )*
      timex3 id!# type! beginPoint& endPoint& quant freq functionInDocument temporalFunction value \
        valueFromFunction mod anchorTimeID& / span
      factualities / (?:factuality )+
      factuality id!# / span (?:factVal )+
      factVal value! resource! confidence source /
      srl / (?:predicate )+
      predicate id!# confidence status / span (?:externalReferences )?(?:role )*
      role id!# confidence status / span (?:externalReferences )?
      constituency / (?:tree )+
      tree type / (?:(?:nt|t|edge) )+
      nt id!# label! /
      t id!# / span
      edge id# from!& to!& head /
      span primary status / (?:target )+
      target id!& head /
      """;

  private static final Map<String, Rule> RULES = rules();

  private NafRules() {}

  private record Rule(
      Set<String> attributes,
      Set<String> required,
      Set<String> ids,
      Set<String> references,
      Pattern content) {}

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    LINES.lines().forEach(line -> rule(line.strip(), rules));
    return rules;
  }

  private static void rule(String line, Map<String, Rule> into) {
    String[] halves = line.split("/", 2);
    List<String> words = Arrays.asList(halves[0].strip().split("\\s+"));
    Rule rule =
        new Rule(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            content(halves[1].strip()));
    for (String word : words.subList(1, words.size())) {
      String name = word.replace("!", "").replace("#", "").replace("&", "");
      rule.attributes.add(name);
      add(word.contains("!"), name, rule.required);
      add(word.contains("#"), name, rule.ids);
      add(word.contains("&"), name, rule.references);
    }
    into.put(words.get(0), rule);
  }

  /** Every name is followed by a space, also the last, which a line does not show. */
  private static Pattern content(String content) {
    boolean endsInName =
        !content.isEmpty() && Character.isLetter(content.charAt(content.length() - 1));
    return Pattern.compile(endsInName ? content + " " : content);
  }

  private static void add(boolean condition, String name, Set<String> into) {
    if (condition) {
      into.add(name);
    }
  }

  /**
   * Says whether a document is valid, its identifiers are unique and its references lead to one.
   */
  static boolean isValid(Element naf) {
    Set<String> ids = new HashSet<>();
    Set<String> references = new HashSet<>();
    return isValid(naf, ids, references) && ids.containsAll(references);
  }

  private static boolean isValid(Element element, Set<String> ids, Set<String> references) {
    Rule rule = RULES.get(element.name());
    if (rule == null || !element.namespace().isEmpty()) {
      return false;
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.name();
      if (!rule.attributes.contains(name)
          || (rule.ids.contains(name) && !ids.add(attribute.value()))) {
        return false;
      }
      add(rule.references.contains(name), attribute.value(), references);
    }
    StringBuilder inside = new StringBuilder();
    element.elements().forEach(child -> inside.append(child.name()).append(' '));
    return hasAll(element, rule)
        && rule.content.matcher(inside).matches()
        && element.elements().allMatch(child -> isValid(child, ids, references));
  }

  private static boolean hasAll(Element element, Rule rule) {
    return rule.required.stream()
        .allMatch(name -> element.attributes().stream().anyMatch(a -> a.name().equals(name)));
  }
}
