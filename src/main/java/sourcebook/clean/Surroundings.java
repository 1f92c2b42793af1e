package sourcebook.clean;

import java.util.Optional;
import sourcebook.model.BlockKind;
import sourcebook.model.Confidence;

/**
 * Drops what a page sets before, behind and between its text: menus, lists of links, comments,
 * notices, words about the author and the house, footers.
 *
 * <p>Evidence: a learned weight for each of some two hundred traits of a block, of what stands
 * around it, and, in a page, of the elements it stands in ({@link LineTraits}, {@link PageTraits}).
 * In plain text the likeliest run of lines is the text, with what speaks for each line as the first
 * and the last ({@link BorderTraits}); in a page the likeliest blocks, each change between text and
 * none at a price. The weights are fitted by {@code Training} to pages on which a person marked the
 * text.
 *
 * <p>Nothing goes where fewer than {@value #LINES} short lines without an end (of a page {@value
 * #PAGE}) would; in plain text nothing either where no block among them has the words of a page
 * (labels, notices, sharing) or the weights speak for them as much as against them. So an article
 * is left alone that is clean but for a line or two, or is made of lists and scores. Title, byline
 * and date right before the text stay for the rules that take them; a standfirst and the captions
 * of a page are told as such and stay.
 */
final class Surroundings implements CleaningRule {
  /** What the learned weights are. */
  record Model(Weights line, Weights first, Weights last, Weights page) {
    private static final String FOLDER = "clean/";

    static final Model FITTED =
        new Model(
            Weights.load(FOLDER + "line-weights.tsv"),
            Weights.load(FOLDER + "first-weights.tsv"),
            Weights.load(FOLDER + "last-weights.tsv"),
            Weights.load(FOLDER + "page-weights.tsv"));
  }

  private static final int LINES = 8;
  private static final int PAGE = 3;
  private static final int SHORT_WORDS = 12;
  private static final int HEAD = 14;
  private static final int TITLE = 4;
  private static final int STANDFIRST = 8;
  private static final int LONG = 60;
  private static final double LINKED = 0.3;

  /** How far the odds of a single line count, and what speaks for borders beside them. */
  private static final double CAP = 3;

  private static final double LINE_SHIFT = 0.75;
  private static final double FIRST = 8;
  private static final double LAST = 4;
  private static final double PRICE = 1;

  /** Odds under which a line without an end is none of the text that it stands in. */
  private static final double STRAY = -3;

  /** Odds over which a whole sentence right in the element of the text stays. */
  private static final double DOUBT = -0.5;

  /** Odds under which hardly anything speaks for a block. */
  private static final double UNLIKELY = -2;

  private final Model model;

  Surroundings() {
    this(Model.FITTED);
  }

  Surroundings(Model model) {
    this.model = model;
  }

  @Override
  public String name() {
    return Cleaner.SURROUNDINGS;
  }

  @Override
  public void apply(Draft draft) {
    int open = 0;
    boolean page = false;
    for (int i = 0; i < draft.size(); i++) {
      open += open(draft, i) ? 1 : 0;
      page |= draft.block(i).container().isPresent();
    }
    if (open >= (page ? PAGE : LINES)) {
      new View(draft, page, model).drop();
    }
  }

  /** Whether a block is a short line without an end, and neither a speaker's turn nor verse. */
  private static boolean open(Draft draft, int i) {
    Line line = draft.line(i);
    if (line.words() > SHORT_WORDS || line.closed() || draft.kept(i)) {
      return false;
    }
    // Verse ends its lines with commas; menus do not.
    boolean verse = line.plain().endsWith(",") || line.plain().endsWith(";");
    return !verse && Turns.label(draft.block(i).words()).isEmpty();
  }

  /** One look at one draft. */
  private static final class View {
    private final Draft draft;
    private final boolean page;
    private final Weights weights;
    private final Gauge[] gauges;
    private final Columns columns;
    private final Optional<PageTraits> traits;
    private final double[] odds;
    private final boolean[] text;
    private final int first;
    private final int last;
    private final int title;

    View(Draft draft, boolean page, Model model) {
      this.draft = draft;
      this.page = page;
      weights = page ? model.page() : model.line();
      gauges = Gauge.of(draft);
      columns = new Columns(gauges.length);
      LineTraits lines = new LineTraits(gauges);
      lines.addTo(columns);
      traits = page ? Optional.of(new PageTraits(draft, gauges, lines)) : Optional.empty();
      traits.ifPresent(each -> each.addTo(columns));
      odds = weights.odds(columns);
      text = withoutStrays(page ? Extent.runs(odds, PRICE) : lineText(model));
      first = firstOfText();
      last = lastOfText();
      title = page ? traits.get().titlePlace() : titleBefore(first);
    }

