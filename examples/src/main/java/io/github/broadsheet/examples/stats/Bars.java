package io.github.broadsheet.examples.stats;

import io.github.broadsheet.examples.shared.Html;
import java.util.List;
import java.util.Locale;

/** Draws bars as inline SVG, which take the width there is and the colours of the style sheet. */
final class Bars {
  private static final int WIDTH = 100;

  private final Html html;

  Bars(Html html) {
    this.html = html;
  }

  /**
   * A part of a bar.
   *
   * @param cssClass what it looks like
   * @param share which part of the whole width it takes
   */
  record Part(String cssClass, double share) {}

  /** Draws parts side by side. */
  void bar(String label, List<Part> parts) {
    open("bar", label, WIDTH, 6);
    rectangle("track", 0, 0, WIDTH, 6);
    double from = 0;
    for (Part part : parts) {
      double width = WIDTH * part.share();
      rectangle(part.cssClass(), from, 0, width, 6);
      from += width;
    }
    html.close();
  }

  /** Draws columns, each as high as its share of the highest. */
  void columns(String label, List<Double> shares) {
    open("columns", label, shares.size(), WIDTH);
    for (int i = 0; i < shares.size(); i++) {
      double height = WIDTH * shares.get(i);
      rectangle("own-words", i + 0.1, WIDTH - height, 0.8, height);
    }
    html.close();
  }

  private void open(String cssClass, String label, int width, int height) {
    html.open("svg", cssClass).attribute("viewBox", "0 0 " + width + " " + height);
    html.attribute("preserveAspectRatio", "none").attribute("role", "img");
    html.attribute("aria-label", label);
  }

  private void rectangle(String cssClass, double x, double y, double width, double height) {
    html.open("rect", cssClass)
        .attribute("x", number(x))
        .attribute("y", number(y))
        .attribute("width", number(width))
        .attribute("height", number(height))
        .close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
