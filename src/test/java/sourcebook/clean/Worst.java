package sourcebook.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Texts made to cost a cleaner more than their length, each a function of a length in UTF-16. */
final class Worst {
  private static final String[] LANGUAGES = {"en", "ar", "de", "fa", "ko"};

  /** Rule → sections of its phrases whose names do not begin as the rule's does. */
  private static final Map<String, List<String>> FURTHER =
      Map.of(
          "also-available", List.of("translation-label"),
          "photo-credit", List.of("credit-mark"),
          "dateline", List.of("month", "date-word"),
          "title", List.of("kind-label"));

  private static final String PROSE =
      "The pilots had asked for a second boat in March and the office answered that there was none";

  private Worst() {}

  /** Texts for any rule, by what they are made of. */
  static Map<String, IntFunction<String>> texts() {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    for (String piece :
        List.of(
            "word ",
            "a",
            "a\n",
            "a\n\n",
            "Ab cd\n\n",
            "[",
            "(",
            "[[[[((((",
            "[(",
            "(/",
            "(/a/b",
            "(/a/b) ",
            "[a](",
            "[a](b) ",
            "[a](http://b/c) ",
            "[a \\(/b/c\\)](#) ",
            "[a](http://b/c) *d* (",
            "*a ",
            "*a* ",
            "**",
            "&",
            "&amp;",
            "'",
            "’",
            "’s ",
            ".",
            "... ",
            "… ",
            "one two three four five six seven…\n",
            "1 ",
            "1. ",
            "[1]\n",
            "12 views\n",
            "\u00a0",
            "\u00a0a",
            " \u00a0",
            "\u200b",
            " \t \u3000",
            "â€™",
            "â",
            "Ã",
            "Ã ",
            "ÃƒÆ’Ã‚Â©",
            "â\ufffd",
            "├┬á",
            "Р°",
            "\u0093a\u0094 ",
            "\ud83d",
            "塩",
            "read more ",
            "by by ",
            "part of a series ",
            "Weiss: No.\n",
            "■",
            "■ ■\n\n",
            "• ",
            "ice ملح\n")) {
      texts.put(piece, length -> repeated(piece, length));
    }
    texts.put("one paragraph", length -> repeated(PROSE + ".\n\n", length));
    texts.put("one paragraph, hugging", length -> repeated(PROSE + ".\n", length));
    texts.put("two in turn", length -> repeated(PROSE + ".\n\nNo.\n\nYes, " + PROSE, length));
    texts.put("cut sentence", length -> repeated("t" + PROSE.substring(1) + ",\n\n", length));
    texts.put(
        "cut by pictures", length -> repeated("t" + PROSE.substring(1) + ",\n\nملح\n\n", length));
    texts.put("nearly equal", Worst::nearlyEqual);
    texts.put("equal but for numbers", Worst::numbered);
    texts.put("all different", Worst::different);
    texts.put("pieces of a long one", Worst::pieces);
    texts.put("all labels", length -> repeated(String.join("\n", all()) + "\n", length));
    return texts;
  }

  /** Texts of the labels that a rule looks for, as lines, as links, and between prose. */
  static Map<String, IntFunction<String>> labels(String rule) {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    String first = rule.split("-")[0];
    sections()
        .forEach(
            (section, phrases) -> {
              boolean own = section.split("-")[0].equals(first);
              if (own || FURTHER.getOrDefault(rule, List.of()).contains(section)) {
                String lines = String.join("\n", phrases) + "\n";
                String links = "[" + String.join("](/a/b)\n[", phrases) + "](/a/b)\n";
                texts.put(section + " lines", length -> repeated(lines, length));
                texts.put(section + " links", length -> repeated(links, length));
                texts.put(
                    section + " and prose",
                    length -> repeated(lines, length - PROSE.length()) + PROSE + ".");
                texts.put(
                    section + " and links",
                    length -> repeated(phrases.get(0) + "\n[Ab](/a/b)\n", length) + PROSE);
              }
            });
    return texts;
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  private static String nearlyEqual(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; text.length() + PROSE.length() + 40 < length; i++) {
      text.append(PROSE).append(" of ").append(letters(i)).append(" and then.\n\n");
    }
    return text.toString();
  }

  private static String numbered(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; text.length() + PROSE.length() + 40 < length; i++) {
      text.append(PROSE).append(" of ").append(i).append(".\n\n");
    }
    return text.toString();
  }

  private static String different(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; text.length() + 40 < length; i++) {
      text.append(letters(i)).append(i % 16 == 15 ? ".\n\n" : " ");
    }
    return text.toString();
  }

  /** One paragraph of half the length, then all of its pieces, and one piece again. */
  private static String pieces(int length) {
    String one = different(length / 2).replace(".\n\n", " ");
    StringBuilder text = new StringBuilder(length).append(one).append("end.\n\n");
    int start = 0;
    while (start + 100 < one.length() && text.length() + 400 < length) {
      int end = one.indexOf(' ', start + 100);
      text.append(one, start, end).append(".\n\n");
      start = end + 1;
    }
    return text.append(one, 0, one.indexOf(' ', 100)).append(".\n\n").toString();
  }

  /** A word for a number. */
  private static String letters(int number) {
    StringBuilder word = new StringBuilder("w");
    for (int left = number; left > 0; left /= 20) {
      word.append((char) ('a' + left % 20));
    }
    return word.toString();
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>();
    sections().values().forEach(all::addAll);
    return all;
  }

  private static Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new TreeMap<>();
    for (String language : LANGUAGES) {
      String section = "";
      for (String line : lines("/sourcebook/residue/" + language + ".txt")) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line.strip());
        }
      }
    }
    return sections;
  }

  private static List<String> lines(String name) {
    try (InputStream in = Worst.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
