package sourcebook.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourcebook.model.Romanisation;
import sourcebook.model.Tokens;

/**
 * Names by the shapes of their words, articles left out: finds the spellings of a name that no file
 * lists, in Latin and in Arabic letters.
 *
 * <p>{@code Qasim Sulaimani} and {@code قاسم سليماني} are spellings of {@code Qassem Soleimani}.
 * Each word must be near its counterpart, {@link Romanisation#distance}; an initial between two
 * words is passed over.
 */
final class SpellingTree {
  private static final String ARABIC_ARTICLE = "ال";
  private static final String PROCLITICS = "وفبلك";
  private static final double LEAST = 0.2;
  private static final double PER_LETTER = 0.11;
  private static final double MOST = 0.75;
  private static final int SHORTEST_ALONE = 4;
  private static final int FILTER = 1 << 16;

  private final Node root = new Node();

  /** A bit for each shape with which a name begins, by its hash. */
  private final long[] firsts = new long[FILTER / Long.SIZE];

  SpellingTree(List<Form> forms) {
    forms.forEach(this::add);
    root.next.keySet().forEach(shape -> firsts[slot(shape, 0) / Long.SIZE] |= 1L << slot(shape, 0));
  }

  private void add(Form form) {
    List<String> words = words(form.text());
    boolean alone = form.kind() == Form.Kind.SURNAME && words.size() == 1;
    boolean whole =
        words.size() > 1 && (form.kind().isListed() || form.kind() == Form.Kind.SHORTENED);
    if (alone ? words.get(0).length() < SHORTEST_ALONE : !whole) {
      return;
    }
    Node node = root;
    for (String word : words) {
      String shape = Romanisation.shape(word);
      if (shape.isEmpty()) {
        return;
      }
      node = node.next.computeIfAbsent(shape, any -> new Node());
    }
    node.names.add(new Name(form, words));
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (!Particles.ARTICLES.has(tokens, i)) {
        words.add(bare(tokens.folded(i), false));
      }
    }
    return words;
  }

  /**
   * A word without its article.
   *
   * @param text whether it stands in a text, where a proclitic may be tied to it
   */
  private static String bare(String folded, boolean text) {
    if (!Romanisation.isArabic(folded)) {
      return folded;
    }
    int article = folded.startsWith(ARABIC_ARTICLE) ? 2 : 0;
    if (text && folded.startsWith(ARABIC_ARTICLE, 1) && PROCLITICS.indexOf(folded.charAt(0)) >= 0) {
      article = 3;
    }
    return folded.length() > article + 2 ? folded.substring(article) : folded;
  }

  private static int slot(CharSequence shape, int from) {
    int hash = 0;
    for (int i = from; i < shape.length(); i++) {
      hash = 31 * hash + shape.charAt(i);
    }
    return (hash * 0x9E3779B9) >>> 16;
  }

  /**
   * Notes the names of which a spelling begins with a word of a text.
   *
   * @param shape at hand for letters, overwritten
   */
  void find(Tokens tokens, int word, StringBuilder shape, List<Hit> hits) {
    boolean arabic = Romanisation.isArabic(tokens.initial(word));
    if (!arabic && (!tokens.capital(word) || tokens.acronym(word))) {
      return;
    }
    shape.setLength(0);
    if (arabic) {
      shape.append(bare(tokens.folded(word), true));
    } else {
      tokens.stemmed(word, shape);
    }
    int letters = shape.length();
    Romanisation.shape(shape, letters, shape);
    int slot = slot(shape, letters);
    boolean known = (firsts[slot / Long.SIZE] & (1L << slot)) != 0;
    if (known && !Particles.ARTICLES.has(tokens, word)) {
      walk(tokens, word, hits);
    }
  }

  private void walk(Tokens tokens, int first, List<Hit> hits) {
    List<String> words = new ArrayList<>();
    Node node = root;
    for (int word = first; word < tokens.count(); word++) {
      if (word > first && !tokens.joined(word - 1)) {
        return;
      }
      if (word > first && (Particles.ARTICLES.has(tokens, word) || tokens.isInitial(word))) {
        continue;
      }
      boolean owner = tokens.stem(word) != tokens.end(word);
      String folded = bare(tokens.stemmed(word), true);
      node = node.next.get(Romanisation.shape(folded));
      if (node == null) {
        return;
      }
      words.add(folded);
      List<Form> near = node.near(words);
      if (!near.isEmpty()) {
        hits.add(new Hit(first, word, tokens.start(first), tokens.stem(word), near, true));
      }
      if (owner) {
        return;
      }
    }
  }

  /** A name and its folded words, articles left out. */
  private record Name(Form form, List<String> words) {
    private boolean isNear(List<String> others) {
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        double most = Math.min(MOST, Math.max(LEAST, PER_LETTER * word.length()));
        String other = others.get(i);
        if (!word.equals(other) && Romanisation.distance(word, other) > most) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Name> names = new ArrayList<>(0);

    private List<Form> near(List<String> words) {
      List<Form> near = List.of();
      for (Name name : names) {
        if (name.isNear(words)) {
          near = near.isEmpty() ? new ArrayList<>(1) : near;
          near.add(name.form);
        }
      }
      return near;
    }
  }
}
