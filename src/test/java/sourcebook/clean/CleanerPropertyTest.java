package sourcebook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sourcebook.model.Account;
import sourcebook.model.Action;
import sourcebook.model.Block;
import sourcebook.model.Cleaned;
import sourcebook.model.Emendation;
import sourcebook.model.LineRange;
import sourcebook.model.Locus;
import sourcebook.model.Ruling;
import sourcebook.model.Rulings;
import sourcebook.model.Source;
import sourcebook.model.Text;

/** What holds of every text, made of prose and residue in any order. */
class CleanerPropertyTest {
  private static final String[] LINES = {
    "top of page",
    "Back to top",
    "  • Writer's picture Rahel",
    "The ferries that never sailed",
    "A short history of salt in nine letters",
    "By Rahel Amsel",
    "Written by [Rahel Amsel \\(/people/rahel-amsel\\)](#)",
    "Rahel Amsel",
    "14 March 2019",
    "Updated: Monday, 3 Feb 2020, 10:15 am",
    "Translation by: Jonas Weiss.",
    "(Photo credit: Harbour Archive)",
    "Brief Analysis",
    "ABOUT THE AUTHORS",
    "Rahel Amsel writes on harbours and has lived in four of them since she left school.",
    "Also available in",
    "[Deutsch \\(/de/faehren\\)](#)",
    "Part of a series: [Salt \\(https://example.org/series/salt\\)](#)",
    "PART OF A SERIES",
    "[How the harbour froze](/notes/harbour-froze)",
    "(/notes/how-the-harbour-froze)",
    "RECOMMENDED",
    "Most Popular",
    "Read More",
    "TOPICS",
    "[Trade & Ports \\(/topics/trade-ports\\)](#)",
    "Share this Post",
    "Facebook Twitter WhatsApp",
    "406 views1 comment",
    "[1] -",
    "◆",
    "[\\(/files/2019-](#)",
    "[03/harbour_1.jpg\\)](#)",
    "Figure 1: The harbour in March",
    "Why?",
    "Weiss: Were you there when the ice broke?",
    "Amsel: No.",
    "Amsel: I was there, and so were the two pilots who later wrote the report on it.",
    "The pilots had asked for a second boat in March, and the office answered that there was none to be had, which",
    " allowed nobody to leave the harbour before the ice had gone.",
    "The pilots had asked for a second boat in March, and the office answered that...",
    "The office kept [a ledger \\(/node/12\\)](#) of every sack of *salt* that came in, and (/node/13/b) lost it twice. ❖",
    "The office kept two ledgers, as was noted in an earlier text of ours on the [harbour office](#)",
    "(<https://example.org/harbour-office>), and burnt both of them in 1921.",
    "In the spring of 1921 the office closed its doors, and the clerks went home without a word to anyone.",
    "In the spring of 1921 the office closed its doors, and so the clerks went home without a word to anyone.",
    "And the salt came down to the quay in the spring, and the salt came down to the quay.",
    "ملح من البحر الأحمر",
    "a no\u00a0break  blank and\u200b none",
    "likely┬áthe harbour â€œfrozeâ€\u009d again, Ã©tÃ© aoÃ»t",
    "VOCÊ… 5×£35",
    "\u0001\u001f control \u0085 line \ud83d\ude00 \ud83d",
    "2 * 3 * 4 and **bold** [x](y) [[a]](b) ((/a/b)",
    "港の氷が割れた春の日に事務所は二冊の帳簿を失い、だれもそのことを話さなかった。",
    "Salt &amp;amp; Sons, the clerk&#8217;s &lt;firm&gt; &#0; &nbsp;",
    "the o\ufb03ce \ufb01led har\u00adbour \u200ereports\u200f, \ufee3\ufee0\ufea2, Auf\u200clage \ufffc",
    "The pilots had asked for a second boat in March, and the\noffice in the old town answered that there was none to be\n"
        + "had before the ice had gone, and that nobody was to leave\nthe quay before the last of the govern-\nment had gone.",
    "Nobody missed the government, or the har\u00ad",
    "bour, or the ship-",
    "ment of salt",
    "12",
    "13",
    "Page 14 of 20",
    "LedgersThe office kept two of them, and burnt both ledgers in the spring of 1921.",
    "so it goes on in lower case"
  };

