package sourcebook.clean;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import sourcebook.model.Confidence;
import sourcebook.model.Text;

/**
 * Puts back the characters of a text whose UTF-8 bytes were read as some other encoding.
 *
 * <p>Evidence: rows of characters that are, in Windows-1252, 1250, 1251, ISO 8859-2, MacRoman or
 * code page 437 or 850, the bytes of one UTF-8 character, and that are unlikely to have been
 * written, by themselves, beside one another, or in a block where others are sure. Repaired again
 * while something is found, for text that was broken twice. Then control characters that are the
 * punctuation of Windows-1252 read as ISO 8859-1.
 *
 * <p>{@code likely┬áprevent} → {@code likely prevent}; {@code VOCÊ…} stays. After the method that
 * rspeer/python-ftfy describes.
 */
final class Mojibake implements CleaningRule {
  private static final int ROUNDS = 6;
  private static final double COVERED = 0.8;
  private static final int LONG_CHAIN = 3;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Override
  public String name() {
    return "mojibake";
  }

  @Override
  public Confidence confidence() {
    return Confidence.CERTAIN;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.line(i).letters().ascii()) {
        for (int round = 0; round < ROUNDS && repair(draft, i); round++) {
          continue;
        }
        if (draft.stands(i)) {
          punctuation(draft, i);
        }
      }
    }
  }

  private static boolean repair(Draft draft, int place) {
    String words = draft.block(place).words();
    List<Text.Edit> edits = List.of();
    String reason = "";
    int most = 0;
    int least = 0;
    int rows = 0;
    int broken = 0;
    int candidates = Misread.candidates(words);
    for (int i = 0; candidates >>> i != 0; i++) {
      if ((candidates >>> i & 1) != 0) {
        Misread misread = Misread.ALL.get(i);
        List<Sequence> all = chained(words, misread.in(words));
        List<Sequence> found = accepted(words, all);
        broken = Math.max(broken, found.isEmpty() ? 0 : misread.broken(words, all));
        int characters = characters(found);
        int unlikely = unlikely(words, found);
        if (characters > most || characters == most && unlikely < least) {
          least = unlikely;
          rows = found.size();
          most = characters;
          edits = edits(words, found);
          reason = "UTF-8 that was read as " + misread.name();
        }
      }
    }
    if (edits.isEmpty() || broken > rows) {
      // What was changed since, in case or by cutting, cannot be read as bytes any more.
      return false;
    }
    draft.emend(place, edits, List.of(), reason);
    return draft.stands(place);
  }

  /** The rows that are to be repaired, in order. */
  private static List<Sequence> accepted(String words, List<Sequence> all) {
    long beyond = words.chars().filter(c -> c >= 0x80).count();
    boolean covered = characters(all) >= COVERED * beyond;
    boolean sure = all.stream().anyMatch(s -> s.weight() >= Strangeness.SURE);
    boolean several =
        all.stream().filter(s -> s.whole() && s.weight() >= Strangeness.LIKELY).count() > 1;
    if (!sure && !(covered && several)) {
      return List.of();
    }
    int least = covered ? Strangeness.NEVER : Strangeness.LIKELY;
    return all.stream().filter(s -> s.weight() >= least).toList();
  }

  /** The rows, those heavier that stand directly beside one another where no word would. */
  private static List<Sequence> chained(String words, List<Sequence> all) {
    List<Sequence> chained = new ArrayList<>();
    int i = 0;
    while (i < all.size()) {
      int end = i + 1;
      while (end < all.size() && all.get(end).start() == all.get(end - 1).end()) {
        end++;
      }
      boolean plain =
          end - i < 2
              || all.subList(i, end).stream().filter(Sequence::whole).count() < 2
              || Spelling.plain(words, all.get(i).start(), all.get(end - 1).end());
      for (Sequence each : all.subList(i, end)) {
        int more = plain ? 0 : end - i < LONG_CHAIN ? 1 : Strangeness.SURE;
        int near = plain || !Spelling.foreign(each.point()) ? 0 : Strangeness.SURE;
        chained.add(each.weighing(each.weight() + more + near));
      }
      i = end;
    }
    return chained;
  }

  /** How many capitals and signs the rows would put behind small letters, and controls anywhere. */
  private static int unlikely(String words, List<Sequence> found) {
    int unlikely = 0;
    for (Sequence each : found) {
      boolean behind = each.start() > 0 && Character.isLowerCase(words.charAt(each.start() - 1));
      boolean before = each.end() < words.length() && Character.isLetter(words.charAt(each.end()));
      boolean sign = !Character.isLetter(each.point()) && each.point() < 0x2000;
      unlikely += Character.isISOControl(each.point()) ? 2 : 0;
      unlikely += behind && (Character.isUpperCase(each.point()) || before && sign) ? 1 : 0;
    }
    return unlikely;
  }

  private static int characters(List<Sequence> found) {
    return found.stream().mapToInt(s -> s.end() - s.start()).sum();
  }

  /** One edit for rows that touch; a blank that no further round can need is a plain one. */
  private static List<Text.Edit> edits(String words, List<Sequence> found) {
    List<Text.Edit> edits = new ArrayList<>();
    for (int i = 0; i < found.size(); ) {
      int start = found.get(i).start();
      int end = start;
      StringBuilder meant = new StringBuilder();
      while (i < found.size() && (end == start || found.get(i).start() == end)) {
        boolean blank = found.get(i).point() == '\u00a0' && meant.length() == 0;
        boolean parts = blank && (start == 0 || words.charAt(start - 1) < 0x80);
        meant.append(parts ? " " : found.get(i).meant());
        end = found.get(i++).end();
      }
      edits.add(new Text.Edit(start, end, meant.toString()));
    }
    return edits;
  }

  /** Reads control characters as the punctuation that Windows-1252 has in their place. */
  private static void punctuation(Draft draft, int place) {
    String words = draft.block(place).words();
    List<Text.Edit> edits = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 0x80 && c < 0xa0) {
        String meant = new String(new byte[] {(byte) c}, WINDOWS);
        if (punctuates(words, i) && meant.charAt(0) > 0xff && meant.charAt(0) != '\ufffd') {
          edits.add(new Text.Edit(i, i + 1, meant));
        }
      }
    }
    if (!edits.isEmpty()) {
      draft.emend(place, edits, List.of(), "Windows-1252 that was read as ISO 8859-1");
    }
  }

  /** Whether a control character stands at a word, and is no rest of a row of bytes. */
  private static boolean punctuates(String words, int at) {
    char before = at > 0 ? words.charAt(at - 1) : ' ';
    char behind = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
    boolean price = Character.isDigit(before) || Character.isDigit(behind);
    return (before > ' ' || behind > ' ')
        && "ÂÃâ\u0080".indexOf(before) < 0
        && (words.charAt(at) != '\u0080' || price);
  }
}
