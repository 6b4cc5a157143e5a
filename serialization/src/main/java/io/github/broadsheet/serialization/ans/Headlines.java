package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headlines by the channel they are for; the label is the kicker, the subheadline the deck. */
final class Headlines {
  private static final Map<String, HeadlineRole> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("basic", HeadlineRole.MAIN);
    ROLES.put("mobile", HeadlineRole.SHORT);
    ROLES.put("meta_title", HeadlineRole.SEARCH);
    ROLES.put("twitter", HeadlineRole.SOCIAL);
    ROLES.put("web", HeadlineRole.ALTERNATIVE);
  }

  private static final String BASIC = "basic";

  /** What has a value for each channel, and must have one for all others. */
  private static final List<String> DICTIONARIES =
      List.of("headlines", "subheadlines", "description");

  private Headlines() {}

  static void read(JsonFields story, Draft draft) {
    DICTIONARIES.forEach(name -> story.object(name).ifPresent(Headlines::takeStandIn));
    story
        .object("label")
        .flatMap(label -> label.object("basic"))
        .flatMap(basic -> basic.text("text"))
        .ifPresent(words -> draft.headline(HeadlineRole.KICKER, words));
    story
        .object("headlines")
        .ifPresent(
            headlines ->
                ROLES.forEach(
                    (name, role) ->
                        headlines.text(name).ifPresent(words -> draft.headline(role, words))));
    story
        .object("subheadlines")
        .flatMap(each -> each.text("basic"))
        .ifPresent(words -> draft.headline(HeadlineRole.DECK, words));
  }

  private static void takeStandIn(JsonFields dictionary) {
    if (dictionary.peek(BASIC).filter(new Text("")::equals).isPresent()) {
      dictionary.take(BASIC);
    }
  }

  /** Returns a story with an empty headline or summary where others demand one beside them. */
  static Fields complete(Fields story) {
    Fields whole = story;
    for (String name : DICTIONARIES) {
      if (whole.values().get(name) instanceof Fields words && !words.values().containsKey(BASIC)) {
        Map<String, ExtensionValue> all = new LinkedHashMap<>(whole.values());
        all.put(name, new JsonBuilder().put(BASIC, "").buildWith(words));
        whole = new Fields(all);
      }
    }
    return whole;
  }

  static void write(Article article, JsonBuilder out) {
    JsonBuilder headlines = new JsonBuilder();
    ROLES.forEach((name, role) -> headlines.words(name, article.headline(role)));
    out.put("headlines", headlines);
    out.put("subheadlines", new JsonBuilder().words("basic", article.headline(HeadlineRole.DECK)));
    out.put(
        "label",
        new JsonBuilder()
            .put("basic", new JsonBuilder().words("text", article.headline(HeadlineRole.KICKER))));
  }
}
