package sourcebook.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sourcebook.model.Imprint;
import sourcebook.model.Problem;
import sourcebook.read.Fields.Field;

/** Reads {@code site.yml}, {@code index.md} and {@code about.md}; each may be missing. */
final class ImprintReader {
  private final Limits limits;
  private final FileReader files;

  ImprintReader(Limits limits, FileReader files) {
    this.limits = limits;
    this.files = files;
  }

  Imprint read(Path content, List<Problem> problems) throws IOException {
    Path settings = content.resolve("site.yml");
    boolean has = Files.exists(settings);
    String yaml = has ? files.text(settings, settings.toString(), problems).orElse("") : "";
    Fields fields = Fields.of(yaml, settings.toString(), 0, limits, problems);
    Optional<Field<String>> title =
        has && !yaml.isEmpty() ? fields.required("title") : Optional.empty();
    Optional<String> subtitle = fields.text("subtitle").map(Field::value);
    String language = fields.text("language").map(Field::value).orElse("en");
    Optional<URI> url = fields.address("url").map(Field::value);
    Optional<String> rights = fields.text("rights").map(Field::value);
    Optional<String> contact = fields.text("contact").map(Field::value);
    if (has) {
      fields.done();
    }
    return new Imprint(
        title.map(Field::value).orElseGet(() -> folderName(content)),
        subtitle,
        language,
        url,
        rights,
        contact,
        note(content.resolve("index.md"), problems),
        note(content.resolve("about.md"), problems));
  }

  /**
   * A collection without a title is called after its folder: {@code iraq-letters} → "Iraq letters".
   */
  private static String folderName(Path content) {
    Path name = content.toAbsolutePath().normalize().getFileName();
    String words = name == null ? "" : name.toString().replaceAll("[-_ ]+", " ").strip();
    return words.isEmpty()
        ? "Sourcebook"
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String note(Path file, List<Problem> problems) throws IOException {
    return Files.exists(file)
        ? files
            .text(file, file.toString(), problems)
            .map(note -> NoteReader.read(note, file.toString(), problems))
            .orElse("")
        : "";
  }
}
