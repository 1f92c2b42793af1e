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
    boolean known =
        (firsts.has(tokens, word) || tokens.stem(word) != tokens.end(word))
            && walk(tokens, word, 0, hits);
    if (!known && !tokens.latin(word) && isProclitic(tokens.folded(word))) {
      walk(tokens, word, 1, hits);
    }
  }

  /**
   * Notes all forms that begin with a word, and tells whether the tree knows the word.
   *
   * @param skip how many letters of the word are left out at its start
   */
  private boolean walk(Tokens tokens, int first, int skip, List<Hit> hits) {
    int start = tokens.start(first) + skip;
    Node node = root;
    int word = first;
    do {
      int cut = word == first ? skip : 0;
      if (tokens.stem(word) != tokens.end(word)) {
        Node owner = node.down(tokens.stemmed(word).substring(cut));
        owner.note(first, word, start, tokens.stem(word), hits);
      }
      node = node.down(tokens.folded(word).substring(cut));
      node.note(first, word, start, tokens.end(word), hits);
      word++;
    } while (!node.next.isEmpty() && tokens.joined(word - 1));
    return node != Node.NONE || word > first + 1;
  }

  private static boolean isProclitic(String folded) {
    return folded.length() > SHORTEST_STEM && PROCLITICS.indexOf(folded.charAt(0)) >= 0;
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
