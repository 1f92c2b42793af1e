package sourcebook.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourcebook.edtf.Edtf;
import sourcebook.model.Action;
import sourcebook.model.Actor;
import sourcebook.model.ActorId;
import sourcebook.model.ActorType;
import sourcebook.model.Attestation;
import sourcebook.model.BlockKind;
import sourcebook.model.Book;
import sourcebook.model.Candidate;
import sourcebook.model.Certainty;
import sourcebook.model.Citation;
import sourcebook.model.Description;
import sourcebook.model.Event;
import sourcebook.model.Imprint;
import sourcebook.model.Inline;
import sourcebook.model.Locus;
import sourcebook.model.Parallel;
import sourcebook.model.Recognition;
import sourcebook.model.Reprint;
import sourcebook.model.Telling;

/** A small book with something of everything that a page can show. */
final class SampleBook {
  private static final String REPORT =
      "Mayor Lena Brandt opened the new lock at Harwick on 3 May 2021 before some four hundred"
          + " people. Brandt said that the Harwick Canal Trust had done in two years what the ministry"
          + " had put off for thirty.";

  private SampleBook() {}

  static Book make() {
    SampleText report = new SampleText("001-lock-opened");
    Recognition first = report(report);
    Citation opening = report.sentences.get("opening");
    SampleText talk = new SampleText("002-talk-with-the-mayor");
    Recognition second = talk(talk);
    SampleText arabic = new SampleText("003-qanat");
    Recognition third = arabic(arabic);
    List<Attestation> names = new ArrayList<>(report.attestations);
    names.addAll(talk.attestations);
    names.addAll(arabic.attestations);
    names.sort(
        Comparator.comparing(Attestation::actor).thenComparing(each -> each.mention().span()));
    Citation answer = talk.sentences.get("answer");
    Citation early = talk.sentences.get("early");
    List<Event> events =
        List.of(
            event(
                "trust-founded",
                "1987~",
                "The Harwick Canal Trust is founded",
                Event.Origin.CURATED,
                Optional.of("One source has about 1987, the other the spring of 1988."),
                List.of("harwick-canal-trust"),
                new Telling(early, "some time around 1987", Edtf.of("1987~"), ""),
                new Telling(
                    report.sentences.get("founded"), "spring of 1988", Edtf.of("1988-21"), "")),
            event(
                "works",
                "2019/2021",
                "the digging of the new lock",
                Event.Origin.EXTRACTED,
                Optional.empty(),
                List.of(),
                new Telling(answer, "two years", Edtf.of("2019/2021"), "year from line 9")),
            event(
                "lock-opened",
                "2021-05-03",
                "Mayor Lena Brandt opens the new lock at Harwick",
                Event.Origin.CURATED,
                Optional.empty(),
                List.of("lena-brandt", "harwick"),
                new Telling(opening, "3 May 2021", Edtf.of("2021-05-03"), ""),
                new Telling(answer, "that Monday", Edtf.of("2021-05-03"), "date from line 2")),
            new Event(
                "published-001-lock-opened",
                Edtf.of("2021-05-04"),
                "“Lock opened at Harwick” is published",
                Event.Kind.PUBLISHED,
                Event.Origin.EXTRACTED,
                List.of(),
                List.of(new Telling(opening, "4 May 2021", Edtf.of("2021-05-04"), "")),
                Optional.empty()),
            new Event(
                "flood",
                Optional.empty(),
                "the flood that took the old gates",
                Event.Kind.TOLD,
                Event.Origin.EXTRACTED,
                List.of(),
                List.of(new Telling(early, "", Optional.empty(), "")),
                Optional.empty()));
    List<Event> ordered = events.stream().sorted(Event.ORDER).toList();
    return new Book(
        new Imprint(
            "The Harwick papers",
            Optional.of("What was written about a canal, 1987–2021"),
            "en",
            Optional.empty(),
            Optional.of("Texts belong to their authors."),
            Optional.of("papers@example.org"),
            "A small collection on the lock at **Harwick**, of [[lena-brandt|the mayor]] and her"
                + " quarrel with the ministry [s: 001, 002].",
            "These texts were gathered by hand.\n\n- first\n- second\n\n> A quotation."),
        List.of(first, second, third),
        actors(),
        names,
        List.of(),
        talk.statements,
        List.of(),
        ordered,
        List.of(new Parallel(0.8, 1, opening, answer, List.of())),
        List.of(new Reprint(first.source().id(), second.source().id(), 0.927, 0.41)),
        List.of(
            new Candidate(
                "Otto Fenn",
                Candidate.Kind.PERSON,
                ActorType.PERSON,
                "a title before it",
                List.of(new Candidate.Spelling("Otto Fenn", 3), new Candidate.Spelling("Fenn", 1)),
                4,
                2,
                List.of(new Candidate.Example(early, early.span())))),
        talk.doubts,
        List.of());
  }

