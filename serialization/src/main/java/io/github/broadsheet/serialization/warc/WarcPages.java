package io.github.broadsheet.serialization.warc;

import io.github.broadsheet.corpus.CorpusRecord;
import io.github.broadsheet.corpus.RecordCursor;
import io.github.broadsheet.corpus.RecordLimits;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of one WARC file. Not safe to share between threads. */
final class WarcPages implements RecordCursor {
  private static final String MALFORMED = "malformed-warc";

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int OK = 200;

  private static final int MULTIPLE_CHOICES = 300;

  private final String name;
  private final WarcFrames frames;
  private final RecordLimits limits;
  private int number;
  private boolean broken;

  WarcPages(String name, InputStream stream, RecordLimits limits) {
    this.name = name;
    this.frames = new WarcFrames(stream, limits.maxBytes());
    this.limits = limits;
  }

  @Override
  public Optional<CorpusRecord> next() {
    while (!broken) {
      number++;
      String id = name + "#" + number;
      try {
        Optional<WarcFrames.Frame> frame = frames.next();
        if (frame.isEmpty()) {
          return Optional.empty();
        }
        Optional<CorpusRecord> page = page(id, frame.get());
        if (page.isPresent()) {
          return page;
        }
      } catch (IOException e) {
        broken = true;
        String why = e instanceof EOFException && e.getMessage() != null ? e.getMessage() : "" + e;
        return Optional.of(
            CorpusRecord.defective(id, "truncated", "nothing from here on can be read: " + why));
      }
    }
    return Optional.empty();
  }

  private Optional<CorpusRecord> page(String id, WarcFrames.Frame frame) {
    if (frame.defect().isPresent()) {
      return Optional.of(
          CorpusRecord.defective(id, MALFORMED, frame.defect().get() + "; gone on after it"));
    }
    if (frame.tooLong()) {
      return Optional.of(CorpusRecord.defective(id, "too-long", limits.exceeded()));
    }
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(frame.bytes()))) {
      Optional<WarcRecord> record = reader.next();
      return record.isEmpty() ? Optional.empty() : page(id, record.get());
    } catch (IOException | RuntimeException e) {
      // The record is whole, so that the next one can be read whatever is wrong in this one.
      return Optional.of(
          CorpusRecord.defective(id, MALFORMED, String.valueOf(e.getMessage()), frame.bytes()));
    }
  }

  private Optional<CorpusRecord> page(String id, WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return Optional.of(response(id, response));
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      WarcTargetRecord target = (WarcTargetRecord) record;
      return Optional.of(body(id, record.body(), target, record.contentType()));
    }
    return Optional.empty();
  }

  private CorpusRecord response(String id, WarcResponse response) {
    try {
      int status = response.http().status();
      return status >= OK && status < MULTIPLE_CHOICES
          ? body(id, response.http().bodyDecoded(), response, response.http().contentType())
          : CorpusRecord.defective(id, "http-status", "the response has status " + status);
    } catch (IOException | RuntimeException e) {
      return CorpusRecord.defective(id, "malformed-http", String.valueOf(e.getMessage()));
    }
  }

  private CorpusRecord body(String id, MessageBody body, WarcTargetRecord record, MediaType type)
      throws IOException {
    InputStream stream = body.stream();
    byte[] bytes = stream.readNBytes(limits.maxBytes());
    if (bytes.length == limits.maxBytes() && stream.read() >= 0) {
      return CorpusRecord.defective(id, "too-long", limits.exceeded());
    }
    Optional<Charset> charset = charset(type, bytes);
    CorpusRecord page =
        charset.isPresent()
            ? CorpusRecord.of(id, new String(bytes, charset.get()))
            : CorpusRecord.of(id, bytes);
    return page.withInputNamed(record.headers().first("WARC-Target-URI").orElse(id));
  }

  /**
   * Returns the charset that came with a page in markup, which goes before what the page says of
   * itself, as in a browser. UTF-8 is left to the reader, who looks for a byte order mark too, and
   * so is all that is no markup whatever it was sent as.
   */
  private static Optional<Charset> charset(MediaType type, byte[] bytes) {
    String label = type.parameters().get("charset");
    if (label == null || !type.type().equals("text") || !beginsMarkup(bytes)) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(label.strip());
      // So the web's standard for encodings has it: who says Latin 1 means this.
      boolean isLatin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return charset.equals(StandardCharsets.UTF_8)
          ? Optional.empty()
          : Optional.of(isLatin ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static boolean beginsMarkup(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] <= ' ' && bytes[i] >= 0) {
      i++;
    }
    return i < bytes.length && bytes[i] == '<';
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }
}
