package sourcebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourcebook.model.Book;
import sourcebook.model.Problem;
import sourcebook.publish.Publisher.Published;

/**
 * What came of a build.
 *
 * @param problems all of them, errors first, then by place
 * @param published what was written; empty where the site stayed as it was
 */
record Report(
    int sources,
    int actors,
    int events,
    long removed,
    List<Problem> problems,
    Optional<Published> published) {
  static Report refused(List<Problem> problems) {
    return new Report(0, 0, 0, 0, problems, Optional.empty());
  }

  static Report of(Book book, List<Problem> problems, Optional<Published> published) {
    List<Problem> sorted =
        problems.stream()
            .distinct()
            .sorted((a, b) -> a.isError() != b.isError() ? (a.isError() ? -1 : 1) : a.compareTo(b))
            .toList();
    long removed =
        book.sources().stream().mapToLong(source -> source.cleaned().account().removed()).sum();
    return new Report(
        book.sources().size(),
        book.actors().size(),
        book.events().size(),
        removed,
        sorted,
        published);
  }

  /** One line that says what stands, such as {@code 5 sources, 103 actors, 61 events}. */
  String summary() {
    long warnings = problems.stream().filter(problem -> !problem.isError()).count();
    StringBuilder line = new StringBuilder();
    line.append(count(sources, "source")).append(", ").append(count(actors, "actor"));
    line.append(", ").append(count(events, "event"));
    published.ifPresent(
        site ->
            line.append(", ")
                .append(count(site.files(), "file"))
                .append(" (")
                .append(number(site.bytes() / 1024))
                .append(" KiB, ")
                .append(number(site.written()))
                .append(" written)"));
    line.append(", ").append(count(removed, "character")).append(" removed");
    line.append(", ").append(count(warnings, "warning"));
    return line.toString();
  }

  private static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
