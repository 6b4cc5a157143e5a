package io.github.broadsheet.serialization.warc;

import io.github.broadsheet.corpus.CorpusRecord;
import io.github.broadsheet.corpus.RecordCursor;
import io.github.broadsheet.corpus.RecordLimits;
import io.github.broadsheet.io.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of one WARC file. Not safe to share between threads. */
final class WarcPages implements RecordCursor {
  private static final int OK = 200;

  private static final int MULTIPLE_CHOICES = 300;

  private final String name;
  private final WarcReader reader;
  private final RecordLimits limits;
  private int number;
  private boolean broken;

  WarcPages(String name, InputStream stream, RecordLimits limits) throws IOException {
    this.name = name;
    this.reader = new WarcReader(stream);
    this.limits = limits;
  }

  @Override
  public Optional<CorpusRecord> next() {
    while (!broken) {
      String id = name + "#" + (number + 1);
      try {
        Optional<WarcRecord> record = reader.next();
        number++;
        if (record.isEmpty()) {
          return Optional.empty();
        }
        Optional<CorpusRecord> page = page(id, record.get());
        if (page.isPresent()) {
          return page;
        }
      } catch (IOException | RuntimeException e) {
        broken = true;
        String code = e instanceof ParsingException ? "malformed-warc" : "truncated";
        String message = "nothing from here on can be read: " + e.getMessage();
        return Optional.of(CorpusRecord.defective(id, code, message));
      }
    }
    return Optional.empty();
  }

  private Optional<CorpusRecord> page(String id, WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return Optional.of(response(id, response));
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      return Optional.of(body(id, record.body(), (WarcTargetRecord) record));
    }
    return Optional.empty();
  }

  private CorpusRecord response(String id, WarcResponse response) throws IOException {
    try {
      int status = response.http().status();
      return status >= OK && status < MULTIPLE_CHOICES
          ? body(id, response.http().bodyDecoded(), response)
          : CorpusRecord.defective(id, "http-status", "the response has status " + status);
    } catch (IOException | RuntimeException e) {
      // The record around it may be whole: then the next one can be read.
      return CorpusRecord.defective(id, "malformed-http", String.valueOf(e.getMessage()));
    }
  }

  private CorpusRecord body(String id, MessageBody body, WarcTargetRecord record)
      throws IOException {
    InputStream stream = body.stream();
    byte[] bytes = stream.readNBytes(limits.maxBytes());
    if (bytes.length == limits.maxBytes() && stream.read() >= 0) {
      return CorpusRecord.defective(
          id, "too-long", "the record is longer than " + limits.maxBytes() + " bytes");
    }
    String address = record.headers().first("WARC-Target-URI").orElse(id);
    return new CorpusRecord(id, Input.of(bytes).named(address), Optional.empty());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
