package io.github.broadsheet.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that grows, and can be cut back to where it was: what a {@link CorpusOutput} of one file
 * stands on. Not safe to share between threads.
 *
 * @since 0.1
 */
public final class AppendedFile extends OutputStream {
  private final FileChannel channel;
  private final OutputStream out;

  /**
   * Opens {@code file} and cuts it back to {@code length} bytes.
   *
   * @throws IOException if it is shorter than that, or cannot be opened
   */
  public AppendedFile(Path file, long length) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      channel.close();
      throw new IOException(
          file + " is shorter than it was at the checkpoint: it cannot be gone on with");
    }
    channel.truncate(length).position(length);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  /** Brings all to the disk and returns how long the file is. */
  public long commit() throws IOException {
    out.flush();
    channel.force(false);
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
