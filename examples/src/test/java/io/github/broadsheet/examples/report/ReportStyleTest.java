package io.github.broadsheet.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.shared.Asset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as the Web Content Accessibility Guidelines 2.2 define it, in both colour schemes. */
class ReportStyleTest {
  private static final Pattern RULE = Pattern.compile("([:.][a-z0-9-]+) \\{([^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): (#[0-9a-f]{6});");
  private static final double TEXT = 4.5;
  private static final double COMFORTABLE_TEXT = 7;

  private final String css = Asset.load(ReportPage.class, "report.css").text();
  private final int dark = css.indexOf("@media screen and (prefers-color-scheme: dark)");
  private final int end = css.indexOf("* { box-sizing");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsContrastForEveryVoice(boolean isDark) {
    Map<String, String> colours = colours(isDark);
    for (int i = 0; i < Voice.COLOURS; i++) {
      keepsContrast(colours, ".v" + i);
    }
    keepsContrast(colours, ".v-unknown");
  }

  private static void keepsContrast(Map<String, String> colours, String voice) {
    String paper = colours.get(":root paper");
    assertThat(contrast(colours.get(voice + " voice"), paper)).as(voice).isGreaterThan(TEXT);
    String tint = colours.get(voice + " tint");
    assertThat(contrast(colours.get(voice + " voice"), tint)).as(voice).isGreaterThan(TEXT);
    assertThat(contrast(colours.get(":root ink"), tint)).as(voice).isGreaterThan(COMFORTABLE_TEXT);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsContrastForText(boolean isDark) {
    Map<String, String> colours = colours(isDark);
    String paper = colours.get(":root paper");
    assertThat(contrast(colours.get(":root ink"), paper)).isGreaterThan(COMFORTABLE_TEXT);
    assertThat(contrast(colours.get(":root quiet"), paper)).isGreaterThan(TEXT);
    assertThat(contrast(colours.get(":root quiet"), colours.get(":root raised")))
        .isGreaterThan(TEXT);
  }

  @Test
  void isReadyForPhonesAndPaper() {
    assertThat(css).contains("@media print").contains("@media (max-width: 40rem)");
  }

  private Map<String, String> colours(boolean isDark) {
    Map<String, String> colours = new HashMap<>();
    collect(css.substring(0, dark), colours);
    if (isDark) {
      collect(css.substring(dark, end), colours);
    }
    return colours;
  }

  private static void collect(String part, Map<String, String> colours) {
    Matcher rules = RULE.matcher(part);
    while (rules.find()) {
      Matcher each = COLOUR.matcher(rules.group(2));
      while (each.find()) {
        colours.put(rules.group(1) + " " + each.group(1), each.group(2));
      }
    }
  }

  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
