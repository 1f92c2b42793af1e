package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Confidence;

/**
 * Drops counts of views, comments, likes and minutes.
 *
 * <p>Evidence: a block of at most {@value #WORDS} words with a number, a thing that pages count
 * (section {@code counter-noun}) and nothing else but such words, also where they are run together.
 * {@code 406 views1 comment} goes; {@code 12 votes were cast} stays.
 */
final class Counter implements CleaningRule {
  private static final int WORDS = 8;

  @Override
  public String name() {
    return "counter";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (line.words() <= WORDS && line.digits() && !line.closed() && counts(parts(line.key()))) {
        draft.drop(i, "a counter: numbers and what pages count, and nothing else");
      }
    }
  }

  private static boolean counts(List<String> parts) {
    int numbers = 0;
    int nouns = 0;
    for (String part : parts) {
      boolean number = Character.isDigit(part.charAt(0));
      if (!number && Phrases.count("counter-word", List.of(part)) == 0) {
        return false;
      }
      numbers += number ? 1 : 0;
      nouns += Phrases.count("counter-noun", List.of(part));
    }
    return numbers > 0 && nouns > 0;
  }

  /** Runs of digits and of letters: {@code views1} → {@code views}, {@code 1}. */
  private static List<String> parts(String key) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= key.length(); i++) {
      if (i == key.length() || kind(key.charAt(i)) != kind(key.charAt(i - 1))) {
        String part = key.substring(start, i);
        if (!part.isBlank()) {
          parts.add(part);
        }
        start = i;
      }
    }
    return parts;
  }

  private static int kind(char c) {
    return c == ' ' ? 0 : Character.isDigit(c) ? 1 : 2;
  }
}
