package sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sourcebook.model.Actor;
import sourcebook.model.Locus;
import sourcebook.model.Problem;
import sourcebook.model.SourceId;

/**
 * The references of a note: {@code [s: 003]} and {@code [s: 000, 003]} to sources, {@code [[slug]]}
 * and {@code [[slug|words]]} to actors.
 *
 * <p>They are hidden from the Markdown parser, to which square brackets mean something else, and
 * written where it has left their place.
 */
final class NoteReferences {
  private static final char BEFORE = '\ue000';
  private static final char AFTER = '\ue001';

  /** Longest reference, in UTF-16 units; longer brackets are words. */
  private static final int LONGEST = 300;

  private final Catalogue catalogue;
  private final String root;
  private final Locus where;
  private final Consumer<Problem> problems;
  private final List<String> hidden = new ArrayList<>();

  /**
   * References of one note.
   *
   * @param root way from the page to the top of the site
   * @param where the note's file
   * @param problems takes those references that lead nowhere
   */
  NoteReferences(Catalogue catalogue, String root, Locus where, Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.root = root;
    this.where = where;
    this.problems = problems;
  }

  /** The note with a sign for each reference. */
  String hide(String markdown) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < markdown.length()) {
      int end = referenceEnd(markdown, i);
      char c = markdown.charAt(i);
      if (end > i) {
        text.append(BEFORE).append(hidden.size()).append(AFTER);
        hidden.add(markdown.substring(i, end));
        i = end;
      } else {
        text.append(c == BEFORE || c == AFTER ? '\ufffd' : c);
        i++;
      }
    }
    return text.toString();
  }

  /** The address of a page of the site, which is given from its top. */
  String inside(String page) {
    return page.startsWith("#") ? page : root + page;
  }

  /** Writes words in which signs stand for references. */
  void write(Markup out, String words) {
    int from = 0;
    for (int sign = words.indexOf(BEFORE); sign >= 0; sign = words.indexOf(BEFORE, from)) {
      int end = words.indexOf(AFTER, sign);
      out.text(words, from, sign);
      reference(out, hidden.get(Integer.parseInt(words.substring(sign + 1, end))));
      from = end + 1;
    }
    out.text(words, from, words.length());
  }

  private static int referenceEnd(String text, int start) {
    String close = text.startsWith("[[", start) ? "]]" : text.startsWith("[s:", start) ? "]" : "";
    if (close.isEmpty()) {
      return start;
    }
    int limit = Math.min(text.length(), start + LONGEST);
    int end = text.substring(start, limit).indexOf(close);
    return end < 0 ? start : start + end + close.length();
  }

  private void reference(Markup out, String reference) {
    if (reference.startsWith("[[")) {
      actor(out, reference.substring(2, reference.length() - 2));
    } else {
      sources(out, reference.substring(3, reference.length() - 1));
    }
  }

  private void actor(Markup out, String inner) {
    int bar = inner.indexOf('|');
    String slug = (bar < 0 ? inner : inner.substring(0, bar)).strip();
    Optional<Actor> actor = catalogue.actorNamed(slug);
    String words = bar < 0 ? actor.map(Actor::name).orElse(slug) : inner.substring(bar + 1).strip();
    if (actor.isPresent()) {
      out.open("a", "href", root + Catalogue.href(actor.get().id())).text(words).close("a");
    } else {
      out.text(words);
      warn("[[" + slug + "]] names no actor; write the name of a file in actors/ without .md");
    }
  }

  private void sources(Markup out, String inner) {
    out.open("span", "class", "cited").text("[");
    String between = "";
    for (String part : inner.split(",")) {
      String beginning = part.strip();
      Optional<SourceId> source = catalogue.sourceBeginning(beginning);
      out.text(between);
      between = ", ";
      if (source.isPresent()) {
        String title = catalogue.source(source.get()).title();
        String href = root + Catalogue.href(source.get());
        out.open("a", "href", href, "title", title).text(beginning).close("a");
      } else {
        out.text(beginning);
        warn("[s: " + beginning + "] begins no source's name; write how its file's name begins");
      }
    }
    out.text("]").close("span");
  }

  private void warn(String message) {
    problems.accept(Problem.warning(where, message));
  }
}
