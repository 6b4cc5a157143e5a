package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.io.InputHead;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The beginning of a document that is one JSON object: the names in it, as far as it goes, and the
 * strings that are their values.
 */
public final class JsonHead {
  private final String text;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> inner = new HashSet<>();
  private int at;

  private JsonHead(String text) {
    this.text = text;
  }

  /** Returns the beginning of an object, unless the input begins with something else. */
  public static Optional<JsonHead> of(InputHead head) {
    JsonHead json = new JsonHead(head.text());
    json.skipSpace();
    return json.object();
  }

  /** Returns the beginning of an object, or of the first one in an array. */
  public static Optional<JsonHead> ofFirst(InputHead head) {
    JsonHead json = new JsonHead(head.text());
    json.skipSpace();
    if (json.startsWith('[')) {
      json.at++;
      json.skipSpace();
    }
    return json.object();
  }

  private boolean startsWith(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private Optional<JsonHead> object() {
    if (!startsWith('{')) {
      return Optional.empty();
    }
    scan();
    return Optional.of(this);
  }

  /** Says whether the object has a property of that name. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The names of the object's properties, in order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Returns how many of {@code names} the object has. */
  public long count(String... names) {
    long count = 0;
    for (String name : names) {
      count += has(name) ? 1 : 0;
    }
    return count;
  }

  /** Returns the value of a property that is a string; empty if it is none. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** Says whether there is a property of that name in an object somewhere inside. */
  public boolean hasInside(String name) {
    return inner.contains(name);
  }

  /** One pass over the characters: depth counts, strings before a colon are names. */
  private void scan() {
    int depth = 0;
    String name = "";
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        String string = string();
        skipSpace();
        if (at < text.length() && text.charAt(at) == ':') {
          name = string;
          name(name, depth);
        } else if (depth == 1) {
          values.replace(name, string);
        }
        continue;
      }
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
    }
  }

  private void name(String name, int depth) {
    if (depth == 1) {
      values.putIfAbsent(name, "");
    } else {
      inner.add(name);
    }
  }

  private String string() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    int end = Math.min(at, text.length());
    at = Math.min(end + 1, text.length());
    return text.substring(start, end);
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }
}
