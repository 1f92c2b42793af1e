package sourcebook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import sourcebook.model.ActorId;
import sourcebook.model.Attestation;
import sourcebook.model.Book;
import sourcebook.model.Cast;
import sourcebook.model.Corpus;
import sourcebook.model.Event;
import sourcebook.model.Fact;
import sourcebook.model.Listing;
import sourcebook.model.Parallel;
import sourcebook.model.Problem;
import sourcebook.model.Recognition;

/**
 * Links what was recognised in each source to what all sources tell: who is named where, what
 * happened when, which passages tell the same, which sources are one text, which names have no file
 * yet.
 *
 * <p>The time it takes grows with the text: whatever is compared meets in an index.
 */
public final class Linker {
  private static final Comparator<Listing> BY_ACTOR =
      Comparator.comparing(Listing::actor)
          .thenComparing(Listing::source)
          .thenComparingInt(Listing::line);

  /** The book of a corpus. */
  public Book link(Corpus corpus, List<Recognition> recognitions) {
    Cast cast = Cast.of(corpus);
    List<Recognition> sources = new ArrayList<>(recognitions);
    sources.sort(Comparator.comparing(each -> each.source().id()));
    List<Problem> problems = new ArrayList<>(corpus.problems());
    problems.addAll(Roll.call(corpus.actors()));

    Beginnings beginnings =
        new Beginnings(sources.stream().map(each -> each.source().id()).toList());
    Verdicts verdicts = new Verdicts(cast.actors(), beginnings);
    Resolver resolver = new Resolver(cast.actors(), verdicts);
    Speakers speakers = new Speakers(cast);
    Candidates candidates = new Candidates(cast);
    Allusions allusions = new Allusions(cast.actors());
    Library library = new Library(beginnings);
    for (Recognition recognition : sources) {
      Passages passages = new Passages(recognition);
      List<Attestation> here = resolver.resolve(recognition, passages);
      Library.Shelf shelf = new Library.Shelf(recognition, passages, here);
      library.add(shelf);
      allusions.read(shelf);
      speakers.hear(recognition, passages, here);
      candidates.add(shelf);
    }
    problems.addAll(verdicts.problems());
    List<Event> events = events(corpus, cast, library, problems);
    List<Parallel> parallels =
        Parallels.in(library.shelves().parallelStream().map(Sheaf::of).toList());
    problems.sort(Comparator.naturalOrder());
    return new Book(
        corpus.imprint(),
        sources,
        cast.actors(),
        resolver.attestations(),
        allusions.all(),
        speakers.statements(),
        listings(cast, sources),
        events,
        parallels,
        Reprints.in(sources.stream().map(Recognition::source).toList()),
        candidates.all(),
        resolver.doubts(),
        problems);
  }

  private static List<Event> events(
      Corpus corpus, Cast cast, Library library, List<Problem> problems) {
    List<Happening> told = new ArrayList<>();
    List<Event> extracted = new ArrayList<>();
    for (Library.Shelf shelf : library.shelves()) {
      told.addAll(Annals.told(shelf));
      Annals.publication(shelf.recognition()).ifPresent(extracted::add);
    }
    Curator curator = new Curator(corpus.curation(), library, cast);
    List<Happening> merged = new ArrayList<>(Merger.merge(curator.keep(told)));
    List<Event> curated = curator.entries(merged);
    merged.forEach(happening -> extracted.add(Annals.event(happening)));
    problems.addAll(curator.problems());
    return Annals.inOrder(curated, extracted);
  }

  private static List<Listing> listings(Cast cast, List<Recognition> sources) {
    TreeMap<String, Listing> listings = new TreeMap<>();
    for (Recognition recognition : sources) {
      for (Fact<String> listed : recognition.source().declared().actors()) {
        for (ActorId actor : cast.named(listed.value()).stream().toList()) {
          Listing listing = new Listing(actor, recognition.source().id(), listed.evidence().line());
          listings.putIfAbsent(actor + " " + recognition.source().id(), listing);
        }
      }
    }
    return listings.values().stream().sorted(BY_ACTOR).toList();
  }
}
