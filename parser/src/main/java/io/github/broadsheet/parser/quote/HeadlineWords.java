package io.github.broadsheet.parser.quote;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.speaker.SourceReading;
import io.github.broadsheet.parser.quote.speaker.SpeakerResolver;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words in quotation marks that a headline alone has: "Levy is ‘madness’, says minister".
 *
 * <p>What a headline reports is told again in the story, by whom and in what words, and is left
 * out. Words that the story does not have are kept, as scraps; with a source if the headline names
 * one.
 */
final class HeadlineWords {
  private static final double DOUBT = 0.8;
  private static final int LONGEST_NAME = 5;

  /** Each is searched for in the whole story; the bounds keep that linear. */
  private static final int MOST_HEADLINES = 20;

  private static final int MOST_WORDS = 20;

  /** In characters: a search costs what it looks for times the story. */
  private static final int LONGEST_WORDS = 300;

  /** What a desk sets before a headline: no name. */
  private static final WordSet LABELS =
      WordSet.of(
          List.of(
              ("review analysis opinion comment editorial exclusive video watch live photos pictures"
                      + " podcast profile obituary explainer factbox update breaking interview"
                      + " letter letters quiz recipe revealed listen gallery")
                  .split(" ")));

  private static final SpeakerResolver SPEAKERS = new SpeakerResolver();

  private final QuoteText text;
  private final Article article;
  private final Tokens tokens;
  private final List<Span> passages;

  private HeadlineWords(QuoteText text, Article article, List<Span> passages) {
    this.text = text;
    this.article = article;
    this.tokens = text.tokens();
    this.passages = passages;
  }

  /**
   * Looks through the headlines of an article.
   *
   * @param body where the story is, in text order
   */
  static HeadlineWords of(QuoteText text, Article article, List<Span> body) {
    List<Span> headlines =
        article.headlines().stream()
            .flatMap(each -> each.span().stream())
            .limit(MOST_HEADLINES)
            .toList();
    List<Passage> quoted =
        text.passages().stream()
            .filter(each -> each.depth() == 0 && each.closed() && !each.words().isEmpty())
            .filter(each -> each.words().length() <= LONGEST_WORDS)
            .filter(each -> headlines.stream().anyMatch(line -> isPart(each.span(), line)))
            .limit(MOST_WORDS)
            .toList();
    String story = quoted.isEmpty() ? "" : plain(body, text.text());
    List<Span> found =
        quoted.stream()
            .filter(each -> !story.contains(plain(List.of(each.words()), text.text())))
            .map(Passage::span)
            .toList();
    return new HeadlineWords(text, article, found);
  }

  /** A headline that is a quotation as a whole is what the desk made of the story. */
  private static boolean isPart(Span passage, Span headline) {
    return headline.contains(passage) && headline.length() > passage.length() + 1;
  }

  /** The words in small letters, with one space for every gap and no signs at their edges. */
  private static String plain(List<Span> spans, String text) {
    StringBuilder plain = new StringBuilder();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        addPlain(plain, text.charAt(i));
      }
      addPlain(plain, ' ');
    }
    int start = 0;
    int end = plain.length();
    while (end > 0 && !Character.isLetterOrDigit(plain.charAt(end - 1))) {
      end--;
    }
    while (start < end && !Character.isLetterOrDigit(plain.charAt(start))) {
      start++;
    }
    return plain.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static void addPlain(StringBuilder plain, char sign) {
    boolean gap = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    if (!gap) {
      plain.append(sign == '\u2019' ? '\'' : sign);
    } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }

  /** Where they stand, in text order. */
  List<Span> places() {
    return passages;
  }

  /** What the headlines say of who said them. */
  List<Statement> statements(List<Statement> found) {
    List<Statement> statements = new ArrayList<>();
    for (Span passage : passages) {
      reported(passage, found).or(() -> signed(passage)).ifPresent(statements::add);
    }
    return withoutKickers(statements);
  }

  /**
   * One word before a colon is as often the matter as the speaker: "Budget: ‘I will not resign’".
   */
  private List<Statement> withoutKickers(List<Statement> statements) {
    List<Statement> unsure = statements.stream().filter(this::isShortBeforeColon).toList();
    if (unsure.isEmpty()) {
      return statements;
    }
    List<SourceReading> readings = SPEAKERS.resolve(text, article, unsure);
    List<Statement> kept = new ArrayList<>(statements);
    for (int i = 0; i < unsure.size(); i++) {
      if (!isFullerName(readings.get(i))) {
        kept.remove(unsure.get(i));
      }
    }
    return kept;
  }

  /** Whether the story tells the one word to be part of a person's name: "Roe", of Ana Roe. */
  private static boolean isFullerName(SourceReading reading) {
    return reading.resolution().map(Resolution::speaker).stream()
        .anyMatch(each -> each.kind() == SpeakerKind.PERSON && each.name().indexOf(' ') > 0);
  }

  private boolean isShortBeforeColon(Statement statement) {
    if (statement.source().isEmpty()
        || !tokens.is(tokens.firstStartingAt(statement.cue().get(0).start()), ":")) {
      return false;
    }
    Span source = statement.source().get(0);
    int capitals = 0;
    int first = tokens.firstStartingAt(source.start());
    for (int i = first; i < tokens.size() && tokens.start(i) < source.end(); i++) {
      capitals += tokens.has(i, Tokens.CAPITALIZED) && tokens.has(i, Tokens.WORD) ? 1 : 0;
    }
    return capitals < 2;
  }

  private Optional<Statement> reported(Span passage, List<Statement> found) {
    return found.stream()
        .filter(each -> !each.source().isEmpty() && !each.cue().isEmpty())
        .filter(each -> each.content().stream().anyMatch(span -> span.overlaps(passage)))
        .filter(each -> each.source().stream().noneMatch(passage::overlaps))
        .filter(each -> !LABELS.has(tokens, tokens.firstStartingAt(each.source().get(0).start())))
        .findFirst()
        .map(each -> Hearers.withoutHearer(text, each.withContent(List.of(passage))))
        .map(each -> each.withConfidence(DOUBT * each.confidence()));
  }

  /** "Ana Roe: ‘I will not resign’". */
  private Optional<Statement> signed(Span passage) {
    int colon = tokens.firstStartingAt(passage.start()) - 1;
    if (colon < 1 || !tokens.is(colon, ":")) {
      return Optional.empty();
    }
    int sentence = text.sentences().sentenceOf(colon);
    int first = text.sentences().firstToken(sentence);
    if (colon - first > LONGEST_NAME || LABELS.has(tokens, first)) {
      return Optional.empty();
    }
    for (int i = first; i < colon; i++) {
      if (!tokens.has(i, Tokens.CAPITALIZED) || !tokens.has(i, Tokens.WORD)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Statement(
            List.of(tokens.span(first, colon)),
            List.of(tokens.span(colon, colon + 1)),
            List.of(passage),
            DOUBT * DOUBT,
            RuleNames.LEAD_IN));
  }
}
