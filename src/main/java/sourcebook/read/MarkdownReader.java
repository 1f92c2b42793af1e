package sourcebook.read;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcebook.model.Block;
import sourcebook.model.Description;
import sourcebook.model.Lines;
import sourcebook.model.Locus;
import sourcebook.model.Problem;

/**
 * Reads Markdown (CommonMark) with front matter between two lines {@code ---}.
 *
 * <p>The text as found is what stands behind the front matter; mark-up stands between the words of
 * the blocks and is no part of them. Markdown too tangled to be parsed counts as plain text.
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
    return new Parts(
        found, Lines.of(raw).behind(bodyStart), blocks(found, where, problems), declared, problems);
  }

  private static List<Block> blocks(String found, String where, List<Problem> problems) {
    Optional<Document> document = parse(found);
    if (document.isEmpty()) {
      problems.add(
          Problem.warning(
              Locus.of(where),
              "Markdown nested too deeply, or with too many marks in one paragraph, to be read as"
                  + " such; read as plain text"));
      return PlainTextReader.blocks(found);
    }
    MarkdownBlocks blocks = new MarkdownBlocks(found);
    blocks.visit(document.get());
    return blocks.blocks();
  }

  /** The tree of a text; nothing where it is too tangled to be read in good time. */
  static Optional<Document> parse(String markdown) {
    if (Tangle.in(markdown)) {
      return Optional.empty();
    }
    try {
      return Optional.of(PARSER.parse(markdown)).filter(document -> !Tangle.in(document));
    } catch (StackOverflowError tangled) {
      // The last resort against a pattern of the parser that nobody has met yet.
      return Optional.empty();
    }
  }
}
