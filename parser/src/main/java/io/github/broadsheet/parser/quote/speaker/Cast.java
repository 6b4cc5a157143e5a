package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody an article names. Gathered in two passes: full names first, then what refers to them.
 */
final class Cast {
  /** Of more people with one surname, the later ones are known by their full name only. */
  private static final int MOST_NAMESAKES = 16;

  private static final int NEAR = 3;
  private final Page page;
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final Entity[] entities;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Entity> byEnds = new HashMap<>();
  private final Map<String, List<Entity>> byLast = new HashMap<>();
  private final Map<String, List<Entity>> byFirst = new HashMap<>();
  private final Map<String, Entity> byInitials = new HashMap<>();
  private final Map<Integer, List<Entity>> byRoleHead = new HashMap<>();
  private final Map<Integer, List<Entity>> byPost = new HashMap<>();
  private final Map<Integer, List<Entity>> byWord = new HashMap<>();
  private final IdentityHashMap<Entity, Entity> bodies = new IdentityHashMap<>();

  Cast(Page page, List<Mention> mentions) {
    this.page = page;
    this.tokens = page.tokens;
    this.mentions = mentions;
    this.entities = new Entity[mentions.size()];
    for (int i = 0; i < entities.length; i++) {
      if (mentions.get(i).length() > 1) {
        join(i, longName(mentions.get(i)));
      }
    }
    for (int i = 0; i < entities.length; i++) {
      if (entities[i] == null) {
        join(i, shortName(mentions.get(i)));
      } else {
        entities[i].mention(mentions.get(i).first(), span(mentions.get(i)));
      }
    }
    for (int i = 0; i < entities.length; i++) {
      mentions.get(i).roles().forEach(entities[i]::role);
      index(entities[i], mentions.get(i).roles());
    }
    joinBodies();
  }

  List<Mention> mentions() {
    return mentions;
  }

  Entity entity(int mention) {
    return entities[mention];
  }

  /**
   * The first mention that ends after a token, as an index; the number of mentions if none does.
   */
  int firstEndingAfter(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).after() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Everybody who is what {@code head} says: "minister". */
  List<Entity> withRole(int head) {
    return byRoleHead.getOrDefault(head, List.of());
  }

  /** Everybody who holds a post, see {@link Posts}. */
  List<Entity> inPost(int post) {
    return byPost.getOrDefault(post, List.of());
  }

  /** The bodies in whose name a word stands: "office" leads to the National Weather Office. */
  List<Entity> bodiesCalled(int word) {
    return byWord.getOrDefault(word, List.of());
  }

  Optional<Entity> named(String lowerCase) {
    return Optional.ofNullable(byName.get(lowerCase));
  }

  /** The body named right after somebody: "Ines Baptista of the University of Vellmouth". */
  Optional<String> bodyAfterName(Entity entity) {
    return Optional.ofNullable(bodies.get(entity)).map(Entity::name);
  }

  private void joinBodies() {
    for (int i = 0; i + 1 < entities.length; i++) {
      int link = mentions.get(i).after();
      int first = mentions.get(i + 1).first();
      boolean near = first == link + 1 || (first == link + 2 && tokens.is(link + 1, "the"));
      boolean linked = near && (tokens.is(link, "of") || tokens.is(link, "from"));
      if (linked && entities[i + 1].kind() == SpeakerKind.ORGANISATION) {
        bodies.putIfAbsent(entities[i], entities[i + 1]);
      }
    }
  }

  /** Those who share a surname. */
  List<Entity> namesakes(String lowerCaseLast) {
    return byLast.getOrDefault(lowerCaseLast, List.of());
  }

  /** Adds somebody whom a source describes, so that later sources may refer to them. */
  void add(Entity entity, Role role, boolean body) {
    entity.role(role);
    index(entity, List.of(role));
    if (body) {
      list(byWord, role.head(), entity);
    }
  }

  /** Adds a name that only a source showed to be one. */
  Entity add(String name, int words, NameKind kind) {
    Entity entity = byName.computeIfAbsent(key(name), key -> Entity.named(name, words));
    entity.hint(kind, 1);
    return entity;
  }

  private void join(int mention, Entity entity) {
    Mention each = mentions.get(mention);
    entities[mention] = entity;
    int weight = each.roles().isEmpty() && !each.titled() ? 2 : 3;
    if (each.kind() == NameKind.UNKNOWN) {
      entity.hint(NameKind.PLACE, PlaceHints.weight(page, each));
    } else {
      entity.hint(each.kind(), weight);
    }
    // A single name may be a surname that is also given to the other sex: "Falk", "Amaro".
    if (each.length() > 1 || each.titled() || !entity.isFuller(each.length())) {
      entity.gender(each.gender());
    }
    boolean bare = each.length() == 1 && each.kind() == NameKind.UNKNOWN && each.roles().isEmpty();
    if (!bare || !page.opens(each.first()) || each.gender().isKnown()) {
      entity.confirm();
    }
    entity.mention(each.first(), span(each));
  }

  private Span span(Mention mention) {
    return tokens.span(mention.first(), mention.after());
  }

