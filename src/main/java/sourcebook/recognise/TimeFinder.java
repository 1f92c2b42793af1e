package sourcebook.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.edtf.Edtf;
import sourcebook.edtf.EdtfDate;
import sourcebook.edtf.Precision;
import sourcebook.model.Block;
import sourcebook.model.DateMention;
import sourcebook.model.Source;

/**
 * Finds the expressions of time in a source, each with its value at that point of the text.
 *
 * <p>A tokeniser and a vocabulary by language give tokens, a grammar over them finds expressions,
 * and the standpoint that the text has come to gives them values. Linear in the text.
 *
 * <p>{@code It opened on June 1. Two months later …} in a source of 2022 gives {@code 2022-06-01}
 * and {@code 2022-08}.
 */
final class TimeFinder {
  private static final int FEW_ERAS = 3;

  private final Vocabulary vocabulary = Vocabulary.load();

  /**
   * All expressions of time in the blocks of a source, in order, none overlapping another.
   *
   * @param reference the date of publication, from which "last year" counts
   */
  List<DateMention> find(Source source, Optional<Edtf> reference) {
    // the whole text is read into tokens first: what kind of text it is decides how dates are
    // counted
    List<List<Token>> read = new ArrayList<>();
    for (Block block : source.blocks()) {
      read.add(vocabulary.read(Tokeniser.tokens(block.words())));
    }
    Optional<LocalDate> written = reference.flatMap(TimeFinder::day);
    boolean ancient = isAncient(read);
    boolean narrative = Narrative.tells(read, written);
    Standpoint standpoint = new Standpoint(written, narrative);
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Block block = source.blocks().get(i);
      Reading reading = new Reading(source, block, new TokenRow(read.get(i), ancient), standpoint);
      mentions.addAll(reading.mentions());
    }
    return mentions;
  }

  private static Optional<LocalDate> day(Edtf reference) {
    boolean exact = reference instanceof EdtfDate date && date.precision() != Precision.CENTURY;
    LocalDate day = reference.earliest();
    return exact && !day.equals(LocalDate.MIN) ? Optional.of(day) : Optional.empty();
  }

  private static boolean isAncient(List<List<Token>> read) {
    int eras = 0;
    for (List<Token> block : read) {
      for (Token token : block) {
        boolean era = token.is(WordKind.ERA) && token.value(WordKind.ERA).get().equals("bc");
        eras += era ? 1 : 0;
      }
    }
    return eras >= FEW_ERAS;
  }
}
