package io.github.broadsheet.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** News text of any length: paragraphs of the seeds, each with a number that makes it unlike. */
final class SeedParagraphs {
  private static final Path SEEDS = Path.of("seeds");
  private static final int SHORTEST = 60;

  private SeedParagraphs() {}

  /** Returns a text of at least {@code length} bytes in UTF-8, the same one each time. */
  static byte[] text(int length) throws IOException {
    List<String> paragraphs = paragraphs();
    Random random = new Random(20230215);
    StringBuilder text = new StringBuilder(length + 1000);
    text.append("Harbour reopens after nine days\n\nBy Ana Roe\n\n");
    int bytes = text.length();
    while (bytes < length) {
      String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
      String changed = paragraph.replaceFirst(" ", " " + random.nextInt(100_000) + " ");
      text.append(changed).append("\n\n");
      bytes += changed.getBytes(StandardCharsets.UTF_8).length + 2;
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> paragraphs() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Path seed : seeds()) {
      for (String paragraph : Files.readString(seed).split("\n\n")) {
        if (paragraph.length() >= SHORTEST) {
          paragraphs.add(paragraph.strip());
        }
      }
    }
    return paragraphs;
  }

  /** The seeds in UTF-8 with plain line ends. */
  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> file.getFileName().toString().split("\\.").length == 2)
          .sorted()
          .toList();
    }
  }
}