  private Entity longName(Mention mention) {
    String name = page.words(mention.first(), mention.after());
    String key = key(name);
    Entity known = byName.get(key);
    if (known != null) {
      return known;
    }
    boolean body = mention.kind() == NameKind.ORGANISATION;
    String last = tokens.normalized(mention.after() - 1);
    String first = tokens.normalized(mention.first());
    Entity same = body ? null : byEnds.get(first + ' ' + last);
    Entity entity = same == null ? Entity.named(name, mention.length()) : same;
    byName.put(key, entity);
    if (same != null) {
      entity.fullerName(name, mention.length());
      return entity;
    }
    if (body) {
      indexBody(mention, entity);
    } else {
      byEnds.put(first + ' ' + last, entity);
      list(byLast, last, entity);
      list(byFirst, first, entity);
      indexInitials(mention, entity);
      if (mention.kind() == NameKind.PLACE) {
        indexWords(mention, entity);
      }
    }
    return entity;
  }

  private void indexBody(Mention mention, Entity entity) {
    list(byFirst, tokens.normalized(mention.first()), entity);
    indexWords(mention, entity);
    indexInitials(mention, entity);
  }

  private void indexWords(Mention mention, Entity entity) {
    for (int i = mention.first(); i < mention.after(); i++) {
      list(byWord, tokens.hash(i), entity);
    }
  }

  private void indexInitials(Mention mention, Entity entity) {
    StringBuilder initials = new StringBuilder();
    for (int i = mention.first(); i < mention.after(); i++) {
      if (tokens.has(i, Tokens.CAPITALIZED)) {
        initials.append(tokens.text().charAt(tokens.start(i)));
      }
    }
    byInitials.putIfAbsent(initials.toString(), entity);
  }

  private Entity shortName(Mention mention) {
    String name = page.words(mention.first(), mention.after());
    String key = key(name);
    // "The Corran islands" say nothing of Corran Light, nor of anybody called Corran.
    boolean place = mention.kind() == NameKind.PLACE;
    Optional<Entity> person = place ? Optional.empty() : choose(surnames(key, mention), mention);
    if (person.isPresent()) {
      person.get().otherName(name);
      return person.get();
    }
    Entity known = byName.get(key);
    if (known != null) {
      return known;
    }
    Entity byShort = mention.titled() || place ? null : shortForm(name, key, mention);
    if (byShort != null) {
      byShort.otherName(name);
      return byShort;
    }
    Entity entity = Entity.named(name, 1);
    byName.put(key, entity);
    if (mention.titled()) {
      list(byLast, key, entity);
    }
    return entity;
  }

  private List<Entity> surnames(String key, Mention mention) {
    return byLast.getOrDefault(key, List.of()).stream()
        .filter(each -> mention.titled() || each.nameKind() != NameKind.PLACE)
        .toList();
  }

  private @Nullable Entity shortForm(String name, String key, Mention mention) {
    Entity spelled = byInitials.get(lettersOf(name));
    if (spelled != null && tokens.has(mention.first(), Tokens.ALL_CAPS)) {
      boolean label =
          mention.after() < tokens.size()
              && tokens.is(mention.after(), ":")
              && spelled.nameKind() == NameKind.PERSON;
      if (!label) { // of an interview: "AR:" is Ana Roe
        spelled.hint(NameKind.ORGANISATION, 3);
      }
      return spelled;
    }
    List<Entity> bearers =
        byFirst.getOrDefault(key, List.of()).stream()
            .filter(each -> each.nameKind() != NameKind.PLACE && each.nameKind() != NameKind.THING)
            .filter(each -> !isGroupAround(each))
            .toList();
    return choose(bearers, mention).orElse(null);
  }

  /** "The Clinton campaign", "the Quessan side": the name in it is that of somebody else. */
  private static boolean isGroupAround(Entity entity) {
    String name = entity.name();
    return Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
  }

  /** Of those who share a name, the one the text spoke of last, else the one it speaks of most. */
  private Optional<Entity> choose(List<Entity> namesakes, Mention mention) {
    Entity best = null;
    double bestScore = 0;
    for (Entity each : namesakes) {
      boolean told = mention.titled() && mention.gender().isKnown();
      double fit = told ? each.gender().fits(mention.gender()) : 1;
      double score = fit * (1 + recency(each, mention.first()));
      if (score > bestScore) {
        best = each;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private double recency(Entity entity, int token) {
    int last = entity.lastBefore(token);
    if (last < 0) {
      return 0;
    }
    int distance = page.told(token) - page.told(last);
    return distance <= NEAR
        ? 2.0 / (1 + distance)
        : 0.1 + 0.001 * Math.min(100, entity.mentionCount());
  }

  private void index(Entity entity, List<Role> roles) {
    for (Role role : roles) {
      list(byRoleHead, role.head(), entity);
      if (entity.kind() == SpeakerKind.ORGANISATION) {
        list(byWord, role.head(), entity);
      }
      role.posts().forEach(post -> list(byPost, post, entity));
    }
  }

  private static <K> void list(Map<K, List<Entity>> map, K key, Entity entity) {
    List<Entity> list = map.computeIfAbsent(key, each -> new ArrayList<>(2));
    if (list.size() < MOST_NAMESAKES && !list.contains(entity)) {
      list.add(entity);
    }
  }

  static String key(String name) {
    return name.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  private static String lettersOf(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.toString();
  }
}
