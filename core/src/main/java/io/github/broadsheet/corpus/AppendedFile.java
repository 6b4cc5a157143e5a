package io.github.broadsheet.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An output of one file, to which the bytes of each article are appended, and which can be cut back
 * to where it was. Not safe to share between threads.
 *
 * @since 0.1
 */
public final class AppendedFile implements CorpusOutput<byte[]> {
  private final FileChannel channel;
  private final OutputStream out;

  private AppendedFile(Path file, long length) throws IOException {
    if (length < 0) {
      throw new IOException(file + " has a negative length in its checkpoint: " + length);
    }
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      channel.close();
      throw new IOException(
          file + " is shorter than it was at the checkpoint: it cannot be gone on with");
    }
    channel.truncate(length).position(length);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /**
   * Opens {@code file} anew.
   *
   * @param head what it begins with; may be empty
   */
  public static AppendedFile begin(Path file, byte[] head) throws IOException {
    AppendedFile begun = new AppendedFile(file, 0);
    begun.write(head);
    return begun;
  }

  /**
   * Opens {@code file} and cuts it back to where it was.
   *
   * @param committed what {@link #commit()} returned: how many bytes it had
   * @throws IOException if it is shorter than that, that is no number, or it cannot be opened
   */
  public static AppendedFile goOn(Path file, String committed) throws IOException {
    try {
      return new AppendedFile(file, Long.parseLong(committed));
    } catch (NumberFormatException e) {
      throw new IOException(file + " has no length in its checkpoint: " + committed, e);
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  @Override
  public String commit() throws IOException {
    out.flush();
    channel.force(false);
    return Long.toString(channel.position());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
