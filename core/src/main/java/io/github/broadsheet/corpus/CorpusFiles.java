package io.github.broadsheet.corpus;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The records of files and folders: folders in the order of their names, archives entry by entry.
 */
final class CorpusFiles implements RecordCursor {
  private static final List<Container> CONTAINERS = containers();

  private final RecordLimits limits;
  private final Iterator<Path> files;
  private Optional<RecordCursor> open = Optional.empty();
  private String current = "";

  CorpusFiles(List<Path> roots, RecordLimits limits) throws IOException {
    this.limits = limits;
    this.files = files(roots).iterator();
  }

  private static List<Container> containers() {
    List<Container> all = new ArrayList<>(List.of(new ZipContainer(), new LinesContainer()));
    all.add(0, new DeadLetterContainer());
    ServiceLoader.load(Container.class).forEach(all::add);
    return all;
  }

  /** Returns the files, in an order that is the same on every run. */
  static List<Path> files(List<Path> roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> found = Files.walk(root)) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return files;
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
              "nothing from here on can be read: " + e.getMessage()));
    }
  }

  /** Opens an archive and returns nothing, or returns the record that a file is. */
  private Optional<CorpusRecord> open(Path file) {
    String name = file.toString();
    current = name;
    try {
      boolean gzipped = isGzip(file);
      InputStream stream = stream(file, gzipped);
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
    } catch (IOException e) {
      return Optional.of(
          CorpusRecord.defective(name, "unreadable", String.valueOf(e.getMessage())));
    }
  }

  private CorpusRecord single(Path file, boolean gzipped, InputStream stream) throws IOException {
    try (stream) {
      if (!gzipped) {
        return CorpusRecord.of(file.toString(), Input.of(file));
      }
      byte[] bytes = stream.readNBytes(limits.maxBytes());
      return bytes.length == limits.maxBytes() && stream.read() >= 0
          ? CorpusRecord.defective(file.toString(), "too-long", limits.exceeded())
          : CorpusRecord.of(file.toString(), Input.of(bytes));
    }
  }

  private static InputStream stream(Path file, boolean gzipped) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return gzipped ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
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
