package sourcebook.clean;

/**
 * What is known of one kind of residue, and how it is taken out.
 *
 * <p>A rule looks at the words that stand, never at what it did before, so that a clean text stays
 * as it is when it is cleaned again.
 */
interface CleaningRule {
  /** The name in emendations and of the fixture file: the class's in kebab case. */
  String name();

  /** Takes this kind of residue out of a source. */
  void apply(Draft draft);
}
