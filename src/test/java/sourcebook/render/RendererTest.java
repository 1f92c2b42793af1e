package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import sourcebook.model.Book;

class RendererTest {
  static Map<String, String> render(Book book) throws IOException {
    Map<String, String> pages = new ConcurrentSkipListMap<>();
    Renderer renderer = new Renderer(Optional.empty());
    assertThat(renderer.problems()).isEmpty();
    renderer.render(book, page -> pages.put(page.path(), page.text()), () -> {});
    return pages;
  }

  @Test
  void makesEachKindOfPage() throws IOException {
    Map<String, String> pages = render(SampleBook.make());
    assertThat(pages)
        .containsKeys(
            ".nojekyll",
            "404.html",
            "about.html",
            "actors/index.html",
            "actors/lena-brandt.html",
            "assets/app.js",
            "assets/style.css",
            "audit.html",
            "index.html",
            "parallels.html",
            "sources/001-lock-opened.html",
            "sources/index.html",
            "timeline.html");
    String folder = System.getProperty("sample.site", "");
    if (!folder.isEmpty()) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = Path.of(folder, page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }
  }
}
