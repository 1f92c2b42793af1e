package sourcebook.read;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.model.Description;
import sourcebook.model.Lines;
import sourcebook.model.Problem;

/**
 * Reads Markdown (CommonMark) with front matter between two lines {@code ---}.
 *
 * <p>The text as found is what stands behind the front matter; mark-up stands between the words of
 * the blocks and is no part of them.
 */
final class MarkdownReader implements SourceReader {
  private static final Parser PARSER = Parser.builder().build();

  private final SidecarReader sidecars;

  MarkdownReader(SidecarReader sidecars) {
    this.sidecars = sidecars;
  }

  @Override
  public Parts read(String raw, String file, String where) {
    List<Problem> problems = new ArrayList<>();
    Optional<FrontMatter> front = FrontMatter.of(raw, where, problems);
    int bodyStart = front.map(FrontMatter::end).orElse(0);
    Description declared =
        front
            .map(matter -> sidecars.read(matter.yaml(), "front-matter", file, where, 1, problems))
            .orElse(Description.NONE);
    String found = raw.substring(bodyStart);
    Document document = PARSER.parse(found);
    MarkdownBlocks blocks = new MarkdownBlocks(found);
    blocks.visit(document);
    return new Parts(found, lines(raw, bodyStart), blocks.blocks(), declared, problems);
  }

  private static Lines lines(String raw, int bodyStart) {
    if (bodyStart == 0) {
      return Lines.of(raw);
    }
    Lines all = Lines.of(raw);
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = bodyStart; i < raw.length(); i++) {
      if (raw.charAt(i) == '\n') {
        starts.add(i + 1 - bodyStart);
      }
    }
    int[] places = starts.stream().mapToInt(Integer::intValue).toArray();
    int[] lines = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      lines[i] = all.at(places[i] + bodyStart);
    }
    return new Lines(places, lines);
  }
}
