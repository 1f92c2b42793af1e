package sourcebook.clean;

/**
 * Takes the credit of a picture, alone in its line, as metadata.
 *
 * <p>Evidence: a block of two to {@value #WORDS} words, perhaps in brackets, that begins with a
 * phrase of section {@code credit-mark} and a colon, or with such a phrase of two words.
 */
final class PhotoCredit implements CleaningRule {
  private static final int WORDS = 10;

  @Override
  public String name() {
    return "photo-credit";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (line.words() >= 2 && line.words() <= WORDS && marked(line.plain())) {
        draft.metadata(i, "the credit of a picture");
      }
    }
  }

  private static boolean marked(String plain) {
    String bare = plain.startsWith("(") || plain.startsWith("[") ? plain.substring(1) : plain;
    int colon = bare.indexOf(':');
    return colon > 0 && Phrases.is("credit-mark", Key.of(bare.substring(0, colon)));
  }
}
