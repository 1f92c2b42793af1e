package sourcebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sourcebook.model.Action;
import sourcebook.model.Block;
import sourcebook.model.Emendation;
import sourcebook.model.LineRange;
import sourcebook.model.Loss;
import sourcebook.model.Recognition;
import sourcebook.model.Source;
import sourcebook.model.Suspect;

/**
 * What somebody who doubts the cleaning should look at, the most doubtful first: long prose that
 * went, removals that hold an actor or a date, and text that stays and looks like residue.
 */
final class Scrutiny {
  /** From how many words on a removal is one of prose. */
  static final int PROSE = 25;

  /** Rows of each list that the page shows. */
  private static final int MOST_ROWS = 200;

  private static final int LONGEST = 320;

  private final Catalogue catalogue;
  private final List<Gone> prose = new ArrayList<>();
  private final List<Gone> holding = new ArrayList<>();
  private final List<Stayed> stayed = new ArrayList<>();

  private Scrutiny(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (SourceEntry source : catalogue.inTime()) {
      addGone(source);
      addStayed(source);
    }
    Comparator<Gone> order =
        Comparator.comparing((Gone each) -> each.first().confidence())
            .thenComparing(each -> each.holds.isEmpty() ? 0 : 1)
            .thenComparingInt(each -> each.words)
            .reversed();
    prose.sort(order);
    holding.sort(order);
  }

  /** The lists of a book. */
  static List<Queue> of(Catalogue catalogue) {
    Scrutiny all = new Scrutiny(catalogue);
    return List.of(
        all.gone("prose", "Prose that went", "No passage of more than 25 words went.", all.prose),
        all.gone(
            "holding",
            "Shorter passages that went with an actor or a date",
            "None, as far as names and dates are known.",
            all.holding),
        all.stayed());
  }

