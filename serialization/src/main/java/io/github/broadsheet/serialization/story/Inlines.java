package io.github.broadsheet.serialization.story;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The words of a text with elements around stretches of them. Stretches may overlap as they like;
 * the elements nest. Asked for spans in text order it takes linear time. Not safe to share between
 * threads.
 */
public final class Inlines {
  /** More elements around one word than this are left out. */
  static final int MAX_OPEN = 64;

  private static final Comparator<Decoration> OUTSIDE_IN =
      Comparator.<Decoration>comparingInt(d -> d.span().start())
          .thenComparing(d -> -d.span().end());

  private final String text;
  private final List<Decoration> decorations;
  private final List<Decoration> active = new ArrayList<>();
  private int next;
  private int reached;

  /** Makes the words of {@code text} with {@code decorations} around some of them. */
  public Inlines(String text, List<Decoration> decorations) {
    this.text = text;
    this.decorations = decorations.stream().sorted(OUTSIDE_IN).toList();
  }

  /** Returns the words at {@code span} with the elements around them. */
  public List<Node> at(Span span) {
    moveTo(span);
    Run run = new Run(span);
    for (Decoration decoration : active) {
      if (decoration.span().isEmpty()) {
        run.addEmpty(decoration);
      } else {
        decoration.span().intersection(span).ifPresent(part -> run.add(decoration, part));
      }
    }
    return run.finish();
  }

  private void moveTo(Span span) {
    if (span.start() < reached) {
      active.clear();
      next = 0;
    }
    reached = span.start();
    active.removeIf(each -> each.span().end() < span.start());
    while (next < decorations.size() && decorations.get(next).span().start() <= span.end()) {
      Decoration decoration = decorations.get(next++);
      if (decoration.span().end() >= span.start()) {
        active.add(decoration);
      }
    }
  }

  /** One stretch that is being cut into nodes. */
  private final class Run {
    private final Deque<Open> open = new ArrayDeque<>();
    private final Element root = Element.of("span");
    private final Span span;
    private int written;

    Run(Span span) {
      this.span = span;
      this.written = span.start();
    }

    void add(Decoration decoration, Span part) {
      goTo(part.start());
      if (!part.isEmpty() && open.size() < MAX_OPEN) {
        push(decoration, part.end());
      }
    }

    void addEmpty(Decoration decoration) {
      goTo(decoration.span().start());
      inner().add(decoration.element().get());
    }

    private void goTo(int offset) {
      closeBefore(offset);
      write(offset);
    }

    List<Node> finish() {
      closeBefore(span.end());
      write(span.end());
      return root.children();
    }

    private void push(Decoration decoration, int end) {
      Element element = decoration.element().get();
      inner().add(element);
      open.push(new Open(decoration, element, end));
    }

    /** Closes what ends up to {@code limit}; what is inside of that and goes on is opened again. */
    private void closeBefore(int limit) {
      for (int end = firstEnd(); end <= limit; end = firstEnd()) {
        write(end);
        List<Open> goingOn = new ArrayList<>();
        int last = end;
        while (open.stream().anyMatch(each -> each.end() <= last)) {
          Open closed = open.pop();
          if (closed.end() > end) {
            goingOn.add(0, closed);
          }
        }
        goingOn.forEach(each -> push(each.decoration(), each.end()));
      }
    }

    private int firstEnd() {
      return open.stream().mapToInt(Open::end).min().orElse(Integer.MAX_VALUE);
    }

    private void write(int end) {
      if (end > written) {
        inner().add(new Characters(text.substring(written, end)));
        written = end;
      }
    }

    private Element inner() {
      return open.isEmpty() ? root : open.peek().element();
    }
  }

  private record Open(Decoration decoration, Element element, int end) {}
}
