package sourcebook.clean;

import sourcebook.model.Confidence;

/**
 * What is known of one kind of residue, and how it is taken out.
 *
 * <p>A rule looks at the words that stand, never at what it did before, so that a clean text stays
 * as it is when it is cleaned again.
 */
interface CleaningRule {
  /** The name in emendations and of the fixture file: the class's in kebab case. */
  String name();

  /**
   * How sure it is that what the rule does is right, where it does not say otherwise of a block.
   *
   * <p>Likely, unless the words that a rule looks at can hardly mean anything else.
   */
  default Confidence confidence() {
    return Confidence.LIKELY;
  }

  /** Takes this kind of residue out of a source. */
  void apply(Draft draft);
}
