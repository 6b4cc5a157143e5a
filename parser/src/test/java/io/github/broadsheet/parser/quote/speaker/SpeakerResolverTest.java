package io.github.broadsheet.parser.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In the texts, {@code {…}} marks a source; its statement's content is the rest of the sentence.
 */
class SpeakerResolverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Mayor Ana Brandt spoke. {Brandt} said it was late.              | Ana Brandt       | last-name
          Ana Brandt spoke. {Ana} said it was late.                       | Ana Brandt       | first-name
          {Dr. Yara Lindholm} said so.                                    | Yara Lindholm    | full-name
          {Jan van der Berg, 52,} said so.                                | Jan van der Berg | full-name
          {Chief Executive Helga Moritz} said so.                         | Helga Moritz     | full-name
          {The surveyor, Percival Thane} said so.                         | Percival Thane   | full-name
          {Adam Reeve KC} said so.                                        | Adam Reeve       | full-name
          {Rating agency Cordell & Pym} said so.                          | Cordell & Pym    | full-name
          The World Health Organization met. {The WHO} said so.           | World Health Organization | acronym
          Calder Freight Inc. fell. {Calder} denied it.                   | Calder Freight Inc. | short-name
          Mayor Ana Brandt left. {The mayor} said it was late.            | Ana Brandt       | role
          Foreign Minister Amir Khan left. {The chief diplomat} denied it. | Amir Khan       | role
          {A developer} asked for more. The developer, Clive Sutter, left. | Clive Sutter    | named-later
          Ana Brandt sat down. {She} said it was late.                    | Ana Brandt       | pronoun
          Ana Brandt met Tom Reck. {He} said it was late.                 | Tom Reck         | pronoun
          Tom Reck, {who} said it was late, left.                         | Tom Reck         | relative-pronoun
          The National Weather Office met. {It} said it was late.         | National Weather Office | pronoun-body
          The National Weather Office met. {The office} said so.          | National Weather Office | body
          Hanne Groll wept. Stefan Groll died. Hanne Groll, his widow, spoke. {Her husband} said so. | Stefan Groll | kin-surname
          Tom Reck left. {His office} said so.                            | Tom Reck’s office | owned-body
          {The culture ministry} said so.                                 | culture ministry | collective
          {Russia’s} allegations came late.                               | Russia           | full-name
          The chess federation met. {The federation} said so.             | chess federation | body-described
          The interior minister, Dirk Salomon, left. {The ministry} said so. | interior ministry | ministry-of
          Penny Wise, a charity that feeds children, closed. {The charity} said so. | Penny Wise | body
          The start-up Lumo closed. {The company} said so.                | Lumo             | the-company
          Orbis, the map maker, removed a lake. {The firm} said so.       | Orbis            | the-company
          {The firm}, Stannard Stone, says so.                            | Stannard Stone   | apposition
          It rained. The ministry replied in June. {It} said no.          | ministry         | pronoun-body
          It rained. He took it to the police. {They} told him to wait.   | police           | pronoun-people
          Teo “Tank” Lund won. {Lund} said so.                            | Teo “Tank” Lund  | last-name
          {Its head, Dr. Jan Ortel}, said so.                             | Jan Ortel        | full-name
          {Anna Lane} said so.                                            | Anna Lane        | full-name
          Tom Reck was out. “Absurd,” {he} said. Asked why, {he} answered, “Ask him.” | Tom Reck | pronoun
          Ana Roe, the mayor of Selwick, {who} said it was late, left.    | Ana Roe          | relative-pronoun
          Tom Reck, 44, {who} said it was late, left.                     | Tom Reck         | relative-pronoun
          Ana Roe of Selwick College, {who} said so, left.                | Ana Roe          | relative-pronoun
          The minister, {who} said it was late, left.                     | minister         | relative-noun
          They saw a report {which} found that it was late.               | report           | relative-noun
          The study, published in the journal Shore, {which} said so, is new. | study        | relative-noun
          Police look for a man {who} said he was a doctor.               | a man            | relative-noun
          She is one of several teachers {who} say so.                    | several teachers | relative-noun
          The head of the union, {which} said so, left.                   | union            | relative-noun
          Mayor Ana Brandt left. The mayor, {who} said so, wept.          | Ana Brandt       | relative-noun
          Harbour Robotics (NASDAQ: HBR) fell. {The company} denied it.   | Harbour Robotics | the-company
          """)
  void leadsSourceToSpeaker(String text, String name, String rule) {
    Resolution resolution = resolve(text).get(0).resolution().orElseThrow();
    assertThat(resolution.speaker().name()).isEqualTo(name);
    assertThat(resolution.rule()).isEqualTo(rule);
    assertThat(resolution.confidence()).isBetween(0.3, 1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {Ana Roe, a spokeswoman for Acme,} said so.                       | Acme
          Acme fell. {Acme chief executive Piet Loman} said so.             | Acme
          {Dr. Lucan Varga, professor of law at Selwick College,} said so.  | Selwick College
          {Ines Baptista of the University of Vellmouth} said so.           | University of Vellmouth
          {Taliban Foreign Minister Amir Khan} said so.                     | Taliban
          {Russian Defence Minister Igor Petrov} said so.                   | Russia
          {A spokesman for the Harbour Trust} said so.                      | Harbour Trust
          {The mayor of Brackwater, Olivo Santangelo,} said so.             | Brackwater
          {The head of the Joint Staff of the Treaty Alliance, Tom Reck,} said so. | Treaty Alliance
          """)
  void readsForWhomSomebodySpeaks(String text, String affiliation) {
    assertThat(speaker(text).affiliation()).contains(affiliation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Fire chief Ottilie Brandes} said so.",
        "{Former Acme director Hugh Carrow} said so.",
        "{Wilma Haverkamp, mother of Joost,} said so.",
        "{Chief Financial Officer Bo Lindqvist} said so.",
        "{Two officials of Acme} said so.",
      })
  void knowsNoAffiliationWhereNoneIsTold(String text) {
    assertThat(speaker(text).affiliation()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {A survey} found gaps. {The survey} said so.                | survey
          {Q}: Who? {Q}: When?                                        | Q
          """)
  void keepsOneVoiceForTheSameSource(String text, String name) {
    List<Speaker> speakers =
        resolve(text).stream().map(each -> each.resolution().orElseThrow().speaker()).toList();
    assertThat(speakers).hasSize(2).allMatch(each -> each.name().equals(name));
    assertThat(speakers.get(0)).isEqualTo(speakers.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {Dispatcher Ayla Brennock} said so.                                 | Ayla Brennock
          The president of the jury, Lavinia Stroud, left. {Stroud} said so.  | Lavinia Stroud
          The Maravel side left. {Maravel} said so.                           | Maravel
          The bank Loomware fell. {The hotel} said so.                        | hotel
          """)
  void tellsNamesFromTheWordsAroundThem(String text, String name) {
    assertThat(speaker(text).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {Police Scotland} said so.                  | Police Scotland           | ORGANISATION
          {Transport Canada} said so.                 | Transport Canada          | ORGANISATION
          {Transport for London} said so.             | Transport for London      | ORGANISATION
          {Police Northland} confirmed it.            | Police Northland          | ORGANISATION
          {Police Sergeant Roe} said so.              | Roe                       | PERSON
          {Scotland Yard} said so.                    | Scotland Yard             | ORGANISATION
          {Harvard Business School} said so.          | Harvard Business School   | ORGANISATION
          {Chelsea Police Department} said so.        | Chelsea Police Department | ORGANISATION
          {Austin Energy} said so.                    | Austin Energy             | ORGANISATION
          {Amnesty International} said so.            | Amnesty International     | ORGANISATION
          {Ben & Jerry} said so.                      | Ben & Jerry               | ORGANISATION
          {Harbour Robotics, a maker of robots,} said so. | Harbour Robotics      | ORGANISATION
          {Halden Foods plc (LSE: HLD), a maker of meals,} said so. | Halden Foods plc | ORGANISATION
          {Police Scotland Chief Inspector Ana Roe} said so. | Ana Roe            | PERSON
          {Madison Police Chief Tom Reck} said so.    | Tom Reck                  | PERSON
          {England captain Harry Kane} said so.       | Harry Kane                | PERSON
          {Chelsea Brown} said so.                    | Chelsea Brown             | PERSON
          {Emily Post} said so.                       | Emily Post                | PERSON
          {Kathy Ireland} said so.                    | Kathy Ireland             | PERSON
          {Northern Ireland} said so.                 | Northern Ireland          | PLACE
          """)
  void tellsBodiesFromPeople(String text, String name, SpeakerKind kind) {
    Speaker speaker = speaker(text);
    assertThat(speaker.name()).isEqualTo(name);
    assertThat(speaker.kind()).isEqualTo(kind);
  }

  @Test
  void takesNoClauseIntoTheNameOfTheUnnamed() {
    assertThat(speaker("{One woman, who asked not to be named,} said so.").name())
        .isEqualTo("One woman");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He ran in 1995, {that} showed.",
        "It was fair and {which} said so.",
      })
  void leadsNoRelativeToWhatIsNoNoun(String text) {
    assertThat(resolve(text).get(0).resolution()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {Ana Brandt} said so.                       | NAMED
          {Two officials briefed on the talks} said so. | UNNAMED
          {A Western diplomat} said so.               | UNNAMED
          {Some residents} said so.                   | UNNAMED
          {The governor} said so.                     | ROLE
          {The United States} said so.                | COLLECTIVE
          {The drivers' union} said so.               | COLLECTIVE
          {a court filing} said so.                   | DOCUMENT
          {They} said so.                             | PRONOUN
          """)
  void tellsHowSourceIsNamed(String text, SourceKind kind) {
    assertThat(resolve(text).get(0).kind()).contains(kind);
  }

  @Test
  void keepsWordsOfUnnamedSource() {
    assertThat(speaker("{a top Russian army general} said so.").name())
        .isEqualTo("a top Russian army general");
  }

  @Test
  void gathersRolesAndMentions() {
    Speaker speaker = speaker("Ana Brandt, the mayor of Harrowgate, left. {Brandt} said so.");
    assertThat(speaker.role()).contains("mayor of Harrowgate");
    assertThat(speaker.otherNames()).containsExactly("Brandt");
    assertThat(speaker.mentions()).hasSize(2);
  }

  @Test
  void abstainsFromPronounWithoutAntecedent() {
    assertThat(resolve("{She} said it was late.").get(0).resolution()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{Nobody} said so.", "{No one} had asked."})
  void knowsThatNobodyIsNoSpeaker(String text) {
    assertThat(resolve(text).get(0).resolution()).isEmpty();
  }

  @Test
  void doesNotTakeACouncilForTheCompany() {
    List<SourceReading> readings =
        resolve("{The council of Port Elgin} said so. {The company} denied it.");
    assertThat(readings.get(1).resolution().map(Resolution::speaker).map(Speaker::name))
        .isNotEqualTo(Optional.of("council of Port Elgin"));
  }

  @Test
  void resolvesNothingForNoSource() {
    Statement bare = new Statement(List.of(), List.of(), List.of(new Span(0, 3)), 1, "test");
    assertThat(resolve("It rained.", List.of(bare)))
        .containsExactly(new SourceReading(Optional.empty(), Optional.empty()));
  }

  @Test
  void givesOneSpeakerToAllMentions() {
    List<SourceReading> readings =
        resolve("{Mayor Ana Brandt} said so. {Brandt} added more. {She} left it at that.");
    assertThat(readings.stream().map(each -> each.resolution().orElseThrow().speaker()).distinct())
        .hasSize(1);
  }

  @Test
  @Timeout(60)
  void takesLinearTimeForManyNames() {
    assertThat(resolve(manyNames(100_000))).hasSize(100_000);
  }

  @Test
  @Timeout(60)
  void takesLinearTimeForManyRoles() {
    assertThat(resolve("{The mayor} asked {a minister} and {his wife} said so. ".repeat(30_000)))
        .hasSize(90_000);
  }

  @Test
  @Timeout(60)
  void takesLinearTimeForOneNameThatEverybodyBears() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append("Ana")
          .append((char) ('a' + i % 26))
          .append(i)
          .append(" Roe met {Roe} and he said so. ");
    }
    assertThat(resolve(text.toString())).hasSize(50_000);
  }

  private static String manyNames(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("{Ana Roe").append(i).append("} said she knew. ");
    }
    return text.toString();
  }

  private static Speaker speaker(String text) {
    return resolve(text).get(0).resolution().orElseThrow().speaker();
  }

  private static List<SourceReading> resolve(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Statement> statements = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        open = text.length();
      } else if (c == '}') {
        Span source = new Span(open, text.length());
        statements.add(new Statement(List.of(source), List.of(), List.of(), 1, "test"));
      } else {
        text.append(c);
      }
    }
    return resolve(text.toString(), statements);
  }

  private static List<SourceReading> resolve(String text, List<Statement> statements) {
    Article article = Article.builder().text(text).build();
    return new SpeakerResolver().resolve(QuoteText.of(text), article, statements);
  }
}
