package sourcebook.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Numbers that tell of each block of a draft, a column for each trait.
 *
 * <p>They are found when they are asked for, since a long text has many blocks and a block many
 * traits. A trait's name says in words what it tells, since it is what a reader who doubts is
 * shown.
 */
final class Columns {
  private static final int[] NEAR = {-2, -1, 1, 2};
  private static final List<String> BESIDE =
      List.of(", two before", ", just before", ", just behind", ", two behind");

  private final int blocks;
  private final List<String> names = new ArrayList<>();
  private final List<String> besides = new ArrayList<>();
  private final List<IntToDoubleFunction> columns = new ArrayList<>();

  Columns(int blocks) {
    this.blocks = blocks;
  }

  /** How many blocks there are. */
  int blocks() {
    return blocks;
  }

  /** How many traits there are. */
  int traits() {
    return names.size();
  }

  /** The name of a trait. */
  String name(int trait) {
    return names.get(trait).concat(besides.get(trait));
  }

  /** The numbers of a trait, by block. */
  IntToDoubleFunction numbers(int trait) {
    return columns.get(trait);
  }

  /** Adds a trait. */
  void add(String name, IntToDoubleFunction number) {
    add(name, "", number);
  }

  /** Adds a trait whose name goes on after a comma or blank; put together only when asked for. */
  void add(String name, String beside, IntToDoubleFunction number) {
    names.add(name);
    besides.add(beside);
    columns.add(number);
  }

  /** Adds a trait that holds of a block or not. */
  void flag(String name, IntPredicate holds) {
    flag(name, "", holds);
  }

  /** Adds a trait that holds or not, whose name goes on as in {@link #add}. */
  void flag(String name, String beside, IntPredicate holds) {
    add(name, beside, i -> holds.test(i) ? 1 : 0);
  }

  /**
   * Adds a trait of the block itself and of the two before and behind it.
   *
   * @param none the number where no block stands
   */
  void near(String name, double none, IntToDoubleFunction number) {
    add(name, number);
    for (int k = 0; k < NEAR.length; k++) {
      int away = NEAR[k];
      add(
          name,
          BESIDE.get(k),
          i -> i + away >= 0 && i + away < blocks ? number.applyAsDouble(i + away) : none);
    }
  }
}
