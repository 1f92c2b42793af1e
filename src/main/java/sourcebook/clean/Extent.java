package sourcebook.clean;

/**
 * Which blocks are the text, chosen together: what speaks for each, and that a text is of a piece.
 */
final class Extent {
  private Extent() {}

  /**
   * The run of blocks with the largest sum, borders counted.
   *
   * @param worth of each block within the run
   * @param start what speaks for each as the first
   * @param end what speaks for each as the last
   * @return whether each block is in the run
   */
  static boolean[] run(double[] worth, double[] start, double[] end) {
    double best = Double.NEGATIVE_INFINITY;
    double sum = Double.NEGATIVE_INFINITY;
    int from = 0;
    int first = 0;
    int last = -1;
    for (int i = 0; i < worth.length; i++) {
      if (start[i] >= sum) {
        sum = start[i];
        from = i;
      }
      sum += worth[i];
      if (sum + end[i] > best) {
        best = sum + end[i];
        first = from;
        last = i;
      }
    }
    boolean[] chosen = new boolean[worth.length];
    for (int i = first; i <= last; i++) {
      chosen[i] = true;
    }
    return chosen;
  }

  /**
   * The blocks with the largest sum, less a price for each change from text to none and back (the
   * Viterbi algorithm).
   *
   * @param worth of each block as text
   * @return whether each block is text
   */
  static boolean[] runs(double[] worth, double price) {
    int size = worth.length;
    boolean[][] changed = new boolean[size][2];
    double out = 0;
    double in = -price;
    for (int i = 0; i < size; i++) {
      double nextOut = Math.max(out, in - price);
      double nextIn = Math.max(in, out - price);
      changed[i][0] = i > 0 && in - price > out;
      changed[i][1] = i > 0 && out - price > in;
      out = nextOut;
      in = nextIn + worth[i];
    }
    boolean[] chosen = new boolean[size];
    boolean is = in > out;
    for (int i = size - 1; i >= 0; i--) {
      chosen[i] = is;
      is = is != changed[i][is ? 1 : 0];
    }
    return chosen;
  }
}
