package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;
import java.util.Map;

/** The words by which circumstances are known. */
final class Lexicon {
  /** Cues with somebody spoken to right after them. */
  static final WordSet TELLING =
      of(
          "tell tells told telling ask asks asked asking warn warns warned warning urge urges urged"
              + " urging assure assures assured assuring promise promises promised advise advises"
              + " advised order orders ordered ordering remind reminds reminded reminding inform"
              + " informs informed informing wish wished invite invited beg begged notify notified"
              + " brief briefed instruct instructed implore implored email emailed text texted"
              + " petition petitioned encourage encouraged forbid forbade forbidden"
              + " reassure reassures reassured caution cautions cautioned counsel counselled question"
              + " questioned thank thanks thanked persuade persuaded convince convinced teach taught"
              + " challenge challenged pressed offer offered");

  /** Cues that put words where others read them. */
  static final WordSet WRITING =
      of(
          "write writes wrote written writing post posts posted posting tweet tweeted publish"
              + " published share shared say says said");

  static final WordSet MEDIA =
      of(
          "statement statements speech speeches address letter letters email emails e-mail e-mails"
              + " mail interview interviews article articles note notes memo memorandum memoir memoirs report"
              + " tweet tweets post posts call calls telephone phone message messages broadcast"
              + " book blog television radio tv twitter facebook instagram tiktok youtube telegram whatsapp"
              + " linkedin reddit podcast video column filing filings release testimony remarks"
              + " documentary leaflet affidavit deposition essay editorial op-ed paper bulletin"
              + " briefing sermon diary text texts newsletter judgment judgement ruling decree"
              + " communiqué communique telegram cable fax thread livestream webcast"
              + " voicemail evidence papers documents recording poem song obituary foreword preface"
              + " autobiography biography review notice advertisement dispatch despatch reply response"
              + " submission complaint lawsuit petition questionnaire postcard"
              + " link feed channel account website app platform page webinar");

  static final WordSet OCCASIONS =
      of(
          "ceremony rally conference meeting hearing briefing summit event funeral dinner lunch"
              + " breakfast parade debate trial launch forum session congress convention gala"
              + " reception inauguration wedding memorial vigil march protest demonstration inquest"
              + " inquiry talk lecture seminar workshop festival concert visit tour premiere"
              + " celebration anniversary opening unveiling signing match game seance service"
              + " gathering assembly symposium hustings party auction webinar teleconference");

  static final WordSet SITES =
      of(
          "court courthouse parliament church school hospital station hotel office house home"
              + " building palace prison airport square street stadium headquarters university"
              + " factory site scene harbour harbor quay embassy museum theatre theater club hall"
              + " town city village capital island border gate gates");

  /** Cues after which "to" leads to the one spoken to. */
  static final WordSet SPEAKING_TO =
      of(
          "say says said explain explains explained write writes wrote written complain complains"
              + " complained admit admits admitted confess confessed apologise apologised apologize"
              + " apologized suggest suggested reply replied swear swore sworn promise promised"
              + " testify testified announce announced appeal appealed boast boasted express expressed"
              + " repeat repeated mention mentioned describe described whisper whispered speak spoke");

  static final WordSet ADDRESSEES =
      of(
          "me us him her them you it reporters journalists lawmakers aides staff managers police"
              + " parliament congress investors analysts shareholders supporters");

  /** What opens a sentence before where and when somebody spoke. */
  static final WordSet SPEAKING =
      of("speaking talking testifying writing appearing replying responding addressing");

  static final WordSet OBJECT_PRONOUNS =
      of("me us him her them you it everybody everyone anybody anyone");
  static final WordSet SUBJECT_PRONOUNS = of("i we he she they it you there");
  static final WordSet POSSESSIVES = of("my your his her its our their");
  static final WordSet DETERMINERS =
      of(
          "the a an this that these those my your his her its our their some any every each no"
              + " several two three four five another");
  static final WordSet PREPOSITIONS =
      of(
          "of in on at for from with by to near about against outside inside over under via through"
              + " during before after as into without within beside between since until");
  static final WordSet ENDS =
      of(
          "that whether if who which whose not and but or because while when as"
              + " said says is was were are has had would will could can also adding saying");
  static final WordSet DAY_PARTS = of("morning afternoon evening night lunchtime noon midday");
  static final WordSet SPANS_OF_TIME =
      of(
          "week month year weekend summer autumn winter spring night day days weeks months years"
              + " hours minutes decade decades hour minute fall century evening morning afternoon");
  static final WordSet ORDERS_OF_TIME = of("last this next earlier late later early previous same");

  static final Map<String, Integer> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", 1),
          Map.entry("tuesday", 2),
          Map.entry("wednesday", 3),
          Map.entry("thursday", 4),
          Map.entry("friday", 5),
          Map.entry("saturday", 6),
          Map.entry("sunday", 7),
          Map.entry("mon.", 1),
          Map.entry("tues.", 2),
          Map.entry("wed.", 3),
          Map.entry("thurs.", 4),
          Map.entry("fri.", 5),
          Map.entry("sat.", 6),
          Map.entry("sun.", 7));

  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Lexicon() {}

  /** The number of a month, from 1; 0 if the word is none. Short forms have a full stop or not. */
  static int month(String word) {
    String stem = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    for (int i = 0; i < MONTH_NAMES.size(); i++) {
      String name = MONTH_NAMES.get(i);
      boolean shortForm = stem.length() >= 3 && stem.length() <= 4 && name.startsWith(stem);
      if (name.equals(stem) || shortForm) {
        return i + 1;
      }
    }
    return 0;
  }

  private static WordSet of(String words) {
    return WordSet.of(List.of(words.split(" ")));
  }
}
