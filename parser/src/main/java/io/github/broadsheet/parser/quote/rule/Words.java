package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words whose kind is known from a list: grammar words, and verbs that look like no verb. */
final class Words {
  private static final Map<Integer, Kind> KNOWN = new HashMap<>();

  static {
    add(
        Kind.DETERMINER,
        "the a an this these those some any every each no both all several many most few another"
            + " such other more half neither either");
    add(Kind.POSSESSIVE, "my your his her its our their whose");
    add(Kind.SUBJECT, "i he she they we it you everyone everybody nobody somebody someone");
    add(Kind.OBJECT, "me him them us himself herself themselves itself");
    add(
        Kind.PREPOSITION,
        "of in on at by for with from into onto over under about against between among through"
            + " during without within toward towards upon behind beyond near outside inside along"
            + " amid despite per via across around above below beside besides off following"
            + " regarding concerning including like unlike out up down");
    add(Kind.COORDINATOR, "and or but nor yet");
    add(
        Kind.SUBORDINATOR,
        "because while although though if when after before since as until unless whereas"
            + " than lest so");
    add(Kind.RELATIVE, "who which whom");
    add(Kind.QUESTION, "how why whether what where whatever whoever");
    add(Kind.THAT, "that");
    add(Kind.TO, "to");
    add(
        Kind.AUXILIARY,
        "is are was were be been being am has have had having do does did 're 've 'm 'd ain isn");
    add(Kind.MODAL, "will would can could may might shall should must ought 'll ca wo cannot");
    add(Kind.NEGATION, "not n't never");
    add(
        Kind.ADVERB,
        "also still just even only once then now later again once often always soon ever here there too"
            + " very quite rather almost already perhaps maybe however meanwhile instead first"
            + " aloud further twice thus therefore nevertheless nonetheless moreover furthermore"
            + " indeed alike well yes otherwise ago together far much long");
    add(
        Kind.TIME,
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight"
            + " jan. feb. aug. sept. oct. nov. dec. january february march april june july august"
            + " september october november december");
    add(
        Kind.VERB,
        "cut put hit set split came comes come goes went gone took takes take taken made makes make got gets get gave"
            + " gives give given ran wins won lost loses lose led leads left leaves began begins"
            + " begun broke broken brought built bought caught drew drawn fell fallen flew grew"
            + " grown held kept keeps keep met meets meet paid rose risen sat sent shot stood"
            + " stands struck threw thrown wore wrote knew known thought told said felt found shown"
            + " saw seen spoke spoken became becomes become seems seem remains remain appears"
            + " appear happens happen needs need fears goes does says thinks wants believes knows"
            + " writes tells feels hopes argues insists denies refuses declines describes calls"
            + " rejects dismisses accuses explains adds agrees expects seeks suggests warns asks"
            + " say want believe think know sets sits lies hurts hurt let lets went died dies"
            + " tries try is goes plays works runs turns turn moves brings bring puts allows allow"
            + " helps help saw sees see understands understand includes include continues continue"
            + " provides provide requires require follows follow creates create speaks speak"
            + " reads stays stay falls buys sells sold spent spends hit hits quit cost costs heard hears hear learnt slept spread strode swept"
            + " swam sank sang spun stole swore wound woke withdrew understood undertook overcame"
            + " awoke bore bent bled blew bound chose clung crept dealt drank drove ate fed fought"
            + " fled forgot froze hung hid hurt laid lent lit lay meant met rode shook shone shrank"
            + " stuck stung taught tore heads lives serves carries represents owns studies teaches"
            + " chairs directs edits");
  }

  private static final Words TABLE = new Words();

  private final int mask;
  private final int[] keys;
  private final Kind[] kinds;

  private Words() {
    int capacity = Integer.highestOneBit(KNOWN.size() * 4);
    mask = capacity - 1;
    keys = new int[capacity];
    kinds = new Kind[capacity];
    KNOWN.forEach(this::put);
  }

  private static void add(Kind kind, String words) {
    for (String word : words.split(" ")) {
      KNOWN.putIfAbsent(Tokens.hash(word), kind);
    }
  }

  private void put(int hash, Kind kind) {
    int at = hash & mask;
    while (kinds[at] != null) {
      at = (at + 1) & mask;
    }
    keys[at] = hash;
    kinds[at] = kind;
  }

  /** The kind of a word that is in the list. */
  static Optional<Kind> kindOf(int hash) {
    return Optional.ofNullable(TABLE.find(hash));
  }

  private Kind find(int hash) {
    int at = hash & mask;
    while (kinds[at] != null && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    return kinds[at];
  }
}
