package io.github.broadsheet.serialization.html;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pictures and films, of which a page shows the figures and its head tells all there is to say, but
 * not where they stand. Not safe to share between threads.
 */
final class PageMedia {
  private final Map<URI, Media> details = new HashMap<>();
  private final Map<String, Credit> credits = new HashMap<>();
  private final List<Media> told;
  private final Set<Media> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes what {@code told} says of media. */
  PageMedia(Article told) {
    this.told = told.media();
    told.media().forEach(this::note);
    told.blocks().forEach(this::note);
  }

  private void note(Block block) {
    if (block instanceof Figure figure) {
      figure.media().forEach(this::note);
      figure.credit().ifPresent(credit -> credits.putIfAbsent(credit.text(), credit));
    } else if (block instanceof Entry entry) {
      entry.blocks().forEach(this::note);
    }
  }

  private void note(Media media) {
    media.uri().ifPresent(uri -> details.putIfAbsent(uri, media));
    media.credit().ifPresent(credit -> credits.putIfAbsent(credit.text(), credit));
  }

  /** Returns {@code blocks} with what is told of the media in their figures. */
  List<Block> detailed(List<Block> blocks) {
    return blocks.stream().map(this::detailed).toList();
  }

  /** Returns the media that were in no figure so far. */
  List<Media> others() {
    return told.stream().filter(each -> !shown.contains(each)).toList();
  }

  private Block detailed(Block block) {
    if (block instanceof Figure figure) {
      return detailed(figure);
    }
    return block instanceof Entry entry
        ? entry.toBuilder().blocks(detailed(entry.blocks())).build()
        : block;
  }

  private Figure detailed(Figure figure) {
    List<Media> media = new ArrayList<>();
    for (Media medium : figure.media()) {
      Optional<Media> more = medium.uri().map(details::get);
      more.ifPresent(shown::add);
      media.add(more.map(it -> merged(medium, it, media.isEmpty())).orElse(medium));
    }
    return figure.toBuilder()
        .media(media)
        .credit(figure.credit().map(it -> credits.getOrDefault(it.text(), it)))
        .build();
  }

  /** What the head has no words for is on the page; a figure's credit is that of its first. */
  private static Media merged(Media shown, Media told, boolean isFirst) {
    return told.toBuilder()
        .kind(shown.kind())
        .altText(shown.altText())
        .title(told.title().or(shown::title))
        .rendition(shown.rendition())
        .credit(isFirst ? Optional.empty() : told.credit())
        .build();
  }
}
