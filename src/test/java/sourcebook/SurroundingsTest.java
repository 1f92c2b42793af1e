package sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is cut out of a whole saved page, and what stays of it. */
class SurroundingsTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>The year the office closed</title></head><body>
      <div class="site-bar"><a href="/a">Tides</a> <a href="/b">Boats</a> <a href="/c">Salt</a></div>
      <div class="ticker"><ul>
      <li>The pilots of the northern quay have asked for a third boat, and they were told to wait.</li>
      <li>A clerk who had been missing since the autumn was found asleep in the customs house.</li>
      </ul></div>
      <div class="post">
      <h1>The year the office closed</h1>
      <p class="deck">How two ledgers came to be burnt on one night in the harbour</p>
      <p class="by">By Rahel Amsel</p>
      <div class="entry-content">
      <p>In the spring of 1921 the office closed its doors, and the clerks went home without a word.</p>
      <figure><figcaption>The quay in March</figcaption></figure>
      <p>The harbour master kept two ledgers, one for the salt that came in and one for the rest.</p>
      <p>Read more: <a href="/d">How the ice came to the old town</a></p>
      <p>What was shipped in that year:</p>
      <ul><li>salt, nine sacks</li><li>rope, two coils</li><li>tar</li></ul>
      <p>Nobody was ever asked about the second of them, and it was burnt before the winter came.</p>
      </div>
      <div class="share-bar"><a href="/s">Share</a> <a href="/t">Tweet</a></div>
      <div class="comments"><h3>Comments</h3><ol>
      <li>ferryman63 says: <p>My grandfather worked there, and he told it quite otherwise to us.</p></li>
      <li>saltpan says: <p>Nobody believes this story any more, and the office never had two ledgers.</p></li>
      </ol></div>
      <div class="foot-bar">All rights reserved. Subscribe to our newsletter and never miss a tide.</div>
      </div></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void keepsTheTextWithItsListAndTakesWhatThePageSetsAround() throws IOException {
    String text = clean("clean");
    assertThat(text)
        .contains(
            "In the spring of 1921", "two ledgers, one for", "salt, nine sacks", "and it was burnt")
        .contains("The quay in March", "How two ledgers came to be burnt")
        .doesNotContain("ferryman63", "My grandfather", "never had two ledgers")
        .doesNotContain("northern quay", "asleep in the customs house")
        .doesNotContain("newsletter", "How the ice came", "Tweet");
  }

  @Test
  void leavesStandfirstAndCaptionsOutOfTheBodyOfAnArticle() throws IOException {
    String json = clean("clean", "--json");
    String body = json.substring(json.indexOf("articleBody"), json.indexOf("\"residue\""));
    assertThat(body)
        .contains("salt, nine sacks")
        .doesNotContain("The quay in March", "How two ledgers came");
  }

  @Test
  void saysWhatSpokeAgainstABlockAndHowSureItIs() throws IOException {
    assertThat(clean("clean", "--json"))
        .containsPattern("\"reason\" : \"stands behind the text; most speaks against it: [^\"]+\"")
        .contains("\"rule\" : \"surroundings\"")
        .doesNotContain("\"rule\" : \"edge\"");
  }

  @Test
  void keepsWhatTheAuthorKeeps() throws IOException {
    Files.writeString(folder.resolve("page.yml"), "keep: [22]\n");
    assertThat(clean("clean")).contains("My grandfather");
  }

  private String clean(String... arguments) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), PAGE);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(file.toString());
    return Run.of(all.toArray(String[]::new)).out();
  }
}
