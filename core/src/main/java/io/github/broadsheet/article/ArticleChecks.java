package io.github.broadsheet.article;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold for every article: spans within its text, blocks in order, sound nesting.
 *
 * <p>Written as plain loops, as every program that makes an article comes through here: a lambda
 * costs a third of a millisecond when it is first met.
 */
final class ArticleChecks {
  private final Article article;
  private final int length;

  private ArticleChecks(Article article) {
    this.article = article;
    this.length = article.text().length();
  }

  static void check(Article article) {
    ArticleChecks checks = new ArticleChecks(article);
    checks.head();
    checks.blocks(article.blocks(), new Span(0, checks.length));
    for (Mark mark : article.marks()) {
      checks.within("mark", mark.span());
    }
    for (Quote quote : article.quotes()) {
      checks.quote("quote", quote);
    }
    for (Subject subject : article.subjects()) {
      checks.within("subject mention", subject.mentions());
    }
    for (Correction correction : article.corrections()) {
      checks.within("correction", correction.span());
    }
    if (!article.attributions().isEmpty()) {
      checks.attributions();
    }
  }

  private void head() {
    for (Headline headline : article.headlines()) {
      headline(headline);
    }
    within("byline", article.byline().flatMap(Byline::span));
    within("dateline", article.dateline().flatMap(Dateline::span));
  }

  private void headline(Headline headline) {
    if (headline.span().isEmpty()) {
      return;
    }
    Span span = headline.span().get();
    within("headline", span);
    boolean isThere =
        headline.text().length() == span.length()
            && article.text().startsWith(headline.text(), span.start());
    if (!isThere) {
      throw new IllegalArgumentException(
          "headline \"" + headline.text() + "\" is not what stands at " + span);
    }
  }

  private void blocks(List<Block> blocks, Span outer) {
    int end = outer.start();
    for (Block block : blocks) {
      Span span = block.span();
      // Nearly every block of nearly every article is sound, and a paragraph has no parts.
      if (span.end() > length || span.start() < end || !outer.contains(span)) {
        throw misplaced(block, end, outer);
      }
      end = span.end();
      if (block.kind() != BlockKind.PARAGRAPH) {
        BlockParts.of(block).forEach(part -> inside(block, part));
      }
      if (block instanceof Entry entry) {
        blocks(entry.blocks(), entry.span());
      }
    }
  }

  private IllegalArgumentException misplaced(Block block, int end, Span outer) {
    String name = block.kind() + " block";
    within(name, block.span());
    return new IllegalArgumentException(
        block.span().start() < end
            ? name + " " + block.span() + " starts before " + end + ", where the one before it ends"
            : name + " " + block.span() + " is outside " + outer);
  }

  private static void inside(Block block, Span part) {
    Span outer = block.span();
    if (!outer.contains(part)) {
      throw new IllegalArgumentException(
          "part " + part + " of a " + block.kind() + " block is outside the block, " + outer);
    }
  }

  private void attributions() {
    // One speaker has many attributions and many mentions: looked at once, not once for each.
    Set<Speaker> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Attribution> byId = new HashMap<>();
    for (Attribution attribution : article.attributions()) {
      if (byId.put(attribution.id(), attribution) != null) {
        throw new IllegalArgumentException("two attributions have the id " + attribution.id());
      }
      attribution(attribution, checked);
    }
    Set<String> sound = new HashSet<>();
    for (Attribution attribution : article.attributions()) {
      if (attribution.within().isPresent()) {
        nesting(attribution, byId, sound);
      }
    }
  }

  private void speaker(Speaker speaker) {
    within("mention of " + speaker.name(), speaker.mentions());
  }

  private void attribution(Attribution attribution, Set<Speaker> checked) {
    try {
      parts(attribution);
    } catch (IllegalArgumentException outside) {
      // Said only here: a name made for every attribution would be made in vain.
      throw new IllegalArgumentException(
          "attribution " + attribution.id() + ": " + outside.getMessage(), outside);
    }
    Optional<Speaker> speaker = attribution.speaker();
    if (speaker.isPresent() && checked.add(speaker.get())) {
      speaker(speaker.get());
    }
  }

  private void parts(Attribution attribution) {
    quote("quote", attribution.quote());
    if (attribution.source().isPresent()) {
      within("source", attribution.source().get().spans());
    }
    if (attribution.cue().isPresent()) {
      within("cue", attribution.cue().get().spans());
    }
    for (Circumstance circumstance : attribution.circumstances()) {
      within(circumstance.kind().name(), circumstance.span());
    }
  }

  /** Follows the enclosing attributions outwards; each is looked at once. */
  private static void nesting(Attribution start, Map<String, Attribution> byId, Set<String> sound) {
    Set<String> path = new HashSet<>();
    Attribution each = start;
    while (sound.add(each.id()) || path.contains(each.id())) {
      if (!path.add(each.id())) {
        throw new IllegalArgumentException(
            "attribution " + each.id() + " is, over others, within itself");
      }
      Optional<String> within = each.within();
      if (within.isEmpty()) {
        return;
      }
      Attribution outer = byId.get(within.get());
      if (outer == null) {
        throw new IllegalArgumentException(
            "attribution " + each.id() + " is within " + within.get() + ", which is not there");
      }
      each = outer;
    }
  }

  private void quote(String name, Quote quote) {
    within(name, quote.extent());
  }

  private void within(String name, List<Span> spans) {
    for (Span span : spans) {
      within(name, span);
    }
  }

  private void within(String name, Optional<Span> span) {
    if (span.isPresent()) {
      within(name, span.get());
    }
  }

  private void within(String name, Span span) {
    if (span.end() > length) {
      throw new IllegalArgumentException(
          name + " span " + span + " ends after the text, which has length " + length);
    }
  }
}
