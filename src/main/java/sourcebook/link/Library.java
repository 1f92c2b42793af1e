package sourcebook.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourcebook.model.Attestation;
import sourcebook.model.Block;
import sourcebook.model.Folding;
import sourcebook.model.Passage;
import sourcebook.model.Recognition;
import sourcebook.model.SourceId;
import sourcebook.model.Span;
import sourcebook.model.Stranger;

/** The recognised sources with their sentences and attestations, to be asked for passages. */
final class Library {
  private final Map<SourceId, Shelf> shelves = new LinkedHashMap<>();
  private final Beginnings beginnings;

  /**
   * An empty library.
   *
   * @param beginnings those of the ids of all sources that it is to have
   */
  Library(Beginnings beginnings) {
    this.beginnings = beginnings;
  }

  /**
   * One source.
   *
   * @param attestations who is named in it, by place
   */
  record Shelf(Recognition recognition, Passages passages, List<Attestation> attestations) {
    /** What looks like a name and is none of an actor's, by place. */
    List<Stranger> strangers() {
      List<Stranger> strangers = new ArrayList<>();
      int next = 0;
      for (Stranger stranger : recognition.strangers()) {
        while (next < attestations.size() && !isBehind(next, stranger.span())) {
          next++;
        }
        boolean named =
            next < attestations.size()
                && attestations.get(next).mention().span().contains(stranger.span());
        if (!named) {
          strangers.add(stranger);
        }
      }
      return strangers;
    }

    /** Whether a mention ends behind the beginning of a stretch of text. */
    private boolean isBehind(int mention, Span place) {
      Span span = attestations.get(mention).mention().span();
      return span.block() > place.block()
          || (span.block() == place.block() && span.end() > place.start());
    }
  }

  void add(Shelf shelf) {
    shelves.put(shelf.recognition.source().id(), shelf);
  }

  /** All sources, in the order in which they came. */
  List<Shelf> shelves() {
    return List.copyOf(shelves.values());
  }

  /** The shelf of a source. */
  Shelf of(SourceId id) {
    return shelves.get(id);
  }

  /** The sources whose id an author's short name begins, an exact id alone. */
  List<Shelf> named(String beginning) {
    return beginnings.of(beginning).stream().map(shelves::get).toList();
  }

  /** The first place in a source where an author's words stand, any blank being like any other. */
  static Optional<Span> find(Shelf shelf, Passage passage) {
    String sought = blanks(passage.words().strip());
    if (sought.isEmpty()) {
      return Optional.empty();
    }
    for (Block block : shelf.recognition.source().blocks()) {
      int at = blanks(block.words()).indexOf(sought);
      if (at >= 0) {
        return Optional.of(
            new Span(shelf.recognition.source().id(), block.number(), at, at + sought.length()));
      }
    }
    return Optional.empty();
  }

  /** A text in which each blank is a plain one, so that places stay where they are. */
  static String blanks(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      plain.append(Folding.isBlank(c) ? ' ' : c);
    }
    return plain.toString();
  }
}
