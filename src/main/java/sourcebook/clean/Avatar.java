package sourcebook.clean;

/**
 * Drops what a theme sets beside a name: the stand-in text of a portrait, and bullets alone.
 *
 * <p>Evidence: a block of at most {@value #WORDS} words that begins with a phrase of section {@code
 * avatar}, or a block of nothing but bullets. Rows of stars and dashes stay: they part sections.
 */
final class Avatar implements CleaningRule {
  private static final int WORDS = 6;
  private static final String BULLETS = "•◆●▪►▸▶■□○◦·‣×|»«/▲▼";

  @Override
  public String name() {
    return "avatar";
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (line.words() <= WORDS && Phrases.begins("avatar", line.key())) {
        draft.drop(i, "the stand-in text of the author's portrait");
      } else if (line.words() == 0 && bullets(draft.block(i).words())) {
        draft.drop(i, "a bullet of the page's theme, without words");
      }
    }
  }

  private static boolean bullets(String words) {
    return words.chars().allMatch(c -> BULLETS.indexOf(c) >= 0 || Character.isWhitespace(c));
  }
}
