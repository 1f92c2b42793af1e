package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import sourcebook.model.ActorId;
import sourcebook.model.ActorMention;
import sourcebook.model.Candidate;
import sourcebook.model.Doubt;
import sourcebook.model.Page;
import sourcebook.model.Provenance;

/**
 * The audit: what a doubter should look at first, what was done to the sources by rule and by
 * source, what is doubtful, and which names no file describes; where it is long, the accounts stand
 * on pages of their own, many on each.
 */
final class AuditPages implements PageRenderer {
  /** Rows of doubts, candidates and encodings that the page shows. */
  private static final int MOST_ROWS = 200;

  private static final int ACCOUNTS_ON_A_PAGE = 100;

  private static final String PATH = "audit.html";

  private final Catalogue catalogue;
  private final Frames frames;
  private final Template<View> template;
  private final Template<PartView> partTemplate;
  private final List<List<SourceEntry>> apart;

  AuditPages(
      Catalogue catalogue,
      Frames frames,
      Template<View> template,
      Template<PartView> partTemplate) {
    this.catalogue = catalogue;
    this.frames = frames;
    this.template = template;
    this.partTemplate = partTemplate;
    apart = catalogue.auditsApart() ? parts(catalogue) : List.of();
  }

  private static List<List<SourceEntry>> parts(Catalogue catalogue) {
    List<List<SourceEntry>> parts = new ArrayList<>();
    for (SourceEntry source : catalogue.inTime()) {
      int part = part(catalogue, source);
      while (parts.size() <= part) {
        parts.add(new ArrayList<>());
      }
      if (isEmended(source)) {
        parts.get(part).add(source);
      }
    }
    return parts;
  }

  private static int part(Catalogue catalogue, SourceEntry source) {
    return catalogue.place(source.id()) / ACCOUNTS_ON_A_PAGE;
  }

  /** Where the account of a source stands, from the top of the site. */
  static String href(Catalogue catalogue, SourceEntry source) {
    if (!isEmended(source)) {
      return PATH;
    }
    String page = catalogue.auditsApart() ? partPath(part(catalogue, source)) : PATH;
    return page + "#s-" + source.id().slug();
  }

  private static String partPath(int part) {
    return "audit/" + (part + 1) + ".html";
  }

  private static boolean isEmended(SourceEntry source) {
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
    String path = partPath(number - 1);
    Frame frame = frames.of(path, "Audit, part " + number, "Audit");
    List<AuditEntries> accounts =
        apart.get(number - 1).stream()
            .map(source -> AuditEntries.of(source, catalogue, true))
            .toList();
    return new Page(path, partTemplate.write(new PartView(frame, number, accounts)));
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
        Scrutiny.of(catalogue),
        RuleTotal.of(catalogue.book()),
        sources,
        sources.stream().filter(each -> !each.entries().isEmpty()).toList(),
        doubts.stream().limit(MOST_ROWS).map(this::doubtful).toList(),
        capped(doubts.size()),
        candidates.stream()
            .limit(MOST_ROWS)
            .map(each -> CandidateEntry.of(each, catalogue))
            .toList(),
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
    ActorMention name = doubt.mention();
    String place = catalogue.beginning(name.span().source()) + "#b" + name.span().block();
    return new Doubtful(
        Quote.of(doubt.passage(), List.of(name.span()), catalogue),
        name.surface(),
        reason(doubt),
        name.candidates().stream().map(actor -> settling(actor, place)).toList());
  }

  /** Why a name is left unlinked, without whom it may name, which the page shows as links. */
  private static String reason(Doubt doubt) {
    String whom = "may name ";
    int behind = doubt.reason().indexOf("; ");
    return doubt.reason().startsWith(whom) && behind > 0
        ? doubt.reason().substring(behind + 2)
        : doubt.reason();
  }

  private Settling settling(ActorId actor, String place) {
    return new Settling(
        Catalogue.href(actor),
        catalogue.actor(actor).actor().name(),
        "confirm: [" + place + "]",
        "actors/" + actor + ".md");
  }

  private static Encoding encoding(Provenance source) {
    return new Encoding(
        source.file(), source.encoding(), SourceFacts.chosen(source.encodingRule()));
  }

  /** A mention left unlinked, why, and whom it may name. */
  record Doubtful(Quote quote, String surface, String reason, List<Settling> candidates) {}

  /** An actor that a name may mean, and the line that says so in the actor's file. */
  record Settling(String href, String name, String line, String file) {}

  /** A file that was not plain UTF-8. */
  record Encoding(String file, String encoding, String rule) {}

  /** What the audit shows; each {@code …Capped} is a sentence, empty where all are shown. */
  record View(
      Frame frame,
      List<Scrutiny.Queue> queues,
      List<RuleTotal> rules,
      List<AuditEntries> sources,
      List<AuditEntries> accounts,
      List<Doubtful> doubts,
      String doubtsCapped,
      List<CandidateEntry> candidates,
      String candidatesCapped,
      List<Encoding> encodings,
      String encodingsCapped) {}

  /** What a page of accounts shows. */
  record PartView(Frame frame, int part, List<AuditEntries> accounts) {}
}
