package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.tree.JsonArticles;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonHead;
import io.github.broadsheet.serialization.tree.Misfits.Misfit;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads an item of ninjs: 1.x, 2.x, 3.x, or as newsroom systems write it.
 *
 * <p>What the standard does not know, or knows otherwise, is reported and kept as extensions under
 * {@code ninjs}, in the names of 3.1. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class NinjsReader implements ArticleReader {
  /** The name of the format. */
  static final String NAME = "ninjs";

  private static final JsonArticles ARTICLES =
      new JsonArticles("item of ninjs", Responses::items, NinjsReader::read);

  /** Makes a reader. */
  public NinjsReader() {}

  @Override
  public String format() {
    return NAME;
  }

  /**
   * Says that it is certain where the item names its standard, that it is likely where there are an
   * address and names that no other format has, and possible where there are several such names, or
   * an address and no name that ninjs does not have.
   */
  @Override
  public Recognition recognise(InputHead head) {
    Optional<JsonHead> json = JsonHead.ofFirst(head);
    if (json.isEmpty()) {
      return Recognition.NO;
    }
    JsonHead item = json.get();
    if ((item.has("standard") || item.has("$standard")) && head.text().contains("ninjs")) {
      return Recognition.CERTAIN;
    }
    boolean isAddressed = item.has("uri") || item.has("guid");
    boolean isLinked = item.has("@context");
    if ((isAddressed && !isLinked && Names.looksLikeItem(item)) || Responses.isLikely(item)) {
      return Recognition.LIKELY;
    }
    return !isLinked && Names.couldBeItem(item) ? Recognition.POSSIBLE : Recognition.NO;
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ARTICLES.first(input, limits);
  }

  /**
   * {@inheritDoc} An array is read one item at a time; the answer of an agency's interface, which
   * has its items in a list inside, is held whole.
   */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ARTICLES.all(input, limits);
  }

  /** Reads an item that is at hand as a tree. */
  static ReadResult read(JsonFields document, ReadLimits limits) {
    Map<String, String> origins = new LinkedHashMap<>();
    Fields modern = Upgrade.item(document.rest(), origins);
    if (modern.values().keySet().stream().noneMatch(Names::isOfItem)) {
      throw new ParseException(
          "no-article", "no property of the document is one of ninjs", new Position(1, 1));
    }
    Draft draft = new Draft(limits);
    draft.kind(Entries.text(modern, "type"), () -> Optional.of(new Position(1, 1)));
    Item item = new Item(modern, document, origins);
    for (Misfit misfit : NinjsShape.ITEM.misfits(modern)) {
      report(misfit, item, draft);
    }
    Table.CURRENT.read(item, draft);
    draft.extension(NAME, item.left());
    return draft.finish(NAME);
  }

  private static void report(Misfit misfit, Item item, Draft draft) {
    List<Object> path = misfit.path();
    if (path.isEmpty()) {
      if (!item.had("guid")) {
        draft.note(
            "missing-uri",
            Severity.WARNING,
            "the item has no \"uri\"",
            Optional.of(new Position(1, 1)));
      }
      return;
    }
    String name = path.get(0).toString();
    boolean isUsual =
        misfit.code().equals("unknown-property")
            && Dialect.KNOWN.contains(path.get(path.size() - 1).toString());
    Optional<Position> position = item.fields().position(path);
    if (misfit.code().equals("unknown-property") && path.size() == 1 && Names.isOfFormer(name)) {
      // As a string it would have been brought up to date.
      draft.note("invalid-value", Severity.WARNING, shown(path) + ": should be a string", position);
      return;
    }
    draft.note(
        misfit.code(),
        isUsual ? Severity.INFO : Severity.WARNING,
        shown(path) + ": " + misfit.message(),
        position);
  }

  private static String shown(List<Object> path) {
    StringBuilder shown = new StringBuilder("$");
    path.forEach(step -> shown.append(step instanceof Integer ? "[" + step + "]" : "." + step));
    return shown.toString();
  }

  /** Made when the first item is read: every reader is asked whether it knows a document. */
  private static final class Table {
    static final Mapping<Item, Target> CURRENT = NinjsMapping.of(NinjsVersion.V3_1);
  }
}
