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
    return new Parts(found, Lines.of(raw).behind(bodyStart), blocks.blocks(), declared, problems);
  }
}