  private static Recognition report(SampleText text) {
    text.gone("top-marker", Action.REMOVED, "Skip to main content", "a link of the page itself")
        .gone("title-line", Action.METADATA, "Lock opened at Harwick", "the title")
        .gone("byline", Action.METADATA, "By Ann Oram, 4 May 2021", "names author and date")
        .add(
            BlockKind.STANDFIRST,
            0,
            "After two years of work the first boat went through on Monday.")
        .add(BlockKind.CAPTION, 0, "The first boat in the new lock. Photo: A. Oram")
        .paragraph(REPORT)
        .name("Lena Brandt", "lena-brandt", Certainty.EXACT_NAME)
        .name("Harwick Canal Trust", "harwick-canal-trust", Certainty.EXACT_NAME)
        .date("3 May 2021", "2021-05-03")
        .keep("opening", "opened")
        .gone("share-bar", Action.REMOVED, "Share  Tweet  Email", "three words of a share bar")
        .gone(
            "related-box",
            Action.REMOVED,
            "Read more\nTen walks by water\nThe price of mud",
            "a list of titles under “Read more”")
        .add(BlockKind.HEADING, 2, "A long quarrel")
        .paragraph(
            "The Trust, founded in the spring of 1988, always held that the ministry’s figures"
                + " were wrong. “It was likely to fail,” the minister wrote; see the report and the"
                + " plan of Brandt’s office. Fish & eel < salmon.")
        .repair("mojibake", Action.CHANGED, "likely", "very likely")
        .date("spring of 1988", "1988-21")
        .keep("founded", "founded")
        .name("Brandt’s office", "lena-brandt", Certainty.SHORT_FORM)
        .inline(Inline.Kind.EMPHASIS, "always held", "")
        .inline(Inline.Kind.LINK, "the report", "https://example.org/report?a=1&b=2")
        .inline(Inline.Kind.LINK, "the plan", "javascript:alert(1)")
        .add(BlockKind.ITEM, 1, "A gate of oak")
        .add(BlockKind.ITEM, 2, "with iron bands")
        .add(BlockKind.ITEM, 1, "Two sluices")
        .add(BlockKind.QUOTE, 0, "Water does not read circulars.")
        .add(BlockKind.ROW, 0, "Year\tBoats\tToll")
        .add(BlockKind.ROW, 0, "2019\t0\t–")
        .add(BlockKind.ROW, 0, "2021\t412\t£ 2.50")
        .add(BlockKind.PREFORMATTED, 0, "lock  = open\n  gates = 2")
        .gone("bottom-marker", Action.REMOVED, "Back to top", "a link of the page itself");
    Description what =
        SampleText.described(
            "Lock opened at Harwick",
            "Ann Oram",
            "The Harwick Mercury",
            "2021-05-04",
            "en",
            "report");
    return text.done(
        new Description(
            what.title(),
            what.authors(),
            what.translators(),
            what.publisher(),
            what.published(),
            what.retrieved(),
            Optional.of(SampleText.fact(URI.create("https://example.org/lock"), "sidecar", "")),
            what.language(),
            what.kind(),
            true,
            Set.of("publisher"),
            List.of(),
            Optional.of("The picture of the original is not part of this collection.")));
  }

