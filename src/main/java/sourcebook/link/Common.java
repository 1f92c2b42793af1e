package sourcebook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Tokens;

/**
 * The words that two passages have in common: names of one actor, words that stand for one thing.
 */
final class Common {
  private final Map<SourceId, Library.Shelf> shelves = new TreeMap<>();

  Common(List<Sheaf> sheaves) {
    sheaves.forEach(sheaf -> shelves.put(sheaf.source(), sheaf.shelf()));
  }

  /** Where the common words stand in both, those of the first passage first, by place. */
  List<Span> of(Match match) {
    Map<Object, List<Span>> ours = words(match.one().span());
    Map<Object, List<Span>> theirs = words(match.other().span());
    List<Span> common = new ArrayList<>();
    ours.forEach((key, spans) -> common.addAll(theirs.containsKey(key) ? spans : List.of()));
    theirs.forEach((key, spans) -> common.addAll(ours.containsKey(key) ? spans : List.of()));
    return common.stream().sorted().toList();
  }

  /** What the words of a passage stand for, each with its places. */
  private Map<Object, List<Span>> words(Span passage) {
    Library.Shelf shelf = shelves.get(passage.source());
    Map<Object, List<Span>> words = new HashMap<>();
    List<Attestation> names = named(shelf, passage);
    for (Attestation name : names) {
      words.computeIfAbsent(name.actor(), any -> new ArrayList<>()).add(name.mention().span());
    }
    Wording wording = Wording.of(shelf);
    Block block = shelf.recognition().block(passage.block()).orElseThrow();
    Tokens tokens = Tokens.of(block.words().substring(passage.start(), passage.end()));
    int named = 0;
    for (int word = 0; word < tokens.count(); word++) {
      int start = passage.start() + tokens.start(word);
      int end = passage.start() + tokens.end(word);
      while (named < names.size() && names.get(named).mention().span().end() <= start) {
        named++;
      }
      boolean name = named < names.size() && names.get(named).mention().span().start() < end;
      if (!name && wording.tells(tokens, word) && !wording.isFaint(wording.stem())) {
        words
            .computeIfAbsent(wording.sense(wording.stem()), any -> new ArrayList<>())
            .add(new Span(passage.source(), passage.block(), start, end));
      }
    }
    return words;
  }

  private static List<Attestation> named(Library.Shelf shelf, Span passage) {
    return shelf.attestations().stream()
        .filter(name -> passage.contains(name.mention().span()))
        .toList();
  }
}
