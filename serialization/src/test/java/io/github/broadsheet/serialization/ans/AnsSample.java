package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Flag;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A story with what Arc's systems say besides, and all that can be wrong with one part of it. */
final class AnsSample {
  static final String STORY =
      """
      {"type": "story", "version": "0.10.12", "_id": "S1", "subtype": "feature", "status": "open",
       "channels": ["web"], "alignment": "left", "canonical_website": "harbour",
       "canonical_url_external": "https://x.test/e", "website": "harbour", "short_url": "/a",
       "publish_date": "2026-03-02T08:00:00Z", "display_date": "2026-03-02T09:00:00.5+01:00",
       "geo": {"latitude": 1.5, "longitude": 2},
       "address": {"post_office_box": "7", "street_address": "Quay 1", "locality": "Porto"},
       "headlines": {"basic": "Ferry sails", "print": "Sails"},
       "credits": {"by": [{"type": "author", "version": "0.10.9", "name": "Ana Roe",
           "byline": "Ana", "social_links": [{"site": "x", "url": "https://x.test"}],
           "image": {"type": "image", "version": "0.10.9", "url": "https://x.test/i.jpg"},
           "books": [{"book_title": "Tides"}]},
          {"type": "reference", "referent": {"type": "author", "id": "a7"}}]},
       "taxonomy": {"tags": [{"text": "ferries", "slug": "ferries"}],
         "categories": [{"_id": "c1", "classifier": "k", "name": "Sea", "score": 0.5}],
         "sections": [{"type": "section", "version": "0.10.9", "name": "News", "path": "/news",
                       "parent": {"default": "/"}},
                      {"type": "reference", "referent": {"type": "section", "id": "/a",
                       "website": "harbour"}}],
         "topics": [{"_id": "t", "score": 1, "uid": "u"}],
         "associated_tasks": ["0123456789abcdef01234567"]},
       "promo_items": {"basic": {"type": "image", "version": "0.10.9", "caption": "Boat"},
         "embed": {"type": "custom_embed",
                   "embed": {"id": "1", "url": "https://x.test/", "config": {"a": 1}}}},
       "related_content": {"redirect": [{"type": "redirect", "version": "0.10.9",
           "canonical_url": "/a", "redirect_url": "/b"}],
         "basic": [{"type": "story", "version": "0.10.9", "_id": "S2"}]},
       "owner": {"id": "harbour", "sponsored": false},
       "planning": {"deadline_miss": 3, "scheduling": {"will_have_image": true,
                     "planned_publish_date": "2026-03-02T08:00:00Z"},
                    "story_length": {"word_count_actual": 300}},
       "workflow": {"status_code": 2, "note": "go"},
       "pitches": {"publication": [{"publication_id": "p", "latest_event": {"status": "in review",
                    "time": "2026-03-02T08:00:00Z"}}]},
       "revision": {"revision_id": "R1", "editions": ["default"], "published": true},
       "syndication": {"search": true}, "source": {"source_id": "7", "system": "desk"},
       "distributor": {"name": "Agency", "category": "wires"},
       "tracking": {"version": "0.1", "any": [1]}, "comments": {"comments_period": 14},
       "label": {"basic": {"text": "Harbour", "display": true}},
       "content_restrictions": {"content_code": "free", "embargo": {"active": false},
         "geo": {"restrictions": [{"restriction_id": "r"}]}},
       "rendering_guides": {"preferred_method": ["website"]},
       "content_aliases": ["ferry-1"], "additional_properties": {"mood": "calm", "version": "0.1"},
       "contributors": {"created_by": {"user_id": "u", "display_name": "U"}},
       "publishing": {"has_published_edition": true, "editions": {"default": {
           "edition_name": "default", "edition_published": true,
           "edition_date": "2026-03-02T08:00:00Z"}}},
       "variations": {"content_zone_ids": ["z"], "variants": [{"type": "variant", "name": "b"}]},
       "voice_transcripts": [{"options": {"enabled": true}}],
       "websites": {"harbour": {"website_url": "/a"}},
       "content_elements": [
         {"type": "text", "_id": "e1", "content": "It sailed.",
          "block_properties": {"dropcap": "letter"}},
         {"type": "quote", "_id": "e2", "content_elements": [{"type": "text", "content": "At last."}],
          "citation": {"type": "text", "content": "Ana Roe", "_id": "e3"}},
         {"type": "image", "version": "0.10.9", "_id": "e4", "url": "https://x.test/1.jpg",
          "caption": "Boat", "width": 640, "height": 480, "licensable": true,
          "focal_point": {"x": 1, "y": 2}, "copyright": "Roe"},
         {"type": "code", "content": "a = 1", "language": "text"},
         {"type": "list", "list_type": "ordered", "_id": "e5",
          "items": [{"type": "text", "content": "one", "_id": "e6"}]},
         {"type": "gallery", "version": "0.10.9", "_id": "e7",
          "content_elements": [{"type": "image", "version": "0.10.9", "caption": "Two"}]},
         {"type": "link_list", "title": "More",
          "items": [{"type": "interstitial_link", "url": "/c", "content": "C"}]},
         {"type": "numeric_rating", "numeric_rating": 4, "max": 5},
         {"type": "oembed_response", "raw_oembed": {"type": "rich", "url": "https://x.test/v"}},
         {"type": "reference", "referent": {"type": "video", "id": "V1"}},
         {"type": "tide_table", "port": "Porto", "additional_properties": {}}]}
      """;

