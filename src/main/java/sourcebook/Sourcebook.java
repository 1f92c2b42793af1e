package sourcebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sourcebook.check.Checker;
import sourcebook.clean.Cleaner;
import sourcebook.link.Linker;
import sourcebook.model.Actor;
import sourcebook.model.Book;
import sourcebook.model.Cast;
import sourcebook.model.Cleaned;
import sourcebook.model.Corpus;
import sourcebook.model.Page;
import sourcebook.model.Problem;
import sourcebook.model.Recognition;
import sourcebook.publish.FolderPublisher;
import sourcebook.publish.Publisher;
import sourcebook.read.CorpusReader;
import sourcebook.recognise.Recogniser;
import sourcebook.render.Renderer;

/** Builds a site from a folder of content: the stages in their order. */
final class Sourcebook {
  private final Options options;
  private final Progress progress;

  Sourcebook(Options options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Builds the site and publishes it, unless a problem is an error. */
  Report build() throws IOException {
    Optional<Problem> misplaced = SitePlace.problem(options);
    if (misplaced.isPresent()) {
      return Report.refused(List.of(misplaced.get()));
    }
    try (Publisher publisher = FolderPublisher.open(options.site())) {
      return build(Optional.of(publisher));
    }
  }

  /** Builds the site in memory alone, to see what is wrong with it. */
  Report check() throws IOException {
    return build(Optional.empty());
  }

  /** What the content tells: files → texts as found → clean texts → who and when → a book. */
  Book book() throws IOException {
    CorpusReader reader = new CorpusReader(options.limits());
    Corpus corpus = reader.read(options.content(), options.sources(), progress.stage("read"));
    int sources = corpus.sources().size();
    List<Cleaned> cleaned = new Cleaner().clean(corpus.sources(), progress.stage("clean", sources));
    List<Actor> actors = Cast.of(corpus).actors();
    List<Recognition> recognised =
        new Recogniser(actors).recognise(cleaned, progress.stage("recognise", sources));
    return new Linker().link(corpus, recognised);
  }

  private Report build(Optional<Publisher> publisher) throws IOException {
    Renderer renderer = new Renderer(options.templates());
    Book book = book();
    List<Problem> problems = new ArrayList<>(book.problems());
    problems.addAll(renderer.problems());
    if (problems.stream().anyMatch(options::stops)) {
      return Report.of(book, problems, Optional.empty());
    }
    Checker checker = new Checker();
    Consumer<Page> pages =
        page -> {
          checker.accept(page);
          publisher.ifPresent(to -> to.accept(page));
        };
    int count = book.sources().size() + book.actors().size();
    problems.addAll(renderer.render(book, pages, progress.stage("render", count)));
    problems.addAll(checker.problems());
    Optional<Publisher.Published> published = Optional.empty();
    if (publisher.isPresent() && problems.stream().noneMatch(options::stops)) {
      published = Optional.of(publisher.get().publish());
    }
    return Report.of(book, problems, published);
  }
}
