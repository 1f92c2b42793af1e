package sourcebook.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sourcebook.edtf.Edtf;
import sourcebook.model.Actor;
import sourcebook.model.ActorMention;
import sourcebook.model.Block;
import sourcebook.model.BlockKind;
import sourcebook.model.Cleaned;
import sourcebook.model.DateMention;
import sourcebook.model.Description;
import sourcebook.model.Fact;
import sourcebook.model.Footing;
import sourcebook.model.Hint;
import sourcebook.model.Recognition;
import sourcebook.model.Source;
import sourcebook.model.Span;
import sourcebook.model.Stranger;
import sourcebook.model.Tokens;
import sourcebook.model.Turn;

/**
 * Recognises in each clean text what it is, whom it names, when, and who speaks.
 *
 * <p>Sources are read apart from each other, on all cores; what comes out is in the order of what
 * went in, however many cores there are.
 */
public final class Recogniser {
  private final NameFinder names;
  private final TimeFinder times = new TimeFinder();
  private final TurnFinder turns = new TurnFinder();
  private final Describer describer = new Describer(times);
  private final LossFinder losses;

  /**
   * A recogniser that knows these actors.
   *
   * @param actors all of the collection, those included that only sources list
   */
  public Recogniser(List<Actor> actors) {
    names = new NameFinder(actors);
    losses = new LossFinder(names, times);
  }

  /**
   * What stands in each source.
   *
   * @param step called once for each source that is done, from several threads
   */
  public List<Recognition> recognise(List<Cleaned> cleaned, Runnable step) {
    return cleaned.parallelStream()
        .map(
            each -> {
              Recognition recognition = recognise(each);
              step.run();
              return recognition;
            })
        .toList();
  }

  /**
   * The expressions of time in one source, read as it is, cleaned or not.
   *
   * @param reference the date of publication, from which "last year" counts
   */
  public List<DateMention> dates(Source source, Optional<Edtf> reference) {
    return times.find(source, reference);
  }

  private Recognition recognise(Cleaned cleaned) {
    Source source = cleaned.source();
    List<Block> blocks = source.blocks();
    List<Tokens> tokens = blocks.stream().map(block -> Tokens.of(block.words())).toList();
    List<Turn> spoken = turns.find(source);
    Map<Integer, Integer> labels = new HashMap<>();
    spoken.forEach(turn -> labels.put(turn.span().block(), turn.labelEnd()));
    Description description = describer.describe(cleaned, tokens, spoken);
    String language = description.language().map(Fact::value).orElse("en");
    Capitals capitals = new Capitals(source, tokens);
    StrangerFinder unknown = new StrangerFinder(source, tokens, capitals, language);
    Introductions introductions = new Introductions(source);
    List<List<ActorMention>> named = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean chrome = blocks.get(i).kind() == BlockKind.CHROME;
      int from = labels.getOrDefault(blocks.get(i).number(), 0);
      List<ActorMention> here =
          chrome
              ? List.of()
              : names.find(source, blocks.get(i), tokens.get(i), from, () -> capitals);
      introductions.hear(blocks.get(i), tokens.get(i), here);
      named.add(here);
    }
    List<ActorMention> mentions = new ArrayList<>();
    List<Stranger> strangers = new ArrayList<>(speakers(source, spoken));
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() != BlockKind.CHROME) {
        int from = labels.getOrDefault(blocks.get(i).number(), 0);
        List<ActorMention> here =
            introductions.apply(blocks.get(i), tokens.get(i), named.get(i), from);
        mentions.addAll(here);
        strangers.addAll(unknown.find(i, sure(here), from));
      }
    }
    strangers.sort((one, other) -> one.span().compareTo(other.span()));
    Optional<Edtf> reference = description.published().map(Fact::value);
    return new Recognition(
        cleaned,
        description,
        mentions,
        times.find(source, reference),
        spoken,
        strangers,
        losses.find(cleaned, reference));
  }

  /** The mentions that the source need not support: words of the others may name a stranger. */
  private static List<ActorMention> sure(List<ActorMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.footing().reach() != Footing.Reach.PART)
        .toList();
  }

  /** Each label of a speaker, once, that no actor's form is. */
  private List<Stranger> speakers(Source source, List<Turn> spoken) {
    Set<String> seen = new HashSet<>();
    List<Stranger> speakers = new ArrayList<>();
    Map<Integer, Block> blocks = new HashMap<>();
    source.blocks().forEach(block -> blocks.put(block.number(), block));
    for (Turn turn : spoken) {
      int bracket = turn.label().indexOf('(');
      String label =
          Beside.untitled(
              (bracket > 0 ? turn.label().substring(0, bracket) : turn.label()).strip());
      Block block = blocks.get(turn.span().block());
      int start = block.words().indexOf(label);
      boolean initial = label.length() < 2;
      if (!initial && start >= 0 && seen.add(label) && !names.knows(label)) {
        Span span = new Span(source.id(), block.number(), start, start + label.length());
        speakers.add(new Stranger(span, source.line(block, start), label, List.of(Hint.SPEAKER)));
      }
    }
    return speakers;
  }
}
