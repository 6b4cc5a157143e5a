package io.github.broadsheet.serialization.guardian;

import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;
import java.util.Optional;

/**
 * The body: one piece of HTML, or the posts of a live blog. The main picture or film stands before
 * it.
 */
final class Bodies {
  private Bodies() {}

  static void read(JsonFields content, Draft draft) {
    Optional<JsonFields> fields = content.object("fields");
    Optional<JsonFields> blocks = content.object("blocks");
    List<JsonFields> posts = blocks.map(each -> each.objects("body")).orElse(List.of());
    Element body = Element.of("body");
    fields
        .flatMap(each -> each.text("main"))
        .or(() -> blocks.flatMap(each -> each.object("main")).flatMap(each -> html(each)))
        .ifPresent(html -> HtmlFragment.into(body, html));
    Optional<String> whole =
        posts.size() > 1 ? Optional.empty() : fields.flatMap(each -> each.text("body"));
    if (whole.isPresent()) {
      HtmlFragment.into(body, whole.get());
    } else {
      boolean isLive = posts.size() > 1;
      posts.forEach(post -> into(isLive ? entry(post, body) : body, post));
    }
    draft.body(body);
  }

  private static Optional<String> html(JsonFields block) {
    return block.text("bodyHtml");
  }

  private static void into(Element holder, JsonFields post) {
    html(post).ifPresent(html -> HtmlFragment.into(holder, html));
  }

  /** Adds the markup for an entry with the head of a post to the body, and returns it. */
  private static Element entry(JsonFields post, Element body) {
    Element entry = body.append("section").with("class", "entry");
    Element head = Element.of("header");
    post.text("title")
        .or(() -> post.object("attributes").flatMap(each -> each.text("title")))
        .ifPresent(title -> head.append("h3").text(title));
    post.text("firstPublishedDate")
        .or(() -> post.text("publishedDate"))
        .ifPresent(time -> head.append("time").with("datetime", time));
    return entry.add(head);
  }
}