  /** Prose that stood together and went for one reason is one question. */
  private void addGone(SourceEntry source) {
    Map<Integer, Loss> losses = new HashMap<>();
    source.recognition().losses().forEach(loss -> losses.put(loss.emendation(), loss));
    List<Emendation> emendations = source.recognition().cleaned().emendations();
    for (int i = 0; i < emendations.size(); ) {
      Gone gone = new Gone(source, i);
      int end = i;
      while (end < emendations.size() && gone.takesIn(emendations.get(end))) {
        gone.add(emendations.get(end), Optional.ofNullable(losses.get(end)));
        end++;
        while (end < emendations.size() && gone.hides(emendations.get(end))) {
          end++;
        }
      }
      if (gone.longest > PROSE) {
        prose.add(gone);
      } else {
        for (int k = i; k < end; k++) {
          if (losses.containsKey(k)) {
            Gone alone = new Gone(source, k);
            alone.add(emendations.get(k), Optional.of(losses.get(k)));
            holding.add(alone);
          }
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Blocks in a row that are suspected for one reason are one question. */
  private void addStayed(SourceEntry source) {
    List<Block> blocks = source.recognition().source().blocks();
    Map<Integer, String> reasons = new HashMap<>();
    for (Suspect suspect : source.recognition().cleaned().suspects()) {
      reasons.put(suspect.block(), suspect.reason());
    }
    for (int i = 0; i < blocks.size() && !reasons.isEmpty(); ) {
      String reason = reasons.getOrDefault(blocks.get(i).number(), "");
      int end = i + 1;
      while (!reason.isEmpty()
          && end < blocks.size()
          && reason.equals(reasons.get(blocks.get(end).number()))) {
        end++;
      }
      if (!reason.isEmpty()) {
        stayed.add(new Stayed(source, blocks.subList(i, end), reason));
      }
      i = end;
    }
  }

  /** How many runs of characters that are no blanks there are. */
  static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !within ? 1 : 0;
      within = !blank;
    }
    return words;
  }

  private Queue gone(String id, String title, String none, List<Gone> all) {
    List<Question> rows = all.stream().limit(MOST_ROWS).map(this::question).toList();
    String capped = capped(all.size(), "; data/residue.csv holds every removal.");
    return new Queue(id, title, none, capped, rows);
  }

  private Queue stayed() {
    List<Question> rows = stayed.stream().limit(MOST_ROWS).map(this::question).toList();
    String capped = capped(stayed.size(), "; “clean --residue” tells all of a source.");
    return new Queue("stayed", "Text that stays and looks like residue", "None.", capped, rows);
  }

  private static String capped(int size, String rest) {
    return size > MOST_ROWS
        ? "The first " + MOST_ROWS + " of " + Counts.number(size) + " are shown here" + rest
        : "";
  }

  private Question question(Gone gone) {
    Emendation what = gone.first();
    String words = gone.all.stream().map(Emendation::before).collect(Collectors.joining("\n"));
    Writing writing = writing(gone.source, words);
    return new Question(
        Removals.words(what.rule()),
        gone.all.size() > 1 ? Counts.of(gone.all.size(), "passage") : "",
        what.confidence().toString(),
        what.reason(),
        String.join(", ", gone.holds),
        cut(words),
        gone.source.title(),
        Removals.place(gone.source.recognition(), what.block()),
        gone.source.href() + "#r" + (gone.index + 1),
        "To keep it",
        "keep: [" + gone.lines() + "]",
        Removals.sidecar(gone.source),
        writing.lang(),
        writing.dir());
  }

  private Question question(Stayed stayed) {
    Block first = stayed.blocks.get(0);
    Block last = stayed.blocks.get(stayed.blocks.size() - 1);
    String words = stayed.blocks.stream().map(Block::words).collect(Collectors.joining("\n"));
    Source source = stayed.source.recognition().source();
    int line = source.lines(first).first();
    LineRange lines = LineRange.of(line, source.lines(last).last());
    String more = last == first ? "" : "–" + last.number();
    Writing writing = writing(stayed.source, words);
    return new Question(
        "stays",
        stayed.blocks.size() > 1 ? Counts.of(stayed.blocks.size(), "passage") : "",
        "",
        stayed.reason,
        "",
        cut(words),
        stayed.source.title(),
        "in ¶" + first.number() + more,
        stayed.source.href() + "#" + first.anchor(),
        "To drop it",
        "drop: [" + lines + "]",
        Removals.sidecar(stayed.source),
        writing.lang(),
        writing.dir());
  }

  /** The writing of words as far as it differs from that of the site. */
  private Writing writing(SourceEntry source, String words) {
    Writing site = Writing.of(catalogue.book().imprint().language());
    Writing own = Writing.of(words, source.writing());
    return own.equals(Writing.SAME) && !source.writing().lang().equals(site.lang())
        ? source.writing()
        : own;
  }

  /** As many whole words as fit. */
  private static String cut(String words) {
    String all = words.strip();
    if (all.length() <= LONGEST) {
      return all;
    }
    int blank = all.lastIndexOf(' ', LONGEST);
    int end = blank > LONGEST / 2 ? blank : LONGEST;
    return all.substring(0, Character.isLowSurrogate(all.charAt(end)) ? end - 1 : end) + " …";
  }

  /** Removals that stood together, and what they hold. */
  private static final class Gone {
    private final SourceEntry source;
    private final int index;
    private final List<Emendation> all = new ArrayList<>();
    private final Set<String> holds = new LinkedHashSet<>();
    private int longest;
    private int words;

    /** None yet; the first has the given place among the emendations of its source. */
    private Gone(SourceEntry source, int index) {
      this.source = source;
      this.index = index;
    }

    private void add(Emendation each, Optional<Loss> loss) {
      int size = words(each.before());
      all.add(each);
      words += size;
      longest = Math.max(longest, size);
      loss.ifPresent(it -> holds.addAll(it.actors()));
      loss.ifPresent(it -> holds.addAll(it.dates()));
    }

    private Emendation first() {
      return all.get(0);
    }

    private LineRange lines() {
      return LineRange.of(first().lines().first(), all.get(all.size() - 1).lines().last());
    }

    private boolean takesIn(Emendation next) {
      // What the author dropped himself he need not doubt.
      if (next.action() != Action.REMOVED || next.overrule().isEmpty()) {
        return false;
      }
      Recognition where = source.recognition();
      return all.isEmpty()
          || first().rule().equals(next.rule())
              && first().confidence() == next.confidence()
              && first().reason().equals(next.reason())
              && where.block(next.block()).isEmpty()
              && Removals.place(where, first().block()).equals(Removals.place(where, next.block()));
    }

    /** Whether something was done to words that went afterwards. */
    private boolean hides(Emendation next) {
      boolean gone = source.recognition().block(next.block()).isEmpty();
      int last = all.get(all.size() - 1).block();
      return gone && (next.action() != Action.REMOVED || next.block() == last);
    }
  }

  private record Stayed(SourceEntry source, List<Block> blocks, String reason) {}

  /**
   * One list of the audit.
   *
   * @param none what to say where it is empty
   * @param capped a sentence where it is not whole; else empty
   */
  record Queue(String id, String title, String none, String capped, List<Question> questions) {}

  /**
   * Words that went or stay, and how to have it the other way.
   *
   * @param rule in words
   * @param times how many passages, in words; empty where it is one
   * @param confidence in words; empty where nothing was done
   * @param holds names and dates; may be empty
   * @param place in words, among the paragraphs of its source
   * @param href the place, from the top of the site
   * @param purpose what the line is for
   * @param ruling the line to write
   * @param sidecar the file to write it into
   */
  record Question(
      String rule,
      String times,
      String confidence,
      String reason,
      String holds,
      String words,
      String source,
      String place,
      String href,
      String purpose,
      String ruling,
      String sidecar,
      String lang,
      String dir) {}
}
