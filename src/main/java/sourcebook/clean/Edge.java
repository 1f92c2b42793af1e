package sourcebook.clean;

/**
 * Drops what a page sets before and behind its text: menus, lists of links, comments, footers.
 *
 * <p>Evidence: length and closing points. Each block counts for what it has more, or less, than
 * {@value #COST} characters; the run of blocks with the largest sum is the text. What lies outside
 * goes only where at least {@value #SHORT} short lines without an end stand on that side, so that
 * an article which is clean but for a line or two is left alone. Title, byline and date right
 * before the text stay for the rules that take them. After the maximum-subsequence extractors
 * (Pasternack and Roth 2009).
 */
final class Edge implements CleaningRule {
  private static final int COST = 75;
  private static final int CAP = 280;
  private static final int END = 30;
  private static final int SHORT = 8;
  private static final int SHORT_WORDS = 12;
  private static final int HEAD = 14;
  private static final int TITLE = 4;

  @Override
  public String name() {
    return "edge";
  }

  @Override
  public void apply(Draft draft) {
    int bestStart = 0;
    int bestEnd = 0;
    int best = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += worth(draft.line(i));
      if (sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = i + 1;
      }
    }
    if (best == 0) {
      return;
    }
    if (open(draft, 0, bestStart) >= SHORT) {
      dropHead(draft, bestStart);
    }
    if (open(draft, bestEnd, draft.size()) >= SHORT) {
      for (int i = bestEnd; i < draft.size(); i++) {
        draft.drop(i, "stands behind the text among short lines without an end");
      }
    }
  }

  private static int worth(Line line) {
    int length = Math.min(line.size(), CAP);
    int end = line.closed() && line.words() > 5 ? END : 0;
    int link = line.linked() > 0.5 ? -COST : 0;
    return length - COST + end + link;
  }

  private static int open(Draft draft, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      Line line = draft.line(i);
      if (line.words() > SHORT_WORDS || line.closed()) {
        continue;
      }
      boolean turn = !Turns.label(draft.block(i).words()).isEmpty();
      // Verse ends its lines with commas; menus do not.
      boolean verse = line.plain().endsWith(",") || line.plain().endsWith(";");
      open += !turn && !verse ? 1 : 0;
    }
    return open;
  }

  private static void dropHead(Draft draft, int body) {
    int title = body;
    for (int i = body - 1; i >= Math.max(0, body - HEAD) && title == body; i--) {
      Line line = draft.line(i);
      boolean label = Head.date(line) || Head.byline(line);
      if (line.words() >= TITLE && !line.closed() && !line.bullet() && !label && !line.linkOnly()) {
        title = i;
      }
    }
    for (int i = 0; i < body; i++) {
      boolean label = i > title && (Head.date(draft.line(i)) || Head.byline(draft.line(i)));
      if (i != title && !label) {
        draft.drop(i, "stands before the text among short lines without an end");
      }
    }
  }
}
