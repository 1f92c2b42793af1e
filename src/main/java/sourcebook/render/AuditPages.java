package sourcebook.render;

import java.util.List;
import java.util.stream.Collectors;
import sourcebook.model.Candidate;
import sourcebook.model.Doubt;
import sourcebook.model.Page;
import sourcebook.model.Provenance;

/**
 * The audit: what was done to the sources by rule and by source, what is doubtful, and which names
 * no file describes; a long account stands on a page for each source.
 */
final class AuditPages implements PageRenderer {
  /** Rows of doubts, candidates and encodings that the page shows. */
  private static final int MOST_ROWS = 200;

  private static final String PATH = "audit.html";

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final Template<SourceView> sourceTemplate;
  private final List<Catalogue.OfSource> apart;

  AuditPages(
      Catalogue catalogue,
      Frames frames,
      Template<View> template,
      Template<SourceView> sourceTemplate) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
    this.sourceTemplate = sourceTemplate;
    apart =
        catalogue.auditsApart()
            ? catalogue.inTime().stream().filter(AuditPages::isEmended).toList()
            : List.of();
  }

  /** Where the account of a source stands, from the top of the site. */
  static String href(Catalogue catalogue, Catalogue.OfSource source) {
    String slug = source.id().slug();
    return !isEmended(source)
        ? PATH
        : catalogue.auditsApart() ? "audit/" + slug + ".html" : PATH + "#s-" + slug;
  }

  private static boolean isEmended(Catalogue.OfSource source) {
    return !source.recognition().cleaned().emendations().isEmpty();
  }

  @Override
  public int pages() {
    return 1 + apart.size();
  }

  @Override
  public Page page(int number) {
    if (number == 0) {
      return new Page(PATH, template.write(view()));
    }
    Catalogue.OfSource source = apart.get(number - 1);
    String path = href(catalogue, source);
    Frame frame = frames.of(path, "Audit: " + source.title(), "Audit");
    AuditEntries entries = AuditEntries.of(source, catalogue, true);
    return new Page(path, sourceTemplate.write(new SourceView(frame, entries)));
  }

  private View view() {
    boolean whole = !catalogue.auditsApart();
    List<AuditEntries> sources =
        catalogue.inTime().stream()
            .map(source -> AuditEntries.of(source, catalogue, whole))
            .toList();
    List<Doubt> doubts = catalogue.book().doubts();
    List<Candidate> candidates = catalogue.book().candidates();
    List<Provenance> odd =
        catalogue.book().sources().stream()
            .map(each -> each.source().provenance())
            .filter(each -> !each.encodingRule().equals("utf-8"))
            .toList();
    return new View(
        frames.of(PATH, "Audit", "Audit"),
        RuleTotal.of(catalogue.book()),
        sources,
        sources.stream().filter(each -> !each.entries().isEmpty()).toList(),
        doubts.stream().limit(MOST_ROWS).map(this::doubtful).toList(),
        capped(doubts.size()),
        candidates.stream().limit(MOST_ROWS).map(this::candidate).toList(),
        capped(candidates.size()),
        odd.stream().limit(MOST_ROWS).map(AuditPages::encoding).toList(),
        capped(odd.size()));
  }

  private static String capped(int size) {
    String all = Counts.number(size);
    return size > MOST_ROWS
        ? "The first " + MOST_ROWS + " of " + all + " are shown here; the data files hold all."
        : "";
  }

  private Doubtful doubtful(Doubt doubt) {
    return new Doubtful(
        Quote.of(doubt.passage(), List.of(doubt.mention().span()), catalogue),
        doubt.mention().surface(),
        doubt.mention().candidates().stream()
            .map(id -> new Link(Catalogue.href(id), catalogue.actor(id).actor().name()))
            .toList(),
        doubt.reason());
  }

  private Unknown candidate(Candidate candidate) {
    String spellings =
        candidate.spellings().stream()
            .map(each -> each.form() + " (" + Counts.number(each.count()) + ")")
            .collect(Collectors.joining(", "));
    return new Unknown(
        candidate.name(),
        spellings,
        Counts.of(candidate.mentions(), "mention"),
        Counts.of(candidate.sources(), "source"),
        candidate.examples().stream().map(each -> Quote.of(each, catalogue)).toList());
  }

  private static Encoding encoding(Provenance source) {
    return new Encoding(source.file(), source.encoding(), Removals.words(source.encodingRule()));
  }

  /** A mention left unlinked. */
  record Doubtful(Quote quote, String surface, List<Link> candidates, String reason) {}

  /** A name that no file describes. */
  record Unknown(
      String name, String spellings, String mentions, String sources, List<Quote> examples) {}

  /** A file that was not plain UTF-8. */
  record Encoding(String file, String encoding, String rule) {}

  /** What the audit shows; each {@code …Capped} is a sentence, empty where all are shown. */
  record View(
      Frame frame,
      List<RuleTotal> rules,
      List<AuditEntries> sources,
      List<AuditEntries> accounts,
      List<Doubtful> doubts,
      String doubtsCapped,
      List<Unknown> candidates,
      String candidatesCapped,
      List<Encoding> encodings,
      String encodingsCapped) {}

  /** What the page of one source's account shows. */
  record SourceView(Frame frame, AuditEntries account) {}
}