    private boolean[] lineText(Model model) {
      Columns borders = new Columns(gauges.length);
      new BorderTraits(gauges).addTo(borders);
      double[] start = scaled(model.first().odds(borders), FIRST);
      double[] end = scaled(model.last().odds(borders), LAST);
      double[] worth = new double[odds.length];
      for (int i = 0; i < worth.length; i++) {
        double capped = Math.max(-CAP, Math.min(CAP, odds[i] + LINE_SHIFT));
        worth[i] = capped * Math.sqrt(Math.max(1, draft.line(i).words()));
      }
      return Extent.run(worth, start, end);
    }

    private boolean[] withoutStrays(boolean[] chosen) {
      for (int i = 0; i < chosen.length; i++) {
        // In doubt a whole sentence in its place stays, and is told as doubtful.
        boolean within = page && gauges[i].prose() && traits.get().direct(i);
        chosen[i] |= within && odds[i] > DOUBT;
        boolean stray = !page && !draft.line(i).closed() && odds[i] < STRAY;
        chosen[i] &= !stray && !gauges[i].label().residue();
      }
      return chosen;
    }

    private static double[] scaled(double[] odds, double by) {
      double[] scaled = new double[odds.length];
      for (int i = 0; i < odds.length; i++) {
        scaled[i] = odds[i] * by;
      }
      return scaled;
    }

    private int firstOfText() {
      int i = 0;
      while (i < text.length && !text[i]) {
        i++;
      }
      return i;
    }

    /** The line nearest before the text that may be its title; -1 where none may. */
    private int titleBefore(int body) {
      for (int i = body - 1; i >= Math.max(0, body - HEAD); i--) {
        Line line = draft.line(i);
        if (line.words() >= TITLE
            && !line.closed()
            && !line.bullet()
            && !line.linkOnly()
            && !isImprint(line)) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isImprint(Line line) {
      return Head.date(line) || Head.byline(line);
    }

    void drop() {
      if (!stoodInPage()) {
        return;
      }
      for (int i = 0; i < text.length; i++) {
        if (text[i]) {
          if (odds[i] < 0) {
            draft.suspect(
                i, "looks like what stands around a text: " + weights.against(columns, i));
          }
        } else if (!stays(i)) {
          take(i);
        }
      }
    }

    /** Whether what would go looks, all in all, like what a page sets around a text. */
    private boolean stoodInPage() {
      int gone = 0;
      int open = 0;
      int marked = 0;
      double sum = 0;
      for (int i = 0; i < text.length; i++) {
        if (!text[i]) {
          gone++;
          open += open(draft, i) ? 1 : 0;
          marked += gauges[i].marked() ? 1 : 0;
          sum += odds[i];
        }
      }
      boolean sure = marked > 0 && sum < gone * UNLIKELY;
      return gone < text.length && open >= (page ? PAGE : LINES) && (page || sure);
    }

    /** Whether a block that is none of the text is left to others. */
    private boolean stays(int i) {
      Line line = draft.line(i);
      boolean head = i < first && i > title && title >= 0 && i >= first - HEAD;
      if (i == title || head && isImprint(line)) {
        return true;
      }
      if (page && draft.block(i).kind() == BlockKind.CAPTION && traits.get().inside(i)) {
        return true;
      }
      if (head && isStandfirst(i, line)) {
        draft.retype(i, BlockKind.STANDFIRST);
        return true;
      }
      return false;
    }

    private boolean isStandfirst(int i, Line line) {
      return gauges[i].label() == Label.NONE
          && line.words() >= STANDFIRST
          && line.words() <= LONG
          && line.linked() < LINKED
          && !gauges[i].dated()
          && gauges[i].credits() == 0
          && gauges[i].notices() == 0;
    }

    private void take(int i) {
      Confidence confidence = odds[i] < UNLIKELY ? Confidence.LIKELY : Confidence.DOUBTFUL;
      String place = i < first ? "before" : i > last ? "behind" : "between";
      String most = weights.against(columns, i);
      draft.drop(
          i,
          confidence,
          "stands "
              + place
              + " the text"
              + (most.isEmpty() ? "" : "; most speaks against it: " + most));
    }

    private int lastOfText() {
      int i = text.length - 1;
      while (i >= 0 && !text[i]) {
        i--;
      }
      return i;
    }
  }
}
