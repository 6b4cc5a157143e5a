package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who asks and who answers in an interview whose turns are labelled "Q" and "A": told by the
 * sentences before it, "Ana Roe spoke to the Selwick Herald", "we met the mayor, Ana Roe".
 *
 * @param guest who answers
 * @param host who asks: an outlet or a person
 * @param confidence how sure that is
 */
record Interview(Optional<Entity> guest, Optional<Entity> host, double confidence) {
  private static final Interview UNKNOWN = new Interview(Optional.empty(), Optional.empty(), 0);

  /** An introduction has few names; the bound keeps the search short in any text. */
  private static final int MOST_NAMES = 60;

  private static final WordSet SPEAKING =
      WordSet.of(
          List.of(
              "spoke",
              "speaks",
              "talked",
              "talks",
              "talking",
              "speaking",
              "chatted",
              "chats",
              "sat",
              "sits",
              "down"));

  private static final WordSet TOWARDS = WordSet.of(List.of("to", "with"));
  private static final WordSet ASKING =
      WordSet.of(List.of("interviewed", "interviews", "met", "meets", "asked", "asks"));

  static Interview of(Scene scene) {
    int first =
        scene.turns.stream().filter(turn -> isTurn(scene, turn)).mapToInt(Turn::at).min().orElse(0);
    return first == 0 ? UNKNOWN : new Reader(scene, first).read();
  }

  private static boolean isTurn(Scene scene, Turn turn) {
    return NamedSources.isLabel(scene.tokens, turn) || NamedSources.isUnlabelled(turn);
  }

  /** Reads what stands before the first turn. */
  private static final class Reader {
    private final Scene scene;
    private final Tokens tokens;
    private final int mentions;

    Reader(Scene scene, int end) {
      this.scene = scene;
      this.tokens = scene.tokens;
      int count = 0;
      while (count < Math.min(MOST_NAMES, scene.cast.mentions().size())
          && scene.cast.mentions().get(count).first() < end) {
        count++;
      }
      this.mentions = count;
    }

    Interview read() {
      Optional<Entity> only = onlyPerson();
      for (int i = 0; i < mentions; i++) {
        Optional<Interview> told = told(i, only);
        if (told.isPresent()) {
          return told.get();
        }
      }
      return only.isPresent()
          ? new Interview(only, Optional.empty(), 0.75)
          : new Interview(mostNamed(), Optional.empty(), 0.55);
    }

    /** What the verb before a name tells: "she spoke to [the Herald]", "we met [Ana Roe]". */
    private Optional<Interview> told(int object, Optional<Entity> only) {
      Mention mention = scene.cast.mentions().get(object);
      int before = before(mention);
      if (before < 1) {
        return Optional.empty();
      }
      Entity other = scene.cast.entity(object);
      Optional<Entity> subject =
          subject(object).or(() -> only).or(this::firstPerson).filter(each -> !each.equals(other));
      if (TOWARDS.has(tokens, before) && SPEAKING.has(tokens, before - 1)) {
        boolean asked = other.isPerson() && subject.filter(Entity::isPerson).isEmpty();
        return Optional.of(
            asked
                ? new Interview(Optional.of(other), subject, 0.7)
                : new Interview(subject, Optional.of(other), 0.7));
      }
      return ASKING.has(tokens, before) && other.isPerson()
          ? Optional.of(new Interview(Optional.of(other), subject, 0.65))
          : Optional.empty();
    }

    /** The word before a name, its article and what it is called. */
    private int before(Mention mention) {
      int before = mention.from() - 1;
      while (before > 0
          && mention.first() - before < 8
          && scene.page.sameSentence(before, mention.first())
          && (tokens.is(before, ",")
              || scene.roles.isDeterminer(before)
              || scene.roles.isRoleWord(before))) {
        before--;
      }
      return before > 0 && scene.page.sameSentence(before, mention.first()) ? before : 0;
    }

    /** The person or body named last before the verb of a sentence. */
    private Optional<Entity> subject(int object) {
      Mention after = scene.cast.mentions().get(object);
      for (int i = object - 1; i >= 0; i--) {
        Mention each = scene.cast.mentions().get(i);
        if (!scene.page.sameSentence(each.first(), after.first())) {
          break;
        }
        Entity entity = scene.cast.entity(i);
        if (entity.nameKind() == NameKind.PERSON || entity.nameKind() == NameKind.ORGANISATION) {
          return Optional.of(entity);
        }
      }
      return Optional.empty();
    }

    /** "She sat down with us" is most likely the one of whom the article speaks first. */
    private Optional<Entity> firstPerson() {
      return people().keySet().stream().findFirst();
    }

    private Optional<Entity> onlyPerson() {
      List<Entity> people = List.copyOf(people().keySet());
      return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** Whoever is named more often than anybody else. */
    private Optional<Entity> mostNamed() {
      Map<Entity, Integer> people = people();
      int most = people.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      List<Entity> first =
          people.entrySet().stream()
              .filter(each -> each.getValue() == most)
              .map(Map.Entry::getKey)
              .toList();
      return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private Map<Entity, Integer> people() {
      Map<Entity, Integer> people = new LinkedHashMap<>();
      for (int i = 0; i < mentions; i++) {
        if (scene.cast.entity(i).isPerson()) {
          people.merge(scene.cast.entity(i), 1, Integer::sum);
        }
      }
      return people;
    }
  }
}
