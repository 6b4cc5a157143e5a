package io.github.broadsheet.corpus;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The records of one file, whatever it is: those of an archive, or the one that a document is. A
 * file that is broken gives a record that says so. Not safe to share between threads.
 */
final class OpenedFile implements RecordCursor {
  private static final int BUFFER = 1 << 16;

  private static final int SIZE_OF_MAGIC = 2;

  private static final String TOO_LARGE = "is too large for the memory; give Java more by -Xmx";

  private static final List<Container> CONTAINERS = containers();

  private final String name;
  private final RecordLimits limits;
  private final InputStream stream;
  private Optional<RecordCursor> archive = Optional.empty();
  private boolean isOpened;

  OpenedFile(String name, InputStream stream, RecordLimits limits) {
    this.name = name;
    this.limits = limits;
    this.stream = stream;
  }

  private static List<Container> containers() {
    List<Container> all = new ArrayList<>();
    all.add(new DeadLetterContainer());
    all.add(new ZipContainer());
    all.add(new LinesContainer());
    ServiceLoader.load(Container.class).forEach(all::add);
    return all;
  }

  @Override
  public Optional<CorpusRecord> next() {
    if (isOpened) {
      return archive.flatMap(this::next);
    }
    isOpened = true;
    Optional<CorpusRecord> single = open();
    return single.isPresent() ? single : archive.flatMap(this::next);
  }

  /** Returns the next record of an archive; where that breaks off, a record that says so. */
  private Optional<CorpusRecord> next(RecordCursor records) {
    try {
      return records.next();
    } catch (IOException | RuntimeException e) {
      archive = Optional.empty();
      String message = "nothing from here on can be read: " + reason(e);
      return Optional.of(CorpusRecord.defective(name + "#rest", "truncated", message));
    } catch (OutOfMemoryError e) {
      archive = Optional.empty();
      String message = "nothing from here on is read: a record " + TOO_LARGE;
      return Optional.of(CorpusRecord.defective(name + "#rest", "too-large", message));
    }
  }

  private static String reason(Exception e) {
    return e instanceof EOFException ? "it ends too early" : String.valueOf(e.getMessage());
  }

  /** Opens an archive and returns nothing, or returns the record that the file is. */
  private Optional<CorpusRecord> open() {
    try {
      InputStream raw = new BufferedInputStream(stream, BUFFER);
      raw.mark(SIZE_OF_MAGIC);
      boolean isGzip = raw.read() == 0x1F && raw.read() == 0x8B;
      raw.reset();
      InputStream plain =
          isGzip ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
      plain.mark(Input.HEAD_LENGTH);
      byte[] magic = plain.readNBytes(Input.HEAD_LENGTH - 1);
      plain.reset();
      String inner = isGzip && name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      InputHead head = InputHead.of(inner, magic);
      for (Container container : CONTAINERS) {
        if (container.recognise(head, magic)) {
          archive = Optional.of(container.open(name, plain, limits));
          return Optional.empty();
        }
      }
      return Optional.of(single(plain));
    } catch (EOFException | ZipException e) {
      String message = "the gzip file is broken: " + reason(e);
      return Optional.of(CorpusRecord.defective(name, "malformed-gzip", message));
    } catch (IOException e) {
      return Optional.of(CorpusRecord.defective(name, "unreadable", reason(e)));
    } catch (OutOfMemoryError e) {
      return Optional.of(CorpusRecord.defective(name, "too-large", "the file " + TOO_LARGE));
    }
  }

  private CorpusRecord single(InputStream plain) throws IOException {
    byte[] bytes = plain.readNBytes(limits.maxBytes());
    return bytes.length == limits.maxBytes() && plain.read() >= 0
        ? CorpusRecord.defective(name, "too-long", limits.exceeded())
        : CorpusRecord.of(name, bytes);
  }

  @Override
  public void close() throws IOException {
    if (archive.isPresent()) {
      archive.get().close();
    }
    stream.close();
  }
}
