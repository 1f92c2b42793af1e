package sourcebook.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sourcebook.model.Cleaned;
import sourcebook.model.Source;

/**
 * Takes the residue of scraping out of sources, on record.
 *
 * <p>Thread-safe. The same sources give the same result, on any number of cores.
 */
public final class Cleaner {
  /** The rule that cuts a text out of the page around it. */
  public static final String SURROUNDINGS = "surroundings";

  /** Passes over one source at most; each rule looks at what the others left. */
  private static final int PASSES = 12;

  private final Set<String> only;
  private final Surroundings.Model model;

  /** Cleans by every rule. */
  public Cleaner() {
    this(Set.of());
  }

  /**
   * Cleans by some rules.
   *
   * @param onlyRules names as in {@link #ruleNames}; none means all
   * @throws IllegalArgumentException if a name is no rule's
   */
  public Cleaner(Set<String> onlyRules) {
    List<String> names = ruleNames();
    for (String name : onlyRules) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException("rule " + name + " is none of " + names);
      }
    }
    only = Set.copyOf(onlyRules);
    model = Surroundings.Model.FITTED;
  }

  /** Cleans by every rule, with other weights than the ones fitted to all pages. */
  Cleaner(Surroundings.Model other) {
    only = Set.of();
    model = other;
  }

  /** The names of all rules, in the order in which they run. */
  public static List<String> ruleNames() {
    return Stream.concat(repairs(List.of(), Surroundings.Model.FITTED).stream(), KINDS.stream())
        .map(CleaningRule::name)
        .toList();
  }

  /**
   * The sources without residue, in the order given.
   *
   * @param step run once for each source when it is done, on any thread
   */
  public List<Cleaned> clean(List<Source> sources, Runnable step) {
    List<CleaningRule> repairs = chosen(repairs(sources, model));
    List<CleaningRule> kinds = chosen(KINDS);
    return sources.parallelStream()
        .map(
            source -> {
              Cleaned cleaned = clean(source, repairs, kinds);
              step.run();
              return cleaned;
            })
        .toList();
  }

  private static Cleaned clean(
      Source source, List<CleaningRule> repairs, List<CleaningRule> kinds) {
    Draft draft = new Draft(source);
    // A rule that found nothing to do in just this state is spared.
    int[] met = new int[repairs.size()];
    Arrays.fill(met, -1);
    for (int pass = 0, before = -1; pass < PASSES && draft.changes() > before; pass++) {
      before = draft.changes();
      for (int i = 0; i < met.length; i++) {
        if (draft.changes() > met[i]) {
          met[i] = draft.changes();
          run(repairs.get(i), draft);
        }
      }
    }
    kinds.forEach(rule -> run(rule, draft));
    Suspicion.look(draft);
    return draft.cleaned();
  }

  private static void run(CleaningRule rule, Draft draft) {
    draft.begin(rule);
    rule.apply(draft);
    draft.settle();
  }

  private List<CleaningRule> chosen(List<CleaningRule> rules) {
    return rules.stream().filter(rule -> only.isEmpty() || only.contains(rule.name())).toList();
  }

  /** The rules that change words, in their order; run until nothing changes. */
  private static List<CleaningRule> repairs(List<Source> sources, Surroundings.Model model) {
    return List.of(
        new Chrome(), // the page's own word for it, before any guess
        new RecurringChrome(
            sources), // as found on the other pages, before anything is repaired here
        new Entity(), // characters before words, and broken ones may stand as entities
        new Mojibake(), // phrases are compared as they were meant
        new Ligature(),
        new Spaces(), // after mojibake, which hides no-break blanks
        new PageNumber(), // before the lines around it are looked at
        new HardWrap(), // once blanks and letters tell how long lines are
        new LineEndHyphen(), // once the lines of a paragraph stand in one
        new ControlCharacter(), // after soft hyphens at line ends told of broken words
        new PageMarker(), // single lines first: they stand between the lines of a box
        new Avatar(),
        new ShareLine(),
        new Counter(),
        new FootnoteStub(),
        new ImageLink(), // before link targets, whose mark-up is its evidence
        new AlsoAvailable(), // boxes while their links can be seen
        new AuthorBio(),
        new SeriesBox(),
        new RelatedBox(),
        new PopularBox(),
        new TopicList(),
        new CutTeaser(), // needs its "read more", which the next rule takes
        new ReadMore(),
        new PictureText(), // frees the two halves of the sentence it cut
        new CutSentence(), // before link targets: a link cut from its address is joined first
        new LinkTarget(),
        new GluedHeading(), // once links are out of the words
        new EmphasisMark(), // after links, whose addresses may hold asterisks
        new EndMark(),
        new RepeatedBody(), // whole copies before single paragraphs
        new RepeatedParagraph(),
        new Surroundings(
            model), // when single lines are gone: few short ones are left in an article
        new KindLabel(), // the head from the surest line to the least sure
        new Translator(),
        new PhotoCredit(),
        new Byline(), // while the date line beside it still stands
        new Dateline(),
        new Title()); // when nothing but the title stands before the text
  }

  /** The rules that tell what a block is, once, when the words are final. */
  private static final List<CleaningRule> KINDS =
      List.of(new Standfirst(), new Caption(), new Heading());
}