  private static Recognition talk(SampleText text) {
    text.add(BlockKind.HEADING, 2, "The mayor speaks")
        .paragraph("Mercury: You opened the lock. Was it worth it?")
        .turn("Mercury", "")
        .paragraph(
            "Brandt: That Monday was worth two years of digging. Four hundred people came to see"
                + " the new lock opened.")
        .turn("Brandt", "lena-brandt")
        .keep("answer", "Four hundred")
        .paragraph(
            "It began some time around 1987, with Otto Fenn and Brandt at one table. Hers and his were"
                + " the first names; يقول المهندس إن القناة قديمة.")
        .date("around 1987", "1987~")
        .doubt("Brandt", "two actors have this surname", "lena-brandt", "karl-brandt")
        .keep("early", "began")
        .paragraph("قال المهندس كريم القناوي إن القناة القديمة كانت أفضل من الجديدة.")
        .name("كريم القناوي", "karim-al-qanawi", Certainty.EXACT_NAME);
    return text.done(
        SampleText.described("“It was worth the digging”", "", "", "2021-06", "en", "interview"));
  }

  private static Recognition arabic(SampleText text) {
    text.add(BlockKind.HEADING, 1, "القناة والمدينة")
        .paragraph("زار كريم القناوي المدينة في أيار 2021 والتقى Lena Brandt عند الهويس الجديد.")
        .name("كريم القناوي", "karim-al-qanawi", Certainty.EXACT_NAME)
        .name("Lena Brandt", "lena-brandt", Certainty.LISTED_ALIAS)
        .date("أيار 2021", "2021-05")
        .paragraph("An English sentence stands here between the Arabic ones.");
    return text.done(SampleText.described("القناة والمدينة", "", "صحيفة الماء", "", "ar", "post"));
  }

  private static List<Actor> actors() {
    return List.of(
        actor("harwick", "Harwick", ActorType.STATE_BODY, "A town on the water", ""),
        actor(
            "harwick-canal-trust",
            "Harwick Canal Trust",
            ActorType.ORGANISATION,
            "Keeps the canal",
            "Founded about 1987 [s: 002] or in 1988 [s: 001]; see [[lena-brandt]]."),
        actor("karim-al-qanawi", "كريم القناوي", ActorType.PERSON, "An engineer", ""),
        actor("karl-brandt", "Karl Brandt", ActorType.PERSON, "A miller", ""),
        new Actor(
            new ActorId("lena-brandt"),
            new Locus("content/actors/lena-brandt.md", 1),
            "Lena Brandt",
            ActorType.PERSON,
            Optional.of("Mayor of Harwick"),
            List.of(new Actor.Alias("Brandt", 4, false)),
            List.of(new Actor.Exclusion("Karl Brandt", "a miller, no kin of hers", 6)),
            Optional.of("Q1"),
            "She opened the lock [s: 001]. *Nobody* says who paid; a [page](https://example.org)"
                + " and a [trap](javascript:alert(1)). <script>alert(1)</script> [[nobody-here]]"
                + " [s: 999]"));
  }

  private static Actor actor(
      String slug, String name, ActorType type, String description, String note) {
    return new Actor(
        new ActorId(slug),
        new Locus("content/actors/" + slug + ".md", 1),
        name,
        type,
        Optional.of(description),
        List.of(),
        List.of(),
        Optional.empty(),
        note);
  }

  private static Event event(
      String id,
      String date,
      String label,
      Event.Origin origin,
      Optional<String> disagreement,
      List<String> actors,
      Telling... told) {
    return new Event(
        id,
        Edtf.of(date),
        label,
        Event.Kind.TOLD,
        origin,
        actors.stream().map(ActorId::new).toList(),
        List.of(told),
        disagreement);
  }
}
