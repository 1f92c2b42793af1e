package sourcebook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.model.Folding;
import sourcebook.model.HeadNouns;
import sourcebook.model.States;
import sourcebook.model.Tokens;
import sourcebook.model.Words;

/**
 * What two spellings of one name have in common.
 *
 * @param key equal of spellings that are one name; of a single word told by its vowels too, of
 *     several words by their bones, of an acronym by its letters
 * @param words its folded words, without articles
 * @param acronym whether it is one word in capitals
 * @param personal whether it can be a personal name: several words, none of them an acronym, a noun
 *     that heads other names, or a word for a state
 */
record NameKey(String key, List<String> words, boolean acronym, boolean personal) {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "the", "as", "ash", "an", "ar", "ad", "at", "az");
  private static final Set<String> SOLDIERS =
      Set.of("forces", "troops", "military", "soldiers", "units");
  private static final Set<String> NO_NAMES = Words.of("no-names.txt");
  private static final Set<String> GIVEN_NAMES = Words.of("given-names.txt");
  private static final Set<String> NAME_BEGINNINGS =
      Set.of(
          "Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Van", "Von", "Fitz", "O", "Al", "El");
  private static final List<String> ABSTRACT = List.of("tion", "sion", "ness", "ism", "ship");
  private static final String STATE = "@";
  private static final String OF_STATE = "#";
  private static final Set<String> LINKS = Set.of("of", "for", "and", "de", "la");
  private static final int LONGEST_ACRONYM = 7;

  NameKey {
    words = List.copyOf(words);
  }

  /** The key of a spelling; its words are none where it says nothing but articles. */
  static NameKey of(String surface) {
    List<String> words = new ArrayList<>();
    Tokens tokens = Tokens.of(surface);
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.stemmed(i);
      boolean article =
          ARTICLES.contains(word) && tokens.count() > 1 && !(word.equals("as") && i == 0);
      if (!article && !word.isEmpty()) {
        words.add(word);
      }
    }
    boolean acronym = tokens.count() == 1 && tokens.acronym(0);
    Optional<String> state = States.named(Folding.of(surface));
    String key = state.map(name -> STATE + name).orElseGet(() -> key(words, acronym));
    boolean written = surface.chars().anyMatch(Folding::isBlank);
    for (int i = 0; i < tokens.count(); i++) {
      written &= !tokens.acronym(i) && !isCompound(tokens.surface(i));
    }
    return new NameKey(key, words, acronym, written && isPersonal(key, words));
  }

  private static boolean isPersonal(String key, List<String> words) {
    return words.size() > 1
        && !key.startsWith(STATE)
        && !key.startsWith(OF_STATE)
        && isPart(words.get(0))
        && isPart(words.get(words.size() - 1))
        && words.stream().noneMatch(NameKey::isOther);
  }

  /** Whether a personal name may begin or end with a word. */
  private static boolean isPart(String word) {
    return GIVEN_NAMES.contains(word) || !NO_NAMES.contains(word) && States.of(word).isEmpty();
  }

  /** Whether a word stands in names of bodies and things, not of persons. */
  private static boolean isOther(String word) {
    return LINKS.contains(word)
        || HeadNouns.of(word).isPresent()
        || ABSTRACT.stream().anyMatch(word::endsWith);
  }

  private static String key(List<String> words, boolean acronym) {
    if (words.isEmpty()) {
      return "";
    }
    if (words.size() == 1) {
      return acronym ? "=" + words.get(0) : Bones.vowels(adherent(words.get(0)));
    }
    Optional<String> state = States.of(words.get(0));
    if (state.isPresent() && HeadNouns.makesBodyOfState(join(words.subList(1, words.size())))) {
      String body = join(words.subList(1, words.size()));
      return OF_STATE + state.get() + " " + (SOLDIERS.contains(body) ? "forces" : body);
    }
    if (words.size() == 2
        && words.get(0).endsWith("ist")
        && HeadNouns.makesBodyOfName(words.get(1))) {
      return Bones.vowels(words.get(0));
    }
    List<String> shapes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean soldiers = i > 1 && i == words.size() - 1 && SOLDIERS.contains(words.get(i));
      shapes.add(Bones.of(i == 0 ? one(words.get(i)) : soldiers ? "forces" : words.get(i)));
    }
    return join(shapes);
  }

  /** {@code sadrists} → {@code sadrist}. */
  private static String adherent(String word) {
    return word.endsWith("ists") ? word.substring(0, word.length() - 1) : word;
  }

  /** One of several bodies: {@code ministries} → {@code ministry}. */
  private static String one(String word) {
    return word.endsWith("ies") && HeadNouns.isBody(word.substring(0, word.length() - 3) + "y")
        ? word.substring(0, word.length() - 3) + "y"
        : word;
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  /** Whether a word has a capital inside, as brands do and persons do not: {@code WeWork}. */
  static boolean isCompound(String word) {
    for (int i = 1; i < word.length(); i++) {
      boolean inner =
          Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
      if (inner && !NAME_BEGINNINGS.contains(word.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with a common given name. */
  boolean hasGivenName() {
    return GIVEN_NAMES.contains(first());
  }

  /** Whether a noun heads it as it heads bodies, or an adjective of kind or place begins it. */
  boolean isDescriptive() {
    return isLong()
        && (NO_NAMES.contains(first())
            || words.stream().anyMatch(word -> HeadNouns.of(word).isPresent()));
  }

  /** Whether the name has several words. */
  boolean isLong() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** The key of the name without its first word. */
  String withoutFirst() {
    return key(words.subList(1, words.size()), false);
  }

  /** The key of the name without its last word. */
  String withoutLast() {
    return key(words.subList(0, words.size() - 1), false);
  }

  /** Whether it names a state. */
  boolean isState() {
    return key.startsWith(STATE);
  }

  /** Whether it names a state, or a body by the word for its state. */
  boolean isOfState() {
    return isState() || key.startsWith(OF_STATE);
  }

  /** The first letters of its words, links left out; empty where they are no acronym's. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!LINKS.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < 2 || initials.length() > LONGEST_ACRONYM ? "" : initials.toString();
  }
}