  private static final List<ExtensionValue> WRONG =
      List.of(
          new Text("odd"),
          new Numeral(new BigDecimal("1.5")),
          new Flag(true),
          new Absent(),
          new Sequence(List.of()),
          new Sequence(List.of(new Text("odd"))),
          new Fields(Map.of("odd", new Text("odd"))));

  private AnsSample() {}

  static Article story() throws IOException {
    return new AnsReader().read(Input.of(STORY), ReadLimits.defaults()).article();
  }

  /**
   * Returns the story with each part of what was kept of it left out, or replaced by other kinds.
   */
  static Stream<Article> spoiled() throws IOException {
    return spoiled(story());
  }

  /** Returns what has the parts of the story and is of another type, spoiled likewise. */
  static Stream<Article> spoiled(String type) throws IOException {
    String streams =
        " \"streams\": [{\"url\": \"https://x.test/v.mp4\", \"width\": 640, \"bitrate\": 9}],";
    String item =
        STORY.replaceFirst(
            "\"type\": \"story\",",
            "\"type\": \"" + type + "\"," + (isStream(type) ? streams : ""));
    return spoiled(new AnsReader().read(Input.of(item), ReadLimits.defaults()).article());
  }

  private static boolean isStream(String type) {
    return type.equals("video") || type.equals("audio");
  }

  private static Stream<Article> spoiled(Article story) {
    Fields kept = story.extensions().format("ans").orElseThrow();
    return spoiled(kept)
        .map(each -> story.toBuilder().extensions(Extensions.of("ans", (Fields) each)).build());
  }

  private static Stream<ExtensionValue> spoiled(ExtensionValue value) {
    List<ExtensionValue> all = new ArrayList<>();
    if (value instanceof Fields fields) {
      fields.values().forEach((name, inner) -> spoil(fields, name, inner, all));
      Map<String, ExtensionValue> more = new LinkedHashMap<>(fields.values());
      more.put("odd name", new Text("odd"));
      all.add(new Fields(more));
    } else if (value instanceof Sequence list) {
      for (int i = 0; i < list.values().size(); i++) {
        spoil(list, i, all);
      }
    }
    return all.stream();
  }

  private static void spoil(
      Fields fields, String name, ExtensionValue inner, List<ExtensionValue> all) {
    Map<String, ExtensionValue> less = new LinkedHashMap<>(fields.values());
    less.remove(name);
    all.add(new Fields(less));
    Stream.concat(WRONG.stream(), spoiled(inner))
        .forEach(
            wrong -> {
              Map<String, ExtensionValue> changed = new LinkedHashMap<>(fields.values());
              changed.put(name, wrong);
              all.add(new Fields(changed));
            });
  }

  private static void spoil(Sequence list, int index, List<ExtensionValue> all) {
    Stream.concat(WRONG.stream(), spoiled(list.values().get(index)))
        .forEach(
            wrong -> {
              List<ExtensionValue> changed = new ArrayList<>(list.values());
              changed.set(index, wrong);
              all.add(new Sequence(changed));
            });
  }
}
