package io.github.broadsheet.examples.shared;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that is part of every page.
 *
 * @param text what it says
 */
public record Asset(String text) {
  /** Loads an asset that stands beside {@code owner}. */
  public static Asset load(Class<?> owner, String name) {
    try (InputStream in = requireNonNull(owner.getResourceAsStream(name), name)) {
      return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be read", e);
    }
  }

  /** Returns the hash by which a content security policy lets this asset, and no other, through. */
  public String policySource() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
