package io.github.broadsheet.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The records of files and folders: folders in the order of their names, archives entry by entry.
 */
final class CorpusFiles implements RecordCursor {
  private final RecordLimits limits;
  private final Iterator<Path> files;
  private final long length;
  private final String fingerprint;
  private Optional<RecordCursor> open = Optional.empty();
  private CountedStream raw = new CountedStream(InputStream.nullInputStream());
  private long passed;

  CorpusFiles(List<Path> roots, RecordLimits limits) throws IOException {
    this.limits = limits;
    List<Path> all = FilesBelow.of(roots);
    MessageDigest digest = sha256();
    long sum = 0;
    for (Path file : all) {
      long size = size(file);
      digest.update((file + "\n" + size + "\n").getBytes(StandardCharsets.UTF_8));
      sum += size;
    }
    this.files = all.iterator();
    this.length = sum;
    this.fingerprint = HexFormat.of().formatHex(digest.digest());
  }

  /** What may not be read has a record that says so. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      return 0;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Tells one corpus from another, by names and lengths of its files. */
  String fingerprint() {
    return fingerprint;
  }

  /** Returns which part of the bytes of all files has been read, from 0 to 1. */
  double share() {
    return length == 0 ? 1 : Math.min(1, (passed + raw.count()) / (double) length);
  }

  @Override
  public Optional<CorpusRecord> next() throws IOException {
    while (true) {
      if (open.isPresent()) {
        Optional<CorpusRecord> record = open.get().next();
        if (record.isPresent()) {
          return record;
        }
        close();
      }
      if (!files.hasNext()) {
        return Optional.empty();
      }
      Optional<CorpusRecord> unreadable = open(files.next());
      if (unreadable.isPresent()) {
        return unreadable;
      }
    }
  }

  private Optional<CorpusRecord> open(Path file) {
    String name = file.toString();
    passed += raw.count();
    try {
      raw = new CountedStream(Files.newInputStream(file));
      open = Optional.of(new OpenedFile(name, raw, limits));
      return Optional.empty();
    } catch (IOException e) {
      raw = new CountedStream(InputStream.nullInputStream());
      return Optional.of(CorpusRecord.defective(name, "unreadable", reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
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
