package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sourcebook.model.Candidate;
import sourcebook.model.Hint;
import sourcebook.model.SourceId;

/** The spellings of one name, with what the sources say beside it. */
final class Family {
  private static final int EXAMPLES = 2;

  private final NameKey key;
  private final Map<String, Integer> spellings = new TreeMap<>();
  private final Map<Hint, Integer> hints = new EnumMap<>(Hint.class);
  private final TreeSet<SourceId> sources = new TreeSet<>();
  private final List<Candidate.Example> examples = new ArrayList<>(EXAMPLES);
  private boolean acronym;
  private int mentions;

  /**
   * An empty family.
   *
   * @param key of its first spelling
   */
  Family(NameKey key) {
    this.key = key;
  }

  NameKey key() {
    return key;
  }

  int mentions() {
    return mentions;
  }

  int count(Hint hint) {
    return hints.getOrDefault(hint, 0);
  }

  /** Whether something beside it says that it is a person. */
  boolean isPerson() {
    return count(Hint.TITLE) + count(Hint.SPEAKER) + count(Hint.ROLE) > 0;
  }

  /** Whether one of its spellings is an acronym. */
  boolean hasAcronym() {
    return acronym;
  }

  /** Whether each source that has the other has this one too. */
  boolean standsWith(Family other) {
    return sources.containsAll(other.sources);
  }

  /** The first letters of its spellings of several words. */
  Set<String> initials() {
    Set<String> initials = new TreeSet<>();
    for (String form : spellings.keySet()) {
      NameKey name = NameKey.of(form);
      if (name.isLong() && !name.initials().isEmpty()) {
        initials.add(name.initials());
      }
    }
    return initials;
  }

  /** Adds one mention, whose spelling has a key of its own. */
  void add(NameKey own, String form, SourceId source, List<Hint> beside) {
    acronym |= own.acronym();
    spellings.merge(form, 1, Integer::sum);
    beside.forEach(hint -> hints.merge(hint, 1, Integer::sum));
    sources.add(source);
    mentions++;
  }

  /** Whether an example of a source is wanted: one of each of two sources, or two of one. */
  boolean wants(SourceId source) {
    boolean one = examples.stream().map(Family::source).distinct().count() < EXAMPLES;
    boolean full = examples.size() == EXAMPLES;
    return one && !(full && source(examples.get(0)).equals(source));
  }

  private static SourceId source(Candidate.Example example) {
    return example.passage().span().source();
  }

  /** Keeps an example; one of another source stands for the second of the same. */
  void show(Candidate.Example example) {
    if (examples.stream().anyMatch(each -> each.passage().equals(example.passage()))) {
      return;
    }
    if (examples.size() == EXAMPLES) {
      examples.remove(EXAMPLES - 1);
    }
    examples.add(example);
  }

  /** Takes in the spellings of another family. */
  void join(Family other) {
    other.spellings.forEach((form, count) -> spellings.merge(form, count, Integer::sum));
    other.hints.forEach((hint, count) -> hints.merge(hint, count, Integer::sum));
    sources.addAll(other.sources);
    mentions += other.mentions;
    acronym |= other.acronym;
    for (Candidate.Example example : other.examples) {
      if (wants(source(example))) {
        show(example);
      }
    }
  }

  /** Its spellings, commonest first. */
  List<Candidate.Spelling> spellings() {
    List<Candidate.Spelling> forms = new ArrayList<>();
    spellings.forEach((form, count) -> forms.add(new Candidate.Spelling(form, count)));
    forms.sort(
        Comparator.comparingInt((Candidate.Spelling each) -> -each.count())
            .thenComparing(Candidate.Spelling::form));
    return forms;
  }

  /** The commonest spelling of several words, or else the commonest. */
  private String name(List<Candidate.Spelling> forms) {
    return forms.stream()
        .map(Candidate.Spelling::form)
        .filter(form -> form.indexOf(' ') > 0)
        .findFirst()
        .orElse(forms.get(0).form());
  }

  /** What the family tells, with its rank: how much a reader would want a file for it. */
  Ranked ranked() {
    List<Candidate.Spelling> forms = spellings();
    Appraisal guess = Appraisal.of(this);
    Candidate candidate =
        new Candidate(
            name(forms),
            guess.kind(),
            guess.type(),
            guess.evidence(),
            forms,
            mentions,
            sources.size(),
            examples);
    return new Ranked(candidate, (long) guess.weight() * sources.size() * mentions);
  }

  /** A candidate with its rank, the highest first. */
  record Ranked(Candidate candidate, long rank) {}
}
