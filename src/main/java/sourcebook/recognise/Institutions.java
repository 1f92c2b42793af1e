package sourcebook.recognise;

import java.util.Set;
import java.util.stream.Collectors;
import sourcebook.model.HeadNouns;
import sourcebook.model.Lexicon;
import sourcebook.model.Tokens;
import sourcebook.model.Words;

/** The bodies that texts write small: {@code the central bank}, {@code the foreign ministry}. */
final class Institutions {
  private static final Set<String> NAMES = Words.of("institutions.txt");
  private static final Lexicon FIRSTS =
      Lexicon.of(
          NAMES.stream()
              .map(name -> name.substring(0, name.indexOf(' ')))
              .distinct()
              .collect(Collectors.toList()));
  private static final int LONGEST = 4;

  private Institutions() {}

  /** The last word of the longest institution that begins with a word; -1 where none does. */
  static int end(Tokens words, int first) {
    if (!FIRSTS.has(words, first)) {
      return -1;
    }
    int end = -1;
    StringBuilder name = new StringBuilder(words.folded(first));
    for (int i = first + 1; i < first + LONGEST && words.joined(i - 1); i++) {
      name.append(' ').append(words.stemmed(i));
      end = NAMES.contains(name.toString()) ? i : end;
    }
    return end;
  }

  /** Whether a word is whose institution it is: {@code the government's media office}. */
  static boolean isOwner(Tokens words, int word) {
    return word >= 0
        && words.joined(word)
        && words.stem(word) != words.end(word)
        && HeadNouns.isBody(words.stemmed(word));
  }
}
