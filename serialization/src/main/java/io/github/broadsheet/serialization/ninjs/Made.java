package io.github.broadsheet.serialization.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Addresses for items that have none, which ninjs demands. Equal items have the same. */
final class Made {
  private Made() {}

  static String uri(String content) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(UTF_8));
  }
}
