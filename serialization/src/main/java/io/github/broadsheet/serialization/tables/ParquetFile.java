package io.github.broadsheet.serialization.tables;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One Parquet file of one table: row groups of a bounded size, a data page for each of their
 * columns, gzipped. Not safe to share between threads.
 */
final class ParquetFile implements Closeable {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** A row group is held in memory until it has this many bytes. */
  private static final int GROUP_BYTES = 8 << 20;

  private final List<Column> columns;
  private final FileChannel channel;
  private final OutputStream out;
  private final List<ParquetFooter.Group> groups = new ArrayList<>();
  private List<ColumnValues> values;
  private long position;

  ParquetFile(Path path, List<Column> columns) throws IOException {
    this.columns = columns;
    this.channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    this.values = empty();
    write(MAGIC);
  }

  private List<ColumnValues> empty() {
    return columns.stream().map(ColumnValues::new).toList();
  }

  void add(List<Optional<Object>> row) throws IOException {
    long length = 0;
    for (int i = 0; i < row.size(); i++) {
      values.get(i).add(row.get(i));
      length += values.get(i).length();
    }
    if (length >= GROUP_BYTES) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    int rows = values.get(0).count();
    if (rows == 0) {
      return;
    }
    List<ParquetFooter.Chunk> chunks = new ArrayList<>();
    for (ColumnValues column : values) {
      chunks.add(chunk(column));
    }
    groups.add(new ParquetFooter.Group(rows, chunks));
    values = empty();
  }

  private ParquetFooter.Chunk chunk(ColumnValues column) throws IOException {
    byte[] page = column.page();
    byte[] packed = ColumnValues.compressed(page);
    byte[] header = ParquetFooter.pageHeader(column.count(), page.length, packed.length);
    long start = position;
    write(header);
    write(packed);
    return new ParquetFooter.Chunk(
        column.column(), column.count(), start, header.length + page.length, position - start);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  /** Ends the file and brings it to the disk. */
  void end() throws IOException {
    endGroup();
    byte[] footer = ParquetFooter.bytes(columns, groups);
    write(footer);
    ByteArrayOutputStream length = new ByteArrayOutputStream();
    ColumnValues.littleEndian(length, footer.length, Integer.BYTES);
    write(length.toByteArray());
    write(MAGIC);
    out.flush();
    channel.force(false);
    close();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
