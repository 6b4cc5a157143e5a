package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.markup.RootElement;
import java.util.Optional;

/** Recognises feeds by their outermost element. */
final class FeedRecognition {
  private FeedRecognition() {}

  /**
   * Says how sure it is of a feed whose outermost element is {@code sure}, or {@code likely}, which
   * other formats have as well and therefore must come with a namespace of feeds.
   */
  static Recognition of(InputHead head, String sure, String likely) {
    Optional<String> root = head.isBinary() ? Optional.empty() : RootElement.name(head);
    if (root.filter(sure::equals).isPresent()) {
      return Recognition.CERTAIN;
    }
    boolean isFeed =
        head.text().contains(Names.ATOM) || head.text().contains("http://purl.org/rss/1.0/");
    return isFeed && root.filter(likely::equals).isPresent() ? Recognition.CERTAIN : Recognition.NO;
  }
}
