package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Property.required;

import io.github.broadsheet.io.Severity;
import java.util.regex.Pattern;

/**
 * What a document says about itself: the format and its version.
 *
 * @param format the format, always {@link JsonFormat#MARKER}
 * @param version major and minor version
 */
record Header(String format, String version) {
  static final Header CURRENT = new Header(JsonFormat.MARKER, JsonFormat.VERSION);

  static final ObjectCodec<Header, ?> CODEC =
      ObjectCodec.of(
          required("format", Codecs.of(JsonOutput::text, Header::readFormat), Header::format),
          required("version", Codecs.of(JsonOutput::text, Header::readVersion), Header::version),
          Header::new);

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}");
  private static final int MAJOR = major(JsonFormat.VERSION);
  private static final int MINOR = minor(JsonFormat.VERSION);

  private static String readFormat(JsonInput in) {
    String format = in.text();
    if (!format.equals(JsonFormat.MARKER)) {
      throw in.failures().unexpected("\"" + JsonFormat.MARKER + "\"");
    }
    return format;
  }

  private static String readVersion(JsonInput in) {
    String version = in.text();
    if (version.equals(JsonFormat.VERSION)) {
      return version;
    }
    if (!VERSION.matcher(version).matches()) {
      throw in.failures().unexpected("a version, such as \"" + JsonFormat.VERSION + "\",");
    }
    if (major(version) != MAJOR) {
      throw in.failures()
          .of(
              "unsupported-version",
              "version " + version + " cannot be read, only versions " + MAJOR + ".x");
    }
    if (minor(version) > MINOR) {
      in.report(
          "newer-version",
          Severity.INFO,
          "version " + version + " is newer than " + JsonFormat.VERSION + ", which is known here");
    }
    return version;
  }

  private static int major(String version) {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }
}
