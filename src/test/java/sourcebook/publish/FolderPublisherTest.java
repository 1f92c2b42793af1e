package sourcebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcebook.model.Page;
import sourcebook.publish.Publisher.Published;

class FolderPublisherTest {
  @TempDir Path folder;

  @Test
  void writesAllPagesAndLeavesNothingBeside() throws IOException {
    Published published = publish(Map.of("index.html", "one", "sources/a.html", "two"));

    assertThat(published.written()).isEqualTo(2);
    assertThat(site()).containsOnlyKeys(".sourcebook", "index.html", "sources/a.html");
    assertThat(Files.list(folder)).containsExactly(folder.resolve("site"));
  }

  @Test
  void writesNothingWhereNothingChanged() throws IOException {
    publish(Map.of("index.html", "one"));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("site/index.html"), old);
    Object key = Files.readAttributes(folder.resolve("site"), "unix:ino").get("ino");

    Published published = publish(Map.of("index.html", "one"));

    assertThat(published.written()).isZero();
    assertThat(Files.getLastModifiedTime(folder.resolve("site/index.html"))).isEqualTo(old);
    assertThat(Files.readAttributes(folder.resolve("site"), "unix:ino").get("ino")).isEqualTo(key);
  }

  @Test
  void keepsUnchangedFilesAsTheyWereAndTakesAwayItsOwnOldOnes() throws IOException {
    publish(Map.of("index.html", "one", "old.html", "x"));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("site/index.html"), old);

    Published published = publish(Map.of("index.html", "one", "new.html", "y"));

    assertThat(published.removed()).isEqualTo(1);
    assertThat(site()).containsOnlyKeys(".sourcebook", "index.html", "new.html");
    assertThat(Files.getLastModifiedTime(folder.resolve("site/index.html"))).isEqualTo(old);
  }

  @Test
  void carriesOverWhatNoBuildWrote() throws IOException {
    publish(Map.of("index.html", "one"));
    Files.writeString(folder.resolve("site/CNAME"), "example.org");

    publish(Map.of("index.html", "two"));

    assertThat(site()).containsEntry("CNAME", "example.org").containsEntry("index.html", "two");
  }

  @Test
  void refusesToReplaceAFileThatNoBuildWrote() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/index.html"), "by hand");

    assertThatThrownBy(() -> publish(Map.of("index.html", "one")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no build wrote this file");
    assertThat(site()).containsOnly(Map.entry("index.html", "by hand"));
    assertThat(Files.list(folder)).containsExactly(folder.resolve("site"));
  }

  @Test
  void leavesTheSiteAloneUnlessPublished() throws IOException {
    publish(Map.of("index.html", "one"));
    try (FolderPublisher publisher = FolderPublisher.open(folder.resolve("site"))) {
      publisher.accept(new Page("index.html", "two"));
    }
    assertThat(site()).containsEntry("index.html", "one");
    assertThat(Files.list(folder)).containsExactly(folder.resolve("site"));
  }

  @Test
  void clearsAwayWhatAKilledBuildLeft() throws IOException {
    publish(Map.of("index.html", "one"));
    Files.move(folder.resolve("site"), folder.resolve(".site.before-77.d"));
    Files.createDirectories(folder.resolve(".site.staging-77.d/sources"));
    Files.writeString(folder.resolve(".site.staging-77.lock"), "");

    publish(Map.of("index.html", "one"));

    assertThat(site()).containsEntry("index.html", "one");
    assertThat(Files.list(folder)).containsExactly(folder.resolve("site"));
  }

  @Test
  void twoBuildsAtOnceEachPublishAWholeSite() throws IOException {
    try (FolderPublisher one = FolderPublisher.open(folder.resolve("site"));
        FolderPublisher two = FolderPublisher.open(folder.resolve("site"))) {
      one.accept(new Page("index.html", "one"));
      two.accept(new Page("index.html", "two"));
      one.publish();
      two.publish();
    }
    assertThat(site()).containsEntry("index.html", "two");
    assertThat(Files.list(folder)).containsExactly(folder.resolve("site"));
  }

  @Test
  void leavesNothingOfABuildThatPublishedMeanwhile() throws IOException {
    publish(Map.of("index.html", "zero"));
    try (FolderPublisher slow = FolderPublisher.open(folder.resolve("site"))) {
      slow.accept(new Page("index.html", "slow"));
      publish(Map.of("index.html", "quick", "quick.html", "quick"));
      slow.publish();
    }
    assertThat(site()).containsOnlyKeys(".sourcebook", "index.html");
  }

  @Test
  void publishesToWhatALinkLeadsTo() throws IOException {
    Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("site"), Path.of("real"));

    publish(Map.of("index.html", "one"));
    publish(Map.of("index.html", "two"));

    assertThat(folder.resolve("site")).isSymbolicLink();
    assertThat(folder.resolve("real/index.html")).hasContent("two");
    assertThat(Files.list(folder))
        .containsExactlyInAnyOrder(folder.resolve("site"), folder.resolve("real"));
  }

  @Test
  void carriesOverEmptyFolders() throws IOException {
    publish(Map.of("index.html", "one"));
    Files.createDirectories(folder.resolve("site/by-hand/empty"));

    publish(Map.of("index.html", "two"));

    assertThat(folder.resolve("site/by-hand/empty")).isDirectory();
  }

  @Test
  void clearsAwayLocksWithoutTheirFolder() throws IOException {
    Files.writeString(folder.resolve(".site.staging-77.lock"), "");
    Files.createDirectories(folder.resolve(".site.staging-78"));
    Files.writeString(folder.resolve(".site.gate"), "");

    publish(Map.of("index.html", "one"));

    assertThat(Files.list(folder)).containsExactly(folder.resolve("site"));
  }

  @Test
  void takesNoPageOnceClosed() throws IOException {
    FolderPublisher publisher = FolderPublisher.open(folder.resolve("site"));
    publisher.accept(new Page("index.html", "one"));
    publisher.close();
    publisher.accept(new Page("late.html", "late"));

    assertThat(Files.list(folder)).isEmpty();
  }

  private Published publish(Map<String, String> pages) throws IOException {
    try (FolderPublisher publisher = FolderPublisher.open(folder.resolve("site"))) {
      pages.forEach((path, text) -> publisher.accept(new Page(path, text)));
      return publisher.publish();
    }
  }

  private Map<String, String> site() throws IOException {
    Path site = folder.resolve("site");
    Map<String, String> files = new TreeMap<>();
    try (var walk = Files.walk(site)) {
      List<Path> paths = walk.filter(Files::isRegularFile).toList();
      for (Path path : paths) {
        files.put(site.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }
}
