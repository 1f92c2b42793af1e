package sourcebook.clean;

/**
 * Takes the line that names the translator as metadata.
 *
 * <p>Evidence: a block of two to {@value #WORDS} words that begins with a phrase of section {@code
 * translator-mark} of two words, or of one with a colon. {@code Translation is an art.} stays.
 */
final class Translator implements CleaningRule {
  private static final int WORDS = 10;

  @Override
  public String name() {
    return "translator";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (line.words() >= 2 && line.words() <= WORDS && marked(line.plain())) {
        draft.metadata(i, "a line that says who translated");
      }
    }
  }

  private static boolean marked(String plain) {
    int colon = plain.indexOf(':');
    if (colon > 0) {
      return Phrases.is("translator-mark", Key.of(plain.substring(0, colon)));
    }
    int second = plain.indexOf(' ', plain.indexOf(' ') + 1);
    int third = second < 0 ? -1 : plain.indexOf(' ', second + 1);
    return second > 0 && Phrases.is("translator-mark", Key.of(plain.substring(0, second)))
        || third > 0 && Phrases.is("translator-mark", Key.of(plain.substring(0, third)));
  }
}
