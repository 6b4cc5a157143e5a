package io.github.broadsheet.corpus;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The records of files and folders: folders in the order of their names, archives entry by entry.
 */
final class CorpusFiles implements RecordCursor {
  private static final int BUFFER = 1 << 16;

  private static final List<Container> CONTAINERS = containers();

  private final RecordLimits limits;
  private final Iterator<Path> files;
  private final long length;
  private Optional<RecordCursor> open = Optional.empty();
  private CountedStream raw = new CountedStream(InputStream.nullInputStream());
  private long passed;
  private String current = "";

  CorpusFiles(List<Path> roots, RecordLimits limits) throws IOException {
    this.limits = limits;
    List<Path> all = files(roots);
    long sum = 0;
    for (Path file : all) {
      sum += Files.size(file);
    }
    this.files = all.iterator();
    this.length = sum;
  }

  /** Returns which part of the bytes of all files has been read, from 0 to 1. */
  double share() {
    return length == 0 ? 1 : Math.min(1, (passed + raw.count()) / (double) length);
  }

  private static List<Container> containers() {
    List<Container> all = new ArrayList<>(List.of(new ZipContainer(), new LinesContainer()));
    all.add(0, new DeadLetterContainer());
    ServiceLoader.load(Container.class).forEach(all::add);
    return all;
  }

  /** Returns the files, each once, in an order that is the same on every run. */
  static List<Path> files(List<Path> roots) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path root : roots) {
      try (Stream<Path> found = Files.walk(root)) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return List.copyOf(files);
  }

  @Override
  public Optional<CorpusRecord> next() throws IOException {
    while (true) {
      if (open.isPresent()) {
        Optional<CorpusRecord> record = next(open.get());
        if (record.isPresent()) {
          return record;
        }
        close();
      }
      if (!files.hasNext()) {
        return Optional.empty();
      }
      Optional<CorpusRecord> single = open(files.next());
      if (single.isPresent()) {
        return single;
      }
    }
  }

  /** Counts the bytes that are read of a file. */
  private static final class CountedStream extends FilterInputStream {
    private long count;

    CountedStream(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    void countAll(long size) {
      count = size;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b >= 0 ? 1 : 0;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }

  /** Returns the next record of an archive; where that breaks off, a record that says so. */
  private Optional<CorpusRecord> next(RecordCursor archive) throws IOException {
    try {
      return archive.next();
    } catch (IOException | RuntimeException e) {
      close();
      return Optional.of(
          CorpusRecord.defective(
              current + "#rest",
              "truncated",
              "nothing from here on can be read: "
                  + (e instanceof EOFException ? "it ends too early" : e.getMessage())));
    }
  }

  /** Opens an archive and returns nothing, or returns the record that a file is. */
  private Optional<CorpusRecord> open(Path file) {
    String name = file.toString();
    current = name;
    passed += raw.count();
    try {
      raw = new CountedStream(Files.newInputStream(file));
      boolean gzipped = isGzip(file);
      InputStream stream = stream(raw, gzipped);
      stream.mark(Input.HEAD_LENGTH);
      byte[] magic = stream.readNBytes(Input.HEAD_LENGTH - 1);
      stream.reset();
      String inner = gzipped && name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      InputHead head = InputHead.of(inner, magic);
      for (Container container : CONTAINERS) {
        if (container.recognise(head, magic)) {
          open = Optional.of(container.open(name, stream, limits));
          return Optional.empty();
        }
      }
      return Optional.of(single(file, gzipped, stream));
    } catch (EOFException | ZipException e) {
      return Optional.of(broken(name, e));
    } catch (IOException e) {
      return Optional.of(
          CorpusRecord.defective(name, "unreadable", String.valueOf(e.getMessage())));
    }
  }

  private CorpusRecord single(Path file, boolean gzipped, InputStream stream) throws IOException {
    String name = file.toString();
    try (stream) {
      if (!gzipped) {
        long size = Files.size(file);
        raw.countAll(size);
        return size > limits.maxBytes()
            ? CorpusRecord.defective(name, "too-long", limits.exceeded())
            : CorpusRecord.of(file, size);
      }
      byte[] bytes = stream.readNBytes(limits.maxBytes());
      return bytes.length == limits.maxBytes() && stream.read() >= 0
          ? CorpusRecord.defective(name, "too-long", limits.exceeded())
          : CorpusRecord.of(name, bytes);
    }
  }

  private static CorpusRecord broken(String name, IOException cause) {
    String how = cause instanceof EOFException ? "it ends too early" : cause.getMessage();
    return CorpusRecord.defective(name, "malformed-gzip", "the gzip file is broken: " + how);
  }

  private static InputStream stream(InputStream raw, boolean gzipped) throws IOException {
    InputStream buffered = new BufferedInputStream(raw, BUFFER);
    return gzipped
        ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER)
        : buffered;
  }

  private static boolean isGzip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 0x1F && in.read() == 0x8B;
    }
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      RecordCursor closing = open.get();
      open = Optional.empty();
      closing.close();
    }
  }
}
