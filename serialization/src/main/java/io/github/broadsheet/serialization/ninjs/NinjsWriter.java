package io.github.broadsheet.serialization.ninjs;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.mapping.ReadBack;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes an article as an item of ninjs, 3.1 unless another version is asked for. The body is HTML;
 * quotes have no place.
 *
 * <p>What is written is valid under the official schema of the version, whatever the article holds.
 * An item without an address gets one, made from its words. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class NinjsWriter implements ArticleWriter {
  private final NinjsVersion version;
  private final Mapping<Item, Target> table;

  /** Makes a writer of the newest version. */
  public NinjsWriter() {
    this(NinjsVersion.V3_1);
  }

  private NinjsWriter(NinjsVersion version) {
    this.version = requireNonNull(version, "version");
    this.table = NinjsMapping.of(version);
  }

  /** Returns a writer of another version. */
  public NinjsWriter withVersion(NinjsVersion version) {
    return new NinjsWriter(version);
  }

  @Override
  public String format() {
    return NinjsReader.NAME;
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    Fields item = item(article);
    JsonTree.write(item, out);
    Article back = NinjsReader.read(JsonFields.of(item), ReadBack.LIMITS).article();
    return new WriteResult(format(), table.losses(article, back));
  }

  private Fields item(Article article) {
    Target target = new Target(article.extensions().format(format()).orElse(new Fields(Map.of())));
    table.write(article, target);
    Fields fitting =
        (Fields)
            NinjsShape.ITEM
                .fit(target.build(), version.edition())
                .orElseThrow(() -> new IllegalStateException("an item without a uri was written"));
    return Downgrade.item(
        new JsonBuilder().put("standard", standard()).buildWith(fitting), version);
  }

  private JsonBuilder standard() {
    String number = version.number();
    return new JsonBuilder()
        .put("name", "ninjs")
        .put("version", number)
        .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_" + number + ".json");
  }
}
