package sourcebook.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The traits that the lines of any text have: their words, their place, and what stands around.
 *
 * <p>Prose is counted in characters of an alphabet. What counts for a line is capped length less
 * {@value #COST}, so that a run of short lines weighs against what stands among them (after the
 * maximum-subsequence extractors, Pasternack and Roth 2009).
 */
final class LineTraits {
  private static final int COST = 75;
  private static final int CAP = 280;
  private static final int END = 30;
  private static final int SENTENCE = 5;
  private static final int SHORT_WORDS = 12;
  private static final int[] FROM = {0, 2, 4, 9, 16, 31, 61, Integer.MAX_VALUE};
  private static final List<String> LENGTHS =
      List.of(
          "0 to 1 words",
          "2 to 3 words",
          "4 to 8 words",
          "9 to 15 words",
          "16 to 30 words",
          "31 to 60 words",
          "61 words or more");
  private static final double HALF = 0.5;
  private static final double DATED = 0.25;
  private static final int NEVER = 4;
  private static final int LIST = 4;

  private final Gauge[] gauges;
  private final int size;
  private final double[] prose;
  private final double[] proseUpTo;
  private final double[] worthUpTo;

  LineTraits(Gauge[] gauges) {
    this.gauges = gauges;
    size = gauges.length;
    prose = new double[size];
    proseUpTo = new double[size + 1];
    worthUpTo = new double[size + 1];
    for (int i = 0; i < size; i++) {
      prose[i] = gauges[i].prose() ? gauges[i].line().size() : 0;
      proseUpTo[i + 1] = proseUpTo[i] + prose[i];
      worthUpTo[i + 1] = worthUpTo[i] + worth(gauges[i].line());
    }
  }

  /** The characters of prose of each block; 0 where it is none. */
  double[] prose() {
    return prose;
  }

  /** All characters of prose, at least 1. */
  double allProse() {
    return Math.max(1, proseUpTo[size]);
  }

  static double lg(double number) {
    return Math.log1p(Math.max(0, number));
  }

  private static double worth(Line line) {
    double length = Math.min(line.size(), CAP);
    double end = line.closed() && line.words() > SENTENCE ? END : 0;
    double link = line.linked() > HALF ? -COST : 0;
    return length - COST + end + link;
  }

  private Line line(int i) {
    return gauges[i].line();
  }

  /** Adds all of them. */
  void addTo(Columns to) {
    words(to);
    around(to);
    labels(to);
  }

  private void words(Columns to) {
    to.near("length", 0, i -> lg(line(i).size()));
    to.near("end of a sentence", -1, i -> line(i).closed() ? 1 : 0);
    to.near("share of link", 0, i -> line(i).linked());
    to.add("share of capitals", i -> gauges[i].capitals());
    to.add("share of dates", i -> gauges[i].share(gauges[i].times()));
    to.add("share of words that lead on", i -> gauges[i].share(gauges[i].leads()));
    to.add("share of words about authors", i -> gauges[i].share(gauges[i].lives()));
    to.add("share of words of notices", i -> gauges[i].share(gauges[i].notices()));
    to.add("number of words", i -> lg(line(i).words()));
    for (int k = 0; k < LENGTHS.size(); k++) {
      int from = FROM[k];
      int end = FROM[k + 1];
      IntPredicate within = i -> line(i).words() >= from && line(i).words() < end;
      to.flag(LENGTHS.get(k), within);
      to.flag(
          LENGTHS.get(k), " and the end of a sentence", i -> within.test(i) && line(i).closed());
    }
    to.flag("a bullet", i -> line(i).bullet());
    to.flag("some link", i -> line(i).linked() > 0);
    to.flag("nothing but link", i -> line(i).linkOnly());
    to.flag("nothing but link, and short", i -> line(i).linkOnly() && line(i).words() < 25);
    to.flag("half link", i -> line(i).linked() > 0.4 && !line(i).linkOnly());
    to.add("share of function words", i -> gauges[i].function());
    to.add("number of words of notices", i -> lg(gauges[i].notices()));
    to.flag("several words of notices", i -> gauges[i].notices() >= 3);
    to.add("share of words of sharing", i -> gauges[i].share(gauges[i].networks()));
    to.add("number of words of sharing", i -> lg(gauges[i].networks()));
    to.add("number of words about authors", i -> lg(gauges[i].lives()));
    to.add("share of words of picture credits", i -> gauges[i].share(gauges[i].credits()));
    to.add("number of words of picture credits", i -> lg(gauges[i].credits()));
    to.flag(
        "short, with words of picture credits",
        i -> gauges[i].credits() > 0 && line(i).words() < SHORT_WORDS);
    to.flag("a credit in brackets at its end", i -> Caption.credited(line(i)));
    to.add("number of words that lead on", i -> lg(gauges[i].leads()));
    to.flag("a first word that leads on", i -> gauges[i].leading());
    to.flag(
        "short, with a first word that leads on", i -> gauges[i].leading() && line(i).words() < 20);
    to.flag("a byline's first word", i -> gauges[i].signed());
    to.flag("brackets around it", i -> bracketed(line(i).plain()));
    to.add("share of words to the reader", i -> gauges[i].share(gauges[i].addressing()));
  }

  private static boolean bracketed(String plain) {
    return plain.startsWith("(") && plain.endsWith(")");
  }

