package sourcebook.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Drops a paragraph that stood before in the same words, or nearly.
 *
 * <p>Evidence: at least {@value #WORDS} words of which four fifths are the same, and every number
 * and name ({@link Repeats}). A question, or a turn of an interview, needs {@value #TURN}, for
 * shorter ones are asked and answered again. What stands three times is a refrain and stays; so
 * does each of three neighbours or more that follow one pattern, a line of {@value #REFRAIN_LINE}
 * UTF-16 units beside a stanza, and lines of at most {@value #VERSE} UTF-16 units that are broken
 * as they were before, as verse is. Other lines without a blank line between them count as one
 * paragraph as well.
 */
final class RepeatedParagraph implements CleaningRule {
  private static final int WORDS = 14;
  private static final int TURN = 22;
  private static final int REFRAIN = 3;
  private static final int VERSE = 60;
  private static final int REFRAIN_LINE = 80;

  /** How many neighbours are like a sentence in a row of one pattern. */
  private static final int PATTERN = 2;

  /** Words of an original: a few fewer than a copy of it may have. */
  private static final int ORIGINAL = 10;

  private static final String GROUP = "\n";
  private static final String REASON = "a paragraph that stood before in the same words, or nearly";

  @Override
  public String name() {
    return "repeated-paragraph";
  }

  @Override
  public void apply(Draft draft) {
    if (new Echo(draft, ORIGINAL, true).possible(1)) {
      new Search(draft).run();
    }
  }

  /** How many words a key has; one where it is empty. */
  private static int count(String key) {
    int count = 1;
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      count++;
    }
    return count;
  }

  /** One look through a draft, paragraph by paragraph. */
  private static final class Search {
    private final Draft draft;
    private final Set<String> speakers;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, Group> groups = new HashMap<>();
    private final Repeats seen;

    private Search(Draft draft) {
      this.draft = draft;
      speakers = Turns.speakers(draft);
      seen = new Repeats(Echo.runs(draft));
    }

    private void run() {
      for (int start = 0; start < draft.size(); start = Group.at(draft, start).end()) {
        count(Group.at(draft, start));
      }
      for (int start = 0; start < draft.size(); ) {
        Group group = Group.at(draft, start);
        int before = seen.size();
        for (int i = start; i < group.end(); i++) {
          line(i);
        }
        if (group.several()) {
          group(group, before);
        }
        start = group.end();
      }
    }

    /** Counts how often each line stands, and each group of lines. */
    private void count(Group group) {
      for (int i = group.start(); i < group.end(); i++) {
        counts.merge(draft.line(i).key(), 1, Integer::sum);
      }
      if (group.several()) {
        // Apart from lines: a group may have no word besides those of one line.
        counts.merge(GROUP + group.key(draft), 1, Integer::sum);
      }
    }

    private void line(int place) {
      Line line = draft.line(place);
      if (line.words() < ORIGINAL || counts.get(line.key()) >= REFRAIN) {
        return;
      }
      int earlier = seen.earlier(line.plain(), line.key(), line.windows(), seen.size());
      if (earlier >= 0 && repeats(place, earlier)) {
        draft.drop(place, seen.confidence(line.key()), REASON);
      } else {
        seen.add(line.plain(), line.key(), line.windows());
      }
    }

    /** Whether a paragraph like an earlier one was printed twice, rather than said twice. */
    private boolean repeats(int place, int earlier) {
      Line line = draft.line(place);
      String original = Key.of(seen.plain(earlier));
      int words = Math.max(line.words(), RepeatedParagraph.count(original));
      return words >= least(place, place + 1)
          && !(line.plain().length() <= REFRAIN_LINE && (stanza(place - 2) || stanza(place + 1)))
          && (line.key().equals(original) || !patterned(place));
    }

    /** Whether the two lines from a place on are short, as in a stanza or a list. */
    private boolean stanza(int place) {
      return place >= 0
          && place + 1 < draft.size()
          && draft.block(place).words().length() <= VERSE
          && draft.block(place + 1).words().length() <= VERSE;
    }

    /** How many words the lines between two places must have to be taken for a copy. */
    private int least(int start, int end) {
      boolean turn = speakers.contains(Turns.label(draft.block(start).words()));
      boolean question = draft.line(end - 1).plain().endsWith("?");
      return turn || question ? TURN : WORDS;
    }

    /** Whether it is one of three neighbours at least that say nearly the same, each otherwise. */
    private boolean patterned(int place) {
      int alike = 0;
      for (int beside = place - PATTERN; beside <= place + PATTERN; beside++) {
        boolean there = beside >= 0 && beside < draft.size() && draft.stands(beside);
        Line line = draft.line(place);
        Line other = there ? draft.line(beside) : line;
        boolean differs = !line.key().equals(other.key());
        alike += differs && Repeats.alike(line.plain(), other.plain()) ? 1 : 0;
      }
      return alike >= PATTERN;
    }

    /**
     * Drops a group of lines that stood before.
     *
     * @param before how many paragraphs stood before the group: it must not pass for the repeat of
     *     its own longest line
     */
    private void group(Group group, int before) {
      String plain = group.plain(draft);
      String key = group.key(draft);
      int least = least(group.start(), group.end());
      if (counts.get(GROUP + key) >= REFRAIN || RepeatedParagraph.count(key) < least) {
        return;
      }
      int earlier = seen.earlier(plain, key, Windows.of(key), before);
      if (earlier < 0) {
        groups.put(seen.add(plain, key, Windows.of(key)), group);
      } else if (!groups.containsKey(earlier) || !verse(groups.get(earlier), group)) {
        for (int i = group.start(); i < group.end(); i++) {
          if (draft.stands(i)) {
            draft.drop(i, seen.confidence(key), REASON);
          }
        }
      }
    }

    /** Whether two groups are the same short lines, broken in the same places. */
    private boolean verse(Group one, Group other) {
      if (one.end() - one.start() != other.end() - other.start()) {
        return false;
      }
      for (int i = 0; other.start() + i < other.end(); i++) {
        Line line = draft.line(other.start() + i);
        boolean same = line.key().equals(draft.line(one.start() + i).key());
        if (!same || line.plain().length() > VERSE) {
          return false;
        }
      }
      return true;
    }
  }
}
