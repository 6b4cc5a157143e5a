package io.github.broadsheet.serialization.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * What a Parquet file says of itself. The numbers are the ids of fields and the values of enums in
 * {@code parquet.thrift}, version 2 of the format.
 */
final class ParquetFooter {
  private static final int VERSION = 1;
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;
  private static final int INT32 = 1;
  private static final int DOUBLE = 5;
  private static final int BYTE_ARRAY = 6;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int GZIP = 2;
  private static final int DATA_PAGE = 0;

  private ParquetFooter() {}

  /** The values of one column in one group of rows: where they are, and how long. */
  record Chunk(Column column, int values, long start, long length, long packedLength) {}

  /** A group of rows. */
  record Group(int rows, List<Chunk> chunks) {}

  static byte[] pageHeader(int values, int length, int packedLength) {
    CompactProtocol out = new CompactProtocol();
    out.number(1, DATA_PAGE);
    out.number(2, length);
    out.number(3, packedLength);
    out.struct(
        5,
        () -> {
          out.number(1, values);
          out.number(2, PLAIN);
          out.number(3, RLE);
          out.number(4, RLE);
        });
    return out.toBytes();
  }

  static byte[] bytes(List<Column> columns, List<Group> groups) {
    CompactProtocol out = new CompactProtocol();
    out.number(1, VERSION);
    List<Element> schema = new ArrayList<>();
    schema.add(new Element("broadsheet", columns.size(), List.of()));
    columns.forEach(column -> schema.add(new Element(column.name(), 0, List.of(column.type()))));
    out.structs(2, schema, element -> element(out, element));
    out.longNumber(3, groups.stream().mapToLong(Group::rows).sum());
    out.structs(4, groups, group -> group(out, group));
    out.text(6, "broadsheet");
    return out.toBytes();
  }

  /** The root of the schema, which has children; or a column, which has a type. */
  private record Element(String name, int children, List<ColumnType> type) {}

  private static void element(CompactProtocol out, Element element) {
    element.type().forEach(type -> out.number(1, physical(type)));
    element.type().forEach(type -> out.number(3, OPTIONAL));
    out.text(4, element.name());
    if (element.type().isEmpty()) {
      out.number(5, element.children());
    }
    if (element.type().contains(ColumnType.TEXT)) {
      out.number(6, UTF8);
    }
  }

  private static void group(CompactProtocol out, Group group) {
    out.structs(1, group.chunks(), chunk -> chunk(out, chunk));
    out.longNumber(2, group.chunks().stream().mapToLong(Chunk::length).sum());
    out.longNumber(3, group.rows());
  }

  private static void chunk(CompactProtocol out, Chunk chunk) {
    out.longNumber(2, chunk.start());
    out.struct(
        3,
        () -> {
          out.number(1, physical(chunk.column().type()));
          out.numbers(2, PLAIN, RLE);
          out.texts(3, List.of(chunk.column().name()));
          out.number(4, GZIP);
          out.longNumber(5, chunk.values());
          out.longNumber(6, chunk.length());
          out.longNumber(7, chunk.packedLength());
          out.longNumber(9, chunk.start());
        });
  }

  private static int physical(ColumnType type) {
    return switch (type) {
      case TEXT -> BYTE_ARRAY;
      case WHOLE -> INT32;
      case NUMBER -> DOUBLE;
    };
  }
}
