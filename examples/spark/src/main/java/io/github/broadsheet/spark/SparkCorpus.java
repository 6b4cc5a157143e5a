package io.github.broadsheet.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.serialization.tables.Table;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Turns files of a crawl into tables, on all cores of a cluster: {@code INPUT... -o OUT [--engine
 * RULES]}.
 *
 * <p>A file is a task, as compressed WARC cannot be cut; so JSON Lines are best given in files of
 * some 100 MB. Below OUT there is a folder of Parquet for each table, in folders by month, and one
 * of the records that failed.
 */
public final class SparkCorpus {
  private static final String STAGED = "staged";
  private static final String MONTH = "month";
  private static final String DEAD = "dead";

  private final SparkSession spark;
  private final String output;
  private final Engine engine;

  private SparkCorpus(SparkSession spark, String output, Engine engine) {
    this.spark = spark;
    this.output = output;
    this.engine = engine;
  }

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    List<String> inputs = new ArrayList<>(Arrays.asList(args));
    Engine engine = Engine.valueOf(option(inputs, "--engine", "BOTH").toUpperCase(Locale.ROOT));
    String output = option(inputs, "-o", "");
    if (inputs.isEmpty() || output.isEmpty()) {
      throw new IllegalArgumentException("usage: INPUT... -o OUT [--engine BOTH|RULES|LEARNT]");
    }
    SparkSession.Builder builder = SparkSession.builder().appName("broadsheet");
    try (SparkSession spark = builder.getOrCreate()) {
      run(spark, inputs, output, engine);
    }
  }

  /** Takes an option and its value out of {@code args}. */
  private static String option(List<String> args, String name, String otherwise) {
    int at = args.indexOf(name);
    if (at < 0 || at + 1 >= args.size()) {
      return otherwise;
    }
    args.remove(at);
    return args.remove(at);
  }

  /**
   * Runs the job in a session that there is already.
   *
   * @param inputs files, folders or patterns of any file system that Spark knows
   * @param output the folder to write to, over what is there
   * @throws FileNotFoundException if there is nothing of a name
   */
  public static void run(SparkSession spark, List<String> inputs, String output, Engine engine)
      throws IOException {
    SparkCorpus job = new SparkCorpus(spark, output, engine);
    List<String> files = new ArrayList<>();
    for (String input : inputs) {
      files.addAll(job.files(input));
    }
    job.stage(files);
    job.writeTables();
  }

  private Configuration configuration() {
    return spark.sparkContext().hadoopConfiguration();
  }

  private List<String> files(String input) throws IOException {
    Path pattern = new Path(input);
    FileSystem system = pattern.getFileSystem(configuration());
    FileStatus[] found = system.globStatus(pattern);
    if (found == null || found.length == 0) {
      throw new FileNotFoundException(input);
    }
    List<String> files = new ArrayList<>();
    for (FileStatus status : found) {
      RemoteIterator<LocatedFileStatus> below = system.listFiles(status.getPath(), true);
      while (below.hasNext()) {
        files.add(below.next().getPath().toString());
      }
    }
    Collections.sort(files);
    return files;
  }

  /** Reads and annotates every record once, and keeps what all tables are made of. */
  private void stage(List<String> files) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Dataset<Row> staged =
        spark.createDataFrame(
            context.parallelize(files, files.size()).flatMap(new FileWork(engine)),
            StagedRow.schema());
    staged.write().mode(SaveMode.Overwrite).parquet(output + "/" + STAGED);
  }

  private void writeTables() throws IOException {
    Dataset<Row> staged = spark.read().schema(StagedRow.schema()).parquet(output + "/" + STAGED);
    for (Table table : Table.values()) {
      rows(staged, table.title())
          // A crawl has pages of all times: without this, each task would write a file for each.
          .hint("rebalance", MONTH)
          .write()
          .mode(SaveMode.Overwrite)
          .partitionBy(MONTH)
          .parquet(output + "/" + table.title());
    }
    rows(staged, StagedRow.FAILURES).write().mode(SaveMode.Overwrite).parquet(output + "/" + DEAD);
    Path folder = new Path(output, STAGED);
    folder.getFileSystem(configuration()).delete(folder, true);
  }

  private static Dataset<Row> rows(Dataset<Row> staged, String column) {
    return staged.select(explode(col(column)).as("row")).select("row.*");
  }
}
