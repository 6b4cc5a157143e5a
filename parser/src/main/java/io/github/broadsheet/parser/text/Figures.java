package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.internal.credit.Names;
import io.github.broadsheet.text.Span;

/** Makes figures of captions and credits. */
final class Figures {
  private Figures() {}

  /** The figure whose caption was added last to {@code text}. */
  static Figure figure(ArticleText text, Span span, CaptionLine line) {
    Figure.Builder figure = Figure.builder().span(span);
    if (!line.words().isEmpty()) {
      figure.caption(
          Caption.builder().span(text.locate(line.words())).isFile(line.isFile()).build());
    }
    line.credit().map(text::locate).ifPresent(credit -> figure.credit(credit(text, credit)));
    return figure.build();
  }

  /** The figure with a credit that stands at {@code words} on a line of its own. */
  static Figure withCredit(ArticleText text, Figure figure, Span line, Span words) {
    return figure.toBuilder().span(figure.span().cover(line)).credit(credit(text, words)).build();
  }

  /** {@code Photo: Lena Voss/Coastal Press}: who took it, and for whom. */
  private static Credit credit(ArticleText text, Span span) {
    String words = text.cut(span);
    Credit.Builder credit = Credit.builder().text(words).span(span);
    String names = words.substring(words.indexOf(':') + 1).strip();
    int slash = names.indexOf('/');
    if (slash > 0) {
      String first = names.substring(0, slash).strip();
      String second = names.substring(slash + 1).strip();
      boolean agencyFirst = !Names.isName(first, 2) || first.endsWith(" Photo");
      photographer(credit, agencyFirst ? second : first);
      String provider = agencyFirst ? withoutPhoto(first) : second;
      if (!provider.isEmpty()) {
        credit.provider(provider);
      }
    }
    return credit.build();
  }

  private static String withoutPhoto(String agency) {
    return agency.endsWith(" Photo") ? agency.substring(0, agency.length() - 6) : agency;
  }

  private static void photographer(Credit.Builder credit, String name) {
    if (Names.isName(name, 2)) {
      credit.addContributor(
          Contributor.builder().name(name).role(ContributorRole.PHOTOGRAPHER).build());
    }
  }
}
