package sourcebook.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of time of all languages, from the files under {@code sourcebook/recognise/dates}.
 *
 * <p>A line {@code kind value: phrase, phrase} gives each phrase that sense; a phrase of several
 * words becomes one token. Signs stand in quotation marks; {@code #} begins a comment.
 */
final class Vocabulary {
  private static final List<String> LANGUAGES = List.of("en", "ar", "fa", "de", "fr", "es");

  private final Map<String, Map<WordKind, String>> senses = new HashMap<>();

  /** By first word, how many words the longest phrase has that begins so. */
  private final Map<String, Integer> longest = new HashMap<>();

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
      int count = phrase(raw, at);
      tokens.add(count == 0 ? raw.get(at) : joined(raw, at, count));
      at += Math.max(1, count);
    }
    return tokens;
  }

  private Token joined(List<Token> raw, int at, int count) {
    Token first = raw.get(at);
    String folded = folded(raw, at, count);
    Map<WordKind, String> known = senses.getOrDefault(folded, Map.of());
    if (count == 1) {
      return first.with(known);
    }
    int end = raw.get(at + count - 1).end();
    return new Token(
        first.start(), end, folded, Token.Shape.WORD, first.glued(), first.capital(), known);
  }

  /** How many tokens the longest known phrase here has; 0 where none is known. */
  private int phrase(List<Token> raw, int at) {
    int most = longest.getOrDefault(raw.get(at).folded(), 0);
    for (int count = Math.min(most, raw.size() - at); count > 0; count--) {
      if (senses.containsKey(folded(raw, at, count))) {
        return count;
      }
    }
    return 0;
  }

  private static String folded(List<Token> raw, int at, int count) {
    if (count == 1) {
      return raw.get(at).folded();
    }
    return raw.subList(at, at + count).stream().map(Token::folded).collect(Collectors.joining(" "));
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
    for (String phrase : phrases(line.substring(colon + 1))) {
      String[] words = phrase.split(" ");
      longest.merge(words[0], words.length, Math::max);
      senses
          .computeIfAbsent(phrase, unknown -> new EnumMap<>(WordKind.class))
          .putIfAbsent(kind, value.isEmpty() ? phrase : value);
    }
  }

  private static List<String> phrases(String list) {
    List<String> phrases = new ArrayList<>();
    List<Token> phrase = new ArrayList<>();
    boolean quoted = false;
    for (Token token : Tokeniser.tokens(list)) {
      if (token.folded().equals("\"")) {
        quoted = !quoted;
      } else if (token.folded().equals(",") && !quoted) {
        phrases.add(folded(phrase, 0, phrase.size()));
        phrase.clear();
      } else {
        phrase.add(token);
      }
    }
    phrases.add(folded(phrase, 0, phrase.size()));
    return phrases;
  }
}
