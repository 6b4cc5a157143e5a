package io.github.broadsheet.serialization.ans;

import static io.github.broadsheet.serialization.tree.Shape.any;
import static io.github.broadsheet.serialization.tree.Shape.fields;
import static io.github.broadsheet.serialization.tree.Shape.flag;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.recursive;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.serialization.tree.Shape;
import java.util.Map;

/** Who made something, by what they did. */
final class PeopleShape {
  private static final Shape SOCIAL =
      listOf(object().all(text(), "site", "url").others(any()).build());

  private static final Shape AUTHOR =
      CommonShape.versioned(object())
          .with("type", oneOf("author"))
          .all(text(), "_id", "name", "byline", "first_name", "middle_name", "last_name", "suffix")
          .all(text(), "url", "slug", "location", "division", "role", "expertise", "affiliation")
          .all(text(), "languages", "bio", "long_bio", "org")
          .with("email", text("an address of e-mail", Credits::isAddress))
          .with("image", recursive(() -> ContentShape.IMAGE))
          .all(SOCIAL, "social_links", "socialLinks")
          .with("books", listOf(object().all(text(), "book_title", "book_url").build()))
          .with("education", listOf(object().with("school_name", text()).build()))
          .with("awards", listOf(object().with("award_name", text()).build()))
          .with("contributor", flag())
          .with("additional_properties", fields())
          .required("type", "name")
          .build();

  /** Lists of people, each under a name of its own. */
  static final Shape CREDITS =
      object()
          .others(listOf(Shape.byType(Map.of("reference", CommonShape.REFERENCE), AUTHOR)))
          .build();

  private PeopleShape() {}
}
