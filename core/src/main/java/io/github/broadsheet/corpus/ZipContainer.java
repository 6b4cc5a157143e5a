package io.github.broadsheet.corpus;

import io.github.broadsheet.io.InputHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** ZIP archives: a document an entry. Archives inside archives are not opened. */
final class ZipContainer implements Container {
  @Override
  public String name() {
    return "zip";
  }

  @Override
  public boolean recognise(InputHead head, byte[] magic) {
    return magic.length >= 4
        && magic[0] == 'P'
        && magic[1] == 'K'
        && magic[2] == 3
        && magic[3] == 4;
  }

  @Override
  public RecordCursor open(String name, InputStream stream, RecordLimits limits) {
    return new Entries(name, new ZipInputStream(stream), limits);
  }

  private static final class Entries implements RecordCursor {
    private final String name;
    private final ZipInputStream in;
    private final RecordLimits limits;
    private boolean broken;

    Entries(String name, ZipInputStream in, RecordLimits limits) {
      this.name = name;
      this.in = in;
      this.limits = limits;
    }

    @Override
    public Optional<CorpusRecord> next() {
      String id = name;
      try {
        ZipEntry entry = broken ? null : nextFile();
        if (entry == null) {
          return Optional.empty();
        }
        id = name + "!" + entry.getName();
        byte[] bytes = in.readNBytes(limits.maxBytes());
        boolean tooLong = bytes.length == limits.maxBytes() && in.read() >= 0;
        return Optional.of(
            tooLong
                ? CorpusRecord.defective(id, "too-long", limits.exceeded())
                : CorpusRecord.of(id, bytes));
      } catch (IOException | IllegalArgumentException e) {
        broken = true;
        String code =
            e instanceof ZipException || e instanceof IllegalArgumentException
                ? "malformed-zip"
                : "truncated";
        return Optional.of(CorpusRecord.defective(id, code, "no further entry: " + e.getMessage()));
      }
    }

    private @Nullable ZipEntry nextFile() throws IOException {
      ZipEntry entry = in.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = in.getNextEntry();
      }
      return entry;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
