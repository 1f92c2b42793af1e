package sourcebook.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of time of all languages, from the files under {@code sourcebook/recognise/dates}.
 *
 * <p>A line {@code kind value: phrase, phrase} gives each phrase that sense; a phrase of several
 * words becomes one token. Signs stand in quotation marks; {@code #} begins a comment.
 */
final class Vocabulary {
  private static final List<String> LANGUAGES = List.of("en", "ar", "fa", "de", "fr", "es");

  private final PhraseTree root = new PhraseTree("");

  private Vocabulary() {}

  /** The vocabulary of all languages that have a file. */
  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    for (String language : LANGUAGES) {
      vocabulary.read("dates/" + language + ".txt");
    }
    return vocabulary;
  }

  /** The tokens of a text, with their senses, phrases made one. */
  List<Token> read(List<Token> raw) {
    List<Token> tokens = new ArrayList<>(raw.size());
    int at = 0;
    while (at < raw.size()) {
      Token first = raw.get(at);
      PhraseTree node = root.down(first);
      int count = 1;
      Senses best = node.senses();
      for (int i = at + 1; i < raw.size() && node.goesOn(); i++) {
        node = node.down(raw.get(i));
        if (!node.senses().isEmpty()) {
          count = i + 1 - at;
          best = node.senses();
        }
      }
      if (best.isEmpty()) {
        tokens.add(first);
      } else {
        tokens.add(count == 1 ? first.with(best) : first.upTo(raw.get(at + count - 1), best));
      }
      at += count;
    }
    return tokens;
  }

  private void read(String file) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          readLine(file, line);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  private void readLine(String file, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(file + ": no colon in " + line);
    }
    String[] head = line.substring(0, colon).split(" ");
    WordKind kind = WordKind.named(head[0]);
    String value = head.length > 1 ? head[1] : "";
    for (List<String> phrase : phrases(line.substring(colon + 1))) {
      PhraseTree node = root;
      for (String word : phrase) {
        node = node.grow(word);
      }
      String words = String.join(" ", phrase);
      node.mean(node.senses().and(words, kind, value.isEmpty() ? words : value));
    }
  }

  private static List<List<String>> phrases(String list) {
    List<List<String>> phrases = new ArrayList<>();
    List<String> phrase = new ArrayList<>();
    boolean quoted = false;
    for (Token token : Tokeniser.tokens(list)) {
      if (token.reads("\"")) {
        quoted = !quoted;
      } else if (token.reads(",") && !quoted) {
        phrases.add(List.copyOf(phrase));
        phrase.clear();
      } else {
        phrase.add(token.folded());
      }
    }
    phrases.add(List.copyOf(phrase));
    return phrases;
  }
}
