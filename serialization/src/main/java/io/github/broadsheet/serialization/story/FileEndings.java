package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.MediaKind;
import java.util.Locale;

/** What the names of files say about what is in them. */
public final class FileEndings {
  private FileEndings() {}

  /** Returns the kind of what is at an address, or the other kind where its ending is not known. */
  public static MediaKind kind(String address) {
    String path = address.toLowerCase(Locale.ROOT).split("[?#]", 2)[0];
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return switch (ending) {
      case "mp4", "mov", "webm", "m4v", "avi" -> MediaKind.VIDEO;
      case "mp3", "m4a", "wav", "ogg", "aac" -> MediaKind.AUDIO;
      case "jpg", "jpeg", "png", "gif", "webp", "svg", "avif" -> MediaKind.IMAGE;
      default -> MediaKind.OTHER;
    };
  }
}
