package io.github.broadsheet.serialization.warc;

import io.github.broadsheet.corpus.Container;
import io.github.broadsheet.corpus.RecordCursor;
import io.github.broadsheet.corpus.RecordLimits;
import io.github.broadsheet.io.InputHead;
import java.io.IOException;
import java.io.InputStream;

/**
 * Opens WARC files, compressed or not. Responses, resources and conversions are records of the
 * corpus; requests and notes of the crawler are passed over. A response that is not a success is a
 * failure, with its status.
 *
 * <p>Needs {@code org.netpreserve:jwarc} (Apache-2.0), which this library depends on only
 * optionally: most who read news have no use for it. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class WarcContainer implements Container {
  /** Makes a container. */
  public WarcContainer() {}

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean recognise(InputHead head, byte[] magic) {
    return head.text().startsWith("WARC/");
  }

  @Override
  public RecordCursor open(String name, InputStream stream, RecordLimits limits)
      throws IOException {
    try {
      return new WarcPages(name, stream, limits);
    } catch (NoClassDefFoundError e) {
      throw new IOException(name + " is in WARC: add org.netpreserve:jwarc to read it", e);
    }
  }
}
