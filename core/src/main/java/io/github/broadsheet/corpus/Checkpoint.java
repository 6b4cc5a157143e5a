package io.github.broadsheet.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far a job has come: all that is needed to go on as if it had never been killed.
 *
 * @param corpus tells one corpus from another
 * @param below all records before this number are done
 * @param beyond further numbers of records that are done
 * @param committed how the files are to be gone on with; nothing at the very beginning
 * @param summary the counts
 */
record Checkpoint(
    String corpus,
    long below,
    Set<Long> beyond,
    Optional<Committed> committed,
    CorpusSummary summary) {
  private static final String FAILURES = "failures.";
  private static final String OUTPUT = "output";
  private static final String DEAD_LETTERS = "deadLettersLength";

  /** What {@link CorpusOutput#commit()} returned for each of the two files of a job. */
  record Committed(String output, String deadLetters) {}

  /** Returns the checkpoint of a job that has done nothing yet. */
  static Checkpoint start(String corpus) {
    CorpusSummary nothing = new CorpusSummary(0, 0, 0, Map.of());
    return new Checkpoint(corpus, 0, Set.of(), Optional.empty(), nothing);
  }

  /** Puts the checkpoint in its place in one step: a reader sees the old one or the new one. */
  void save(Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("corpus", corpus);
    properties.setProperty("below", Long.toString(below));
    properties.setProperty(
        "beyond", beyond.stream().map(String::valueOf).collect(Collectors.joining(",")));
    committed.ifPresent(
        files -> {
          properties.setProperty(OUTPUT, files.output());
          properties.setProperty(DEAD_LETTERS, files.deadLetters());
        });
    properties.setProperty("records", Long.toString(summary.records()));
    properties.setProperty("articles", Long.toString(summary.articles()));
    properties.setProperty("attributions", Long.toString(summary.attributions()));
    summary
        .failures()
        .forEach((code, count) -> properties.setProperty(FAILURES + code, count.toString()));
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      properties.store(out, null);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Returns the checkpoint in {@code file}, if there is one. */
  static Optional<Checkpoint> load(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    try {
      return Optional.of(of(properties));
    } catch (NumberFormatException e) {
      throw new IOException(file + " is no checkpoint: " + e.getMessage(), e);
    }
  }

  private static Checkpoint of(Properties properties) {
    Map<String, Long> failures = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(FAILURES)) {
        failures.put(name.substring(FAILURES.length()), number(properties, name));
      }
    }
    Set<Long> beyond = new TreeSet<>();
    for (String number : properties.getProperty("beyond", "").split(",")) {
      if (!number.isBlank()) {
        beyond.add(Long.valueOf(number.strip()));
      }
    }
    return new Checkpoint(
        properties.getProperty("corpus", ""),
        number(properties, "below"),
        beyond,
        committed(properties),
        new CorpusSummary(
            number(properties, "records"),
            number(properties, "articles"),
            number(properties, "attributions"),
            failures));
  }

  private static Optional<Committed> committed(Properties properties) {
    return properties.containsKey(OUTPUT)
        ? Optional.of(new Committed(value(properties, OUTPUT), value(properties, DEAD_LETTERS)))
        : Optional.empty();
  }

  private static long number(Properties properties, String name) {
    return Long.parseLong(value(properties, name));
  }

  private static String value(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new NumberFormatException("it has no " + name);
    }
    return value;
  }
}
