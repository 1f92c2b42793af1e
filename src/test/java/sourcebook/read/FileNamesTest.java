package sourcebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.model.Corpus;
import sourcebook.model.Source;

class FileNamesTest {
  @TempDir Path folder;

  @Test
  void readsFilesAndSidecarsOfAnyName() throws IOException {
    for (String name : new String[] {"k\u00e4se 1+1%20", "a#b?c", "plain"}) {
      Files.writeString(folder.resolve(name + ".txt"), "The ferry left at noon.\n");
      Files.writeString(folder.resolve(name + ".yml"), "title: Of " + name + "\n");
    }

    Corpus corpus = new CorpusReader(Limits.DEFAULT).read(folder, Optional.empty(), () -> {});

    assertThat(corpus.sources()).hasSize(3);
    for (Source source : corpus.sources()) {
      String stem = source.provenance().file().replace(".txt", "");
      assertThat(source.declared().title().orElseThrow().value()).isEqualTo("Of " + stem);
    }
  }
}
