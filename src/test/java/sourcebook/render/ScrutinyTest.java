package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import sourcebook.model.Book;
import sourcebook.model.Confidence;
import sourcebook.model.Emendation;
import sourcebook.model.Recognition;

/** What the audit shows first to somebody who doubts. */
class ScrutinyTest {
  private static final String LONG = "word ".repeat(26).strip();

  @Test
  void listsProseThatWentTheMostDoubtfulFirst() throws IOException {
    SampleText text = new SampleText("letter").paragraph("It froze.");
    text.gone("page-marker", Confidence.CERTAIN, LONG + " certain", "seen before");
    text.gone("edge", Confidence.LIKELY, LONG + " likely", "stands at the edge");
    text.gone("edge", Confidence.DOUBTFUL, LONG + " doubtful", "stands at the edge");
    text.gone(Emendation.AUTHOR, Confidence.CERTAIN, LONG + " author", "he says so");
    text.gone("edge", Confidence.DOUBTFUL, "Menu", "stands at the edge");
    text.paragraph("It thawed.");
    Document audit = audit(text);
    assertThat(rows(audit, "prose"))
        .extracting(row -> row.replaceAll(".*word ", ""))
        .containsExactly(
            "doubtful Of ice, between ¶1 and ¶7 To keep it, write keep: [7] in letter.yml",
            "likely Of ice, between ¶1 and ¶7 To keep it, write keep: [5] in letter.yml",
            "certain Of ice, between ¶1 and ¶7 To keep it, write keep: [3] in letter.yml");
    assertThat(rows(audit, "prose").get(0)).startsWith("edge · doubtful · stands at the edge word");
    assertThat(audit.select("a[href=sources/letter.html#r3]")).isNotEmpty();
    assertThat(audit.text()).contains("the author’s say");
  }

  @Test
  void makesOneRowOfPassagesThatWentTogether() throws IOException {
    SampleText text = new SampleText("letter").paragraph("It froze.");
    text.gone("edge", Confidence.LIKELY, LONG, "stands at the edge");
    text.gone("edge", Confidence.LIKELY, "Tides", "stands at the edge");
    text.gone("edge", Confidence.LIKELY, LONG, "stands elsewhere");
    text.paragraph("It thawed.");
    text.gone("edge", Confidence.LIKELY, LONG, "stands elsewhere");
    assertThat(rows(audit(text), "prose"))
        .extracting(row -> row.replaceAll("word ", ""))
        .containsExactly(
            "edge · 2 passages · likely · stands at the edge Tides Of ice, between ¶1 and ¶5"
                + " To keep it, write keep: [3-5] in letter.yml",
            "edge · likely · stands elsewhere Of ice, between ¶1 and ¶5 To keep it, write"
                + " keep: [7] in letter.yml",
            "edge · likely · stands elsewhere Of ice, after ¶5 To keep it, write keep: [11]"
                + " in letter.yml");
  }

  @Test
  void listsShorterRemovalsThatHoldAnActorOrADate() throws IOException {
    SampleText text = new SampleText("letter").paragraph("It froze.");
    text.gone("edge", Confidence.LIKELY, "Menu", "stands at the edge");
    text.gone("edge", Confidence.LIKELY, "Anna Costa on 3 March 2021 <b>", "stands at the edge");
    text.lost("Anna Costa", "3 March 2021");
    Document audit = audit(text);
    assertThat(rows(audit, "holding"))
        .containsExactly(
            "edge · likely · stands at the edge · holds Anna Costa, 3 March 2021 Anna Costa on 3"
                + " March 2021 <b> Of ice, after ¶1 To keep it, write keep: [5] in letter.yml");
  }

  @Test
  void listsWhatStaysAndLooksLikeResidue() throws IOException {
    SampleText text = new SampleText("letter").paragraph("It froze.").paragraph("Harbours");
    text.suspect("a short line").paragraph("Tides").suspect("a short line");
    assertThat(rows(audit(text), "stayed"))
        .containsExactly(
            "stays · 2 passages · a short line Harbours Tides Of ice, in ¶2–3 To drop it, write drop: [3-5] in"
                + " letter.yml");
  }

  @Test
  void saysThatThereIsNothingToLookAtAndWhereAListIsCut() throws IOException {
    Document none = audit(new SampleText("letter").paragraph("It froze."));
    assertThat(rows(none, "prose")).containsExactly("No passage of more than 25 words went.");
    SampleText text = new SampleText("letter");
    for (int i = 0; i < 201; i++) {
      text.paragraph("It froze.").gone("edge", Confidence.LIKELY, LONG, "stands at the edge");
    }
    Document audit = audit(text);
    assertThat(rows(audit, "prose")).hasSize(200);
    assertThat(audit.text())
        .contains("The first 200 of 201 are shown here; data/residue.csv holds every removal.");
  }

  private static List<String> rows(Document audit, String id) {
    return audit.select("#" + id + " ~ ol").first().select("li").eachText();
  }

  private static Document audit(SampleText text) throws IOException {
    Book sample = SampleBook.make();
    List<Recognition> sources = new ArrayList<>();
    sources.add(text.done(SampleText.described("Of ice", "", "", "2021", "en", "news")));
    Book book =
        new Book(
            sample.imprint(),
            sources,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Jsoup.parse(RendererTest.render(book).get("audit.html"));
  }
}