  @Provide
  Arbitrary<String> scrapes() {
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, Arbitraries.of(LINES)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
    Arbitrary<String> gap = Arbitraries.of("\n", "\n\n", "\n\n", "\r\n\r\n", "\n \n\n");
    return net.jqwik.api.Combinators.combine(line.list().ofMaxSize(40), gap.list().ofSize(41))
        .as(
            (lines, gaps) -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < lines.size(); i++) {
                text.append(lines.get(i)).append(gaps.get(i));
              }
              return text.toString();
            });
  }

  /** What an author may say of lines, some of which no text has. */
  @Provide
  Arbitrary<Rulings> rulings() {
    Arbitrary<Ruling> ruling =
        net.jqwik.api.Combinators.combine(
                Arbitraries.integers().between(1, 90), Arbitraries.integers().between(0, 6))
            .as((first, more) -> ruling(new LineRange(first, first + more)));
    return net.jqwik.api.Combinators.combine(ruling.list().ofMaxSize(4), ruling.list().ofMaxSize(2))
        .as(Rulings::new)
        .withoutEdgeCases();
  }

  private static Ruling ruling(LineRange lines) {
    return new Ruling(lines, new Locus("any.yml", 1));
  }

  @Property(tries = 400, seed = "2026")
  void accountsForEachCharacter(
      @ForAll("scrapes") String text, @ForAll("rulings") Rulings rulings) {
    Account account = clean(text, rulings).account();
    assertThat(account.read()).isEqualTo(text.length());
    assertThat(account.kept() + account.removed() + account.changed()).isEqualTo(text.length());
  }

  @Property(tries = 400, seed = "2026")
  void changesNothingMoreTheSecondTime(@ForAll("scrapes") String text) {
    String once = Scrape.words(clean(text));
    assertThat(Scrape.words(clean(once))).isEqualTo(once);
  }

  @Property(tries = 400, seed = "2026")
  void changesNothingMoreTheSecondTimeWhereTheAuthorSaysTheSame(
      @ForAll("scrapes") String text, @ForAll("rulings") Rulings rulings) {
    Cleaned cleaned = clean(text, rulings);
    List<Integer> kept = kept(text, rulings).stream().map(Block::number).toList();
    List<Ruling> again = new ArrayList<>();
    for (int i = 0; i < cleaned.source().blocks().size(); i++) {
      if (kept.contains(cleaned.source().blocks().get(i).number())) {
        again.add(ruling(new LineRange(2 * i + 1, 2 * i + 1)));
      }
    }
    String once = Scrape.words(cleaned);
    assertThat(Scrape.words(clean(once, new Rulings(again, List.of())))).isEqualTo(once);
  }

  @Property(tries = 400, seed = "2026")
  void leavesEachKeptBlockAsItWasReadAndNoneThatWasDropped(
      @ForAll("scrapes") String text, @ForAll("rulings") Rulings rulings) {
    List<Block> left = clean(text, rulings).source().blocks();
    List<Block> kept = kept(text, rulings);
    assertThat(left).containsAll(kept);
    for (Block block : Scrape.of("any", text).blocks()) {
      boolean dropped = rulings.dropped().touches(Scrape.of("any", text).lines(block));
      if (dropped && !kept.contains(block)) {
        assertThat(left).extracting(Block::number).doesNotContain(block.number());
      }
    }
  }

  @Property(tries = 60, seed = "2026")
  void undoesAnEmendationByTheLineThatOverrulesIt(@ForAll("scrapes") String text) {
    for (Emendation emendation : clean(text).emendations()) {
      assertThat(emendation.overrule()).contains("keep: [" + emendation.lines() + "]");
      Rulings keep = new Rulings(List.of(ruling(emendation.lines())), List.of());
      List<Block> kept = kept(text, keep);
      assertThat(kept).as("%s", emendation).isNotEmpty();
      assertThat(clean(text, keep).source().blocks()).containsAll(kept);
    }
  }

  /** The blocks as read that the author keeps. */
  private static List<Block> kept(String text, Rulings rulings) {
    Source read = Scrape.of("any", text);
    return read.blocks().stream()
        .filter(block -> rulings.kept().touches(read.lines(block)))
        .toList();
  }

  @Property(tries = 400, seed = "2026")
  void givesBackTheTextWhenAllIsUndone(
      @ForAll("scrapes") String text, @ForAll("rulings") Rulings rulings) {
    Cleaned cleaned = clean(text, rulings);
    char[] undone = new char[text.length()];
    Source read = Scrape.of("any", text);
    Arrays.fill(undone, '\0');
    for (Block block : cleaned.source().blocks()) {
      int at = 0;
      for (Text.Run run : block.text().runs()) {
        if (run.verbatim()) {
          int length = run.foundEnd() - run.found();
          at = block.words().indexOf(text.substring(run.found(), run.foundEnd()), at);
          block.words().getChars(at, at + length, undone, run.found());
          at += length;
        }
      }
    }
    for (Emendation emendation : cleaned.emendations()) {
      if (emendation.action() != Action.CAPTION) {
        String before = unfolded(emendation, cleaned.emendations(), text);
        // The gap behind a dropped block goes with it and is in no emendation.
        assertThat(emendation.before())
            .as("%s", emendation)
            .satisfies(met -> assertThat(bare(met)).isEqualTo(bare(before)));
        text.getChars(emendation.start(), emendation.end(), undone, emendation.start());
      }
    }
    for (Block block : read.blocks()) {
      int from = block.text().found(0);
      assertThat(new String(undone, from, block.text().length())).isEqualTo(block.words());
    }
  }

  private static String bare(String words) {
    return words
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What a rule met at a place, told from the text and the smaller emendations there. */
  private static String unfolded(Emendation outer, List<Emendation> all, String text) {
    StringBuilder met = new StringBuilder();
    int at = outer.start();
    for (Emendation inner : outermost(outer, all)) {
      met.append(text, at, inner.start()).append(inner.after());
      at = inner.end();
    }
    return met.append(text, at, outer.end()).toString();
  }

  private static List<Emendation> outermost(Emendation outer, List<Emendation> all) {
    List<Emendation> inside = new ArrayList<>();
    int self =
        IntStream.range(0, all.size()).filter(i -> all.get(i) == outer).findFirst().orElse(-1);
    for (int i = 0; i < all.size(); i++) {
      Emendation e = all.get(i);
      boolean within = e.start() >= outer.start() && e.end() <= outer.end();
      boolean smaller = e.end() - e.start() < outer.end() - outer.start();
      boolean earlier = smaller || i < self;
      boolean free = inside.isEmpty() || e.start() >= inside.get(inside.size() - 1).end();
      if (i != self && within && earlier && free && e.action() != Action.CAPTION) {
        inside.add(e);
      }
    }
    return inside;
  }

  private static Cleaned clean(String text) {
    return clean(text, Rulings.NONE);
  }

  private static Cleaned clean(String text, Rulings rulings) {
    Source source = Scrape.of("any", text, Scrape.ruled(rulings));
    return new Cleaner().clean(List.of(source), () -> {}).get(0);
  }
}