  private void around(Columns to) {
    Map<String, Integer> times = new HashMap<>();
    for (Gauge gauge : gauges) {
      times.merge(gauge.line().key(), 1, Integer::sum);
    }
    int[] run = shortRuns();
    double all = allProse();
    to.flag("the same line elsewhere", i -> times.get(line(i).key()) > 1);
    to.add("length of the run of short lines", i -> lg(run[i]));
    to.add("place in the text", i -> i / (double) size);
    to.add("share of prose before", i -> proseUpTo[i] / all);
    to.add("share of prose behind", i -> (proseUpTo[size] - proseUpTo[i + 1]) / all);
    to.add("prose before", i -> lg(proseUpTo[i]));
    to.add("weight of 5 lines around", i -> mean(i - 2, i + 3));
    to.add("weight of 11 lines around", i -> mean(i - 5, i + 6));
    to.add("weight of 21 lines around", i -> mean(i - 10, i + 11));
    to.add("weight of 5 lines before", i -> sum(i - 5, i) / 5);
    to.add("weight of 5 lines behind", i -> sum(i + 1, i + 6) / 5);
  }

  private double sum(int from, int end) {
    return worthUpTo[Math.max(0, Math.min(end, size))]
        - worthUpTo[Math.max(0, Math.min(from, size))];
  }

  private double mean(int from, int end) {
    return sum(from, end) / (Math.min(end, size) - Math.max(0, from));
  }

  private int[] shortRuns() {
    int[] run = new int[size];
    for (int i = 0; i < size; ) {
      int end = i;
      while (end < size && isShort(line(end)) == isShort(line(i))) {
        end++;
      }
      int length = isShort(line(i)) ? end - i : 0;
      for (; i < end; i++) {
        run[i] = length;
      }
    }
    return run;
  }

  private static boolean isShort(Line line) {
    return line.words() <= SHORT_WORDS && !line.closed();
  }

  private void labels(Columns to) {
    for (Label label : Label.values()) {
      if (label != Label.NONE) {
        to.flag(label.named(), i -> gauges[i].label() == label);
      }
    }
    above(to);
    below(to);
  }

  /** What was passed since the last prose above. */
  private void above(Columns to) {
    double[] labels = new double[size];
    double[] lines = new double[size];
    double[] comments = new double[size];
    boolean[] begun = new boolean[size];
    boolean[] listed = new boolean[size];
    boolean[] about = new boolean[size];
    boolean[] dated = new boolean[size];
    int[] lastDate = new int[size];
    boolean[] opened = new boolean[size];
    boolean colon = false;
    int passed = 0;
    int labelled = 0;
    int commented = 0;
    int list = 0;
    int house = 0;
    int date = -1;
    boolean prosed = false;
    for (int i = 0; i < size; i++) {
      Label label = gauges[i].label();
      labels[i] = labelled;
      lines[i] = passed;
      comments[i] = commented;
      begun[i] = prosed;
      listed[i] = list > 0;
      about[i] = house > 0;
      dated[i] = date >= 0;
      lastDate[i] = i - date;
      opened[i] = colon;
      boolean colons = line(i).plain().endsWith(":") && line(i).words() >= LIST;
      colon = colons && prosed || colon && !label.parts() && prose[i] == 0;
      if (prose[i] > 0 && label == Label.NONE) {
        passed = 0;
        labelled = 0;
        prosed = true;
        list = Math.max(0, list - 1);
        house = Math.max(0, house - 1);
      } else {
        passed++;
        labelled += label.parts() ? 1 : 0;
      }
      commented += prosed && label == Label.COMMENTS ? 1 : 0;
      list = label == Label.LIST ? 2 : list;
      house = label == Label.ABOUT && prosed ? 2 : house;
      date = isDated(i) ? i : date;
    }
    to.add("labels since the last prose", i -> lg(labels[i]));
    to.flag("no label since the last prose", i -> begun[i] && labels[i] == 0);
    to.add("lines since the last prose", i -> begun[i] ? lg(lines[i]) : NEVER);
    to.add(
        "lines since the last prose, with no label",
        i -> begun[i] && labels[i] == 0 ? lg(lines[i]) : 0);
    to.flag("in a list that a colon opened", i -> opened[i]);
    to.flag("behind a label of comments", i -> comments[i] > 0);
    to.add("labels of comments before it", i -> lg(comments[i]));
    to.flag("below a label of a list", i -> listed[i]);
    to.flag("below a label about a house or an author", i -> about[i]);
    to.flag("behind a date", i -> dated[i]);
    to.flag("just behind a date", i -> dated[i] && lastDate[i] <= 5);
  }

  private boolean isDated(int i) {
    return gauges[i].share(gauges[i].times()) > DATED && line(i).words() < 16;
  }

  /** What is passed before the next prose below. */
  private void below(Columns to) {
    double[] labels = new double[size];
    double[] lines = new double[size];
    boolean[] more = new boolean[size];
    boolean[] dated = new boolean[size];
    int passed = 0;
    int labelled = 0;
    boolean prosed = false;
    boolean date = false;
    for (int i = size - 1; i >= 0; i--) {
      Label label = gauges[i].label();
      labels[i] = labelled;
      lines[i] = passed;
      more[i] = prosed;
      dated[i] = date;
      if (prose[i] > 0 && label == Label.NONE) {
        passed = 0;
        labelled = 0;
        prosed = true;
        date = false;
      } else {
        passed++;
        labelled += label.parts() ? 1 : 0;
        date |= isDated(i);
      }
    }
    to.add("labels before the next prose", i -> lg(labels[i]));
    to.flag("no label before the next prose", i -> more[i] && labels[i] == 0);
    to.add("lines before the next prose", i -> more[i] ? lg(lines[i]) : NEVER);
    to.flag("a date before the next prose", i -> dated[i]);
  }
}
