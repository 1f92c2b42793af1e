package sourcebook.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sourcebook.model.Lexicon;
import sourcebook.model.Tokens;

/**
 * Forms of actors in one tree of folded words, so that a text is read once however many there are.
 */
final class NameTree {
  private static final String PROCLITICS = "وفبلك";
  private static final int SHORTEST_STEM = 4;

  private final Node root = new Node();

  /** The words with which forms begin, so that the others are passed over without a string. */
  private final Lexicon firsts;

  /** What begins with each of them, by its number. */
  private final List<Node> roots = new ArrayList<>();

  NameTree(List<Form> forms) {
    for (Form form : forms) {
      if (form.usable()) {
        Tokens tokens = Tokens.of(form.text());
        Node node = root;
        for (int i = 0; i < tokens.count(); i++) {
          node = node.next.computeIfAbsent(tokens.folded(i), word -> new Node());
        }
        node.forms.add(form);
      }
    }
    firsts = Lexicon.of(root.next.keySet());
    for (int i = 0; i < firsts.size(); i++) {
      roots.add(root.next.get(firsts.word(i)));
    }
  }

  /** The forms that a name is, standing alone. */
  List<Form> forms(String name) {
    Tokens tokens = Tokens.of(name);
    Node node = root;
    for (int i = 0; i < tokens.count(); i++) {
      node = node.down(tokens.folded(i));
    }
    return node.forms;
  }

  /** Notes all forms that begin with a word of a text. */
  void find(Tokens tokens, int word, List<Hit> hits) {
    int number = firsts.number(tokens, word);
    int start = tokens.start(word);
    boolean owner = tokens.stem(word) != tokens.end(word);
    if (owner) {
      root.down(tokens.stemmed(word)).note(word, word, start, tokens.stem(word), hits);
    }
    if (number != Lexicon.NONE) {
      roots.get(number).note(word, word, start, tokens.end(word), hits);
      walk(roots.get(number), tokens, word, start, hits);
    } else if (isProclitic(tokens, word)) {
      Node node = root.down(tokens.folded(word).substring(1));
      node.note(word, word, start + 1, tokens.end(word), hits);
      walk(node, tokens, word, start + 1, hits);
    }
  }

  /**
   * Notes all forms that go on behind a word.
   *
   * @param begun what begins with that word
   * @param start where it begins, behind a proclitic
   */
  private static void walk(Node begun, Tokens tokens, int first, int start, List<Hit> hits) {
    Node node = begun;
    for (int word = first + 1; !node.next.isEmpty() && tokens.joined(word - 1); word++) {
      if (tokens.stem(word) != tokens.end(word)) {
        node.down(tokens.stemmed(word)).note(first, word, start, tokens.stem(word), hits);
      }
      node = node.down(tokens.folded(word));
      node.note(first, word, start, tokens.end(word), hits);
    }
  }

  private static boolean isProclitic(Tokens tokens, int word) {
    return tokens.end(word) - tokens.start(word) > SHORTEST_STEM
        && PROCLITICS.indexOf(tokens.initial(word)) >= 0;
  }

  /** A word of the tree. */
  private static final class Node {
    private static final Node NONE = new Node();

    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Form> forms = new ArrayList<>(0);

    private Node down(String word) {
      return next.getOrDefault(word, NONE);
    }

    private void note(int first, int last, int start, int end, List<Hit> hits) {
      if (!forms.isEmpty()) {
        hits.add(new Hit(first, last, start, end, forms, false));
      }
    }
  }
}
