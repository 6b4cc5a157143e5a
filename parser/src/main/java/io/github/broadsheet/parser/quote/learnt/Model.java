package io.github.broadsheet.parser.quote.learnt;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Everything that was learnt.
 *
 * @param knownWords hashes of words that need no tagging, in ascending order
 * @param knownParts their parts of speech
 * @param tags weights of the tagger
 * @param moves weights of the parser
 * @param relations weights of the labeller
 * @param roles the first reading of roles
 * @param rolesAgain the second
 * @param frames the reading of sources and contents
 * @param confidence how probable a frame is right
 * @since 0.1
 */
public record Model(
    int[] knownWords,
    byte[] knownParts,
    Weights tags,
    Weights moves,
    Weights relations,
    ChainModel roles,
    ChainModel rolesAgain,
    ChainModel frames,
    Confidence confidence) {
  private static final int FORMAT = 0x42524f34;

  /** Reads a model that {@link #write} wrote. */
  public static Model read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16)))) {
      int format = in.readInt();
      if (format != FORMAT) {
        throw new IOException("not a model of this version: " + Integer.toHexString(format));
      }
      int[] words = new int[in.readInt()];
      for (int i = 0; i < words.length; i++) {
        words[i] = in.readInt();
      }
      byte[] parts = new byte[words.length];
      in.readFully(parts);
      return new Model(
          words,
          parts,
          Weights.read(in),
          Weights.read(in),
          Weights.read(in),
          ChainModel.read(in),
          ChainModel.read(in),
          ChainModel.read(in),
          Confidence.read(in));
    }
  }

  /** Writes the model, compressed. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeInt(FORMAT);
      out.writeInt(knownWords.length);
      for (int word : knownWords) {
        out.writeInt(word);
      }
      out.write(knownParts);
      tags.write(out);
      moves.write(out);
      relations.write(out);
      roles.write(out);
      rolesAgain.write(out);
      frames.write(out);
      confidence.write(out);
    }
  }

  /** The reader of syntax. */
  public SyntaxReader syntaxReader() {
    return new SyntaxReader(new Tagger(knownWords, knownParts, tags), moves.narrowed(), relations);
  }
}
