package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sourcebook.model.Candidate;
import sourcebook.model.Citation;
import sourcebook.model.Folding;
import sourcebook.model.SourceId;
import sourcebook.model.Stranger;

/**
 * Gathers the names that no actor's file describes: the spellings of one name together, and a
 * single word with the one longer name that ends with it.
 *
 * <p>Spellings are one where their folded words are, articles left out, each with one shape for the
 * letters that romanisations vary ({@code Qasim Suleyman}, {@code Kasem Soliman}). At most {@value
 * #MOST} are kept, by sources × mentions.
 */
final class Candidates {
  private static final int MOST = 1000;
  private static final int EXAMPLES = 2;
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "the", "as", "ash", "an", "ar", "ad", "at", "az");
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingLong((Candidate each) -> -(long) each.sources() * each.mentions())
          .thenComparing(Candidate::name);

  private final Map<String, Family> families = new TreeMap<>();

  /** Adds the strangers of one source. */
  void add(Library.Shelf shelf) {
    for (Stranger stranger : shelf.recognition().strangers()) {
      String key = key(stranger.surface());
      if (!key.isEmpty()) {
        families.computeIfAbsent(key, any -> new Family()).add(stranger, shelf);
      }
    }
  }

  /** What was gathered, the most told first. */
  List<Candidate> all() {
    Map<String, List<String>> byLast = new HashMap<>();
    List<String> single = new ArrayList<>();
    for (String key : families.keySet()) {
      int blank = key.lastIndexOf(' ');
      if (blank > 0) {
        byLast.computeIfAbsent(key.substring(blank + 1), any -> new ArrayList<>(1)).add(key);
      } else {
        single.add(key);
      }
    }
    for (String key : single) {
      List<String> full = byLast.getOrDefault(skeleton(key), List.of());
      if (full.size() == 1) {
        families.get(full.get(0)).join(families.remove(key));
      }
    }
    return families.values().stream().map(Family::candidate).sorted(ORDER).limit(MOST).toList();
  }

  private static String key(String surface) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.of(surface).split(" ")) {
      if (!ARTICLES.contains(word)) {
        words.add(word);
      }
    }
    if (words.size() == 1) {
      return vowels(words.get(0));
    }
    return String.join(" ", words.stream().map(Candidates::skeleton).toList());
  }

  /** One shape for vowels and doubled letters. */
  private static String vowels(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c =
          switch (word.charAt(i)) {
            case 'o' -> 'u';
            case 'e', 'y' -> 'i';
            case 'q' -> 'k';
            default -> word.charAt(i);
          };
      if (shape.isEmpty() || shape.charAt(shape.length() - 1) != c) {
        shape.append(c);
      }
    }
    return shape.toString();
  }

  /** The first letter and the consonants, with one shape for those that romanisations vary. */
  private static String skeleton(String word) {
    String shape = vowels(word);
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < shape.length(); i++) {
      char c = shape.charAt(i) == 'z' ? 's' : shape.charAt(i);
      boolean vowel = c == 'a' || c == 'i' || c == 'u';
      boolean breath = c == 'h' && i > 0 && "kgtd".indexOf(shape.charAt(i - 1)) >= 0;
      boolean again = !bones.isEmpty() && bones.charAt(bones.length() - 1) == c;
      if (i == 0 || !(vowel || breath || again)) {
        bones.append(c);
      }
    }
    return bones.toString();
  }

  /** The spellings of one name. */
  private static final class Family {
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Map<SourceId, Citation> firsts = new TreeMap<>();
    private final List<Citation> seconds = new ArrayList<>();
    private int mentions;

    private void add(Stranger stranger, Library.Shelf shelf) {
      spellings.merge(stranger.surface(), 1, Integer::sum);
      mentions++;
      SourceId source = stranger.span().source();
      boolean shown = firsts.size() >= EXAMPLES;
      if (!firsts.containsKey(source)) {
        // Beyond the examples only the fact that the source has the name is kept.
        Citation here =
            shown ? firsts.values().iterator().next() : shelf.passages().around(stranger.span());
        firsts.put(source, here);
      } else if (seconds.isEmpty()) {
        seconds.add(shelf.passages().around(stranger.span()));
      }
    }

    private void join(Family other) {
      other.spellings.forEach((form, count) -> spellings.merge(form, count, Integer::sum));
      other.firsts.forEach(firsts::putIfAbsent);
      mentions += other.mentions;
    }

    private Candidate candidate() {
      List<Candidate.Spelling> forms = new ArrayList<>();
      spellings.forEach((form, count) -> forms.add(new Candidate.Spelling(form, count)));
      forms.sort(
          Comparator.comparingInt((Candidate.Spelling each) -> -each.count())
              .thenComparing(Candidate.Spelling::form));
      List<Citation> examples =
          new ArrayList<>(firsts.values().stream().distinct().limit(EXAMPLES).toList());
      seconds.stream()
          .filter(citation -> examples.size() < EXAMPLES && !examples.contains(citation))
          .forEach(examples::add);
      String name =
          forms.stream()
              .map(Candidate.Spelling::form)
              .filter(form -> form.indexOf(' ') > 0)
              .findFirst()
              .orElse(forms.get(0).form());
      return new Candidate(name, forms, mentions, firsts.size(), examples);
    }
  }
}
