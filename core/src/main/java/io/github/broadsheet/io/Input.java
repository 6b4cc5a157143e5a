package io.github.broadsheet.io;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document to read: its bytes, or its text, and its name if it has one.
 *
 * <p>An input of a path is opened anew each time it is read. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class Input {
  /** How many bytes {@link #head()} holds at the most. */
  public static final int HEAD_LENGTH = 8192;

  private final String name;
  private final Opener opener;
  private final Optional<String> text;
  private final Optional<Charset> charset;

  private Input(String name, Opener opener, Optional<String> text, Optional<Charset> charset) {
    this.name = name;
    this.opener = opener;
    this.text = text;
    this.charset = charset;
  }

  private Input(String name, Opener opener, Optional<String> text) {
    this(name, opener, text, Optional.empty());
  }

  /** Returns the input that stands in the file at {@code path}. */
  public static Input of(Path path) {
    requireNonNull(path, "path");
    return new Input(path.toString(), () -> Files.newInputStream(path), Optional.empty());
  }

  /** Returns the input of {@code bytes}, which are copied. */
  public static Input of(byte[] bytes) {
    Held held = new Held(requireNonNull(bytes, "bytes").clone());
    return new Input("", held, Optional.empty());
  }

  /** Returns the input of {@code text}, already decoded. */
  public static Input of(String text) {
    requireNonNull(text, "text");
    return new Input(
        "",
        () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Optional.of(text));
  }

  /** Returns this input under another name. */
  public Input named(String name) {
    return new Input(requireNonNull(name, "name"), opener, text, charset);
  }

  /**
   * Returns this input with the encoding that came with it from outside, as in the header of an
   * answer of HTTP: {@code Content-Type: text/html; charset=windows-1251}. A byte order mark is
   * believed before it, what the document says of itself after it; readers of formats that fix
   * their encoding pass it over.
   */
  public Input withCharset(Charset charset) {
    return new Input(name, opener, text, Optional.of(requireNonNull(charset, "charset")));
  }

  /** Returns the encoding that came with the bytes, if one did. */
  public Optional<Charset> charset() {
    return charset;
  }

  /** Returns the name: a path, an address, or nothing. It is a hint, no more. */
  public String name() {
    return name;
  }

  /** Returns the text, if it was given as such. */
  public Optional<String> text() {
    return text;
  }

  /**
   * Opens the bytes from their beginning; text that was given as such is in UTF-8.
   *
   * @throws IOException if they cannot be opened
   */
  public InputStream open() throws IOException {
    return opener.open();
  }

  /**
   * Returns the first bytes, at most {@link #HEAD_LENGTH}.
   *
   * @throws IOException if they cannot be read
   */
  public byte[] head() throws IOException {
    if (text.isPresent()) {
      String start = text.get();
      return start
          .substring(0, Math.min(start.length(), HEAD_LENGTH / 3))
          .getBytes(StandardCharsets.UTF_8);
    }
    try (InputStream in = open()) {
      return in.readNBytes(HEAD_LENGTH);
    }
  }

  /**
   * Returns all bytes.
   *
   * @throws IOException if they cannot be read
   * @throws ParseException if there are more than {@code limits} allow
   */
  public byte[] bytes(ReadLimits limits) throws IOException {
    // Those at hand are copied once; a stream gives them in pieces, which are put together.
    if (opener instanceof Held held && held.bytes.length <= limits.maxBytes()) {
      return held.bytes.clone();
    }
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(limits.maxBytes());
      if (in.read() >= 0) {
        throw new ParseException(
            "too-long",
            this + " is longer than " + limits.maxBytes() + " bytes, the limit maxBytes");
      }
      return bytes;
    }
  }

  /** Writes the name for messages, {@code input} if there is none. */
  @Override
  public String toString() {
    return name.isEmpty() ? "input" : name;
  }

  /** Opens the bytes of an input from their beginning. */
  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }

  /** Bytes in memory, which nobody changes. */
  private static final class Held implements Opener {
    private final byte[] bytes;

    Held(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
