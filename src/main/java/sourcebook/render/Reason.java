package sourcebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcebook.model.ActorMention;
import sourcebook.model.Certainty;

/**
 * Why a mention is taken for its actor, in words that a reader of the page understands at once:
 * {@code surname alone; whole name “Lena Brandt” in ¶3}.
 */
final class Reason {
  /** The whole name that a short form stands for, and where it is. */
  private static final Pattern WHOLE = Pattern.compile("“.*” in (?:¶\\d+|the title)");

  private static final Pattern PARAGRAPH = Pattern.compile("¶(\\d{1,9})");

  /** The folder of the actors' files; where the content stands is no business of a page. */
  private static final String FILES = "actors/";

  private Reason() {}

  /** The reasons for the names of one passage in words, each with its forms where they differ. */
  static String of(List<ActorMention> names) {
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (ActorMention each : names) {
      forms
          .computeIfAbsent(of(each), none -> new LinkedHashSet<>())
          .add("“" + each.surface() + "”");
    }
    if (forms.size() == 1) {
      return forms.keySet().iterator().next();
    }
    List<String> reasons = new ArrayList<>();
    forms.forEach((reason, said) -> reasons.add(String.join(", ", said) + ": " + reason));
    return String.join(" · ", reasons);
  }

  private static String of(ActorMention name) {
    String evidence = name.evidence();
    if (name.certainty() == Certainty.AUTHOR_CONFIRMED) {
      int file = Math.max(0, evidence.lastIndexOf(FILES));
      return "confirmed by the author" + (file > 0 ? " in " + evidence.substring(file) : "");
    }
    String form = form(name.rule());
    if (evidence.isEmpty()) {
      return form;
    }
    if (WHOLE.matcher(evidence).matches()) {
      return form + "; whole name " + evidence;
    }
    return name.rule().equals("introduced") ? "short form, " + evidence : form + ", " + evidence;
  }

  /** What form of a name a rule knows; the words of the rule for one that is not named here. */
  private static String form(String rule) {
    return switch (rule) {
      case "named-earlier" -> "listed alias";
      case "surname" -> "surname alone";
      case "given-name" -> "given name alone";
      case "initials" -> "its initials";
      case "introduced" -> "short form that this source introduces";
      case "short-name" -> "its name without what kind it is";
      case "kind-of-body" -> "only what kind of body it is";
      case "adherents" -> "those who follow it";
      case "shortened-name" -> "its name with a part left out";
      case "turned-name" -> "its name turned round";
      case "well-known-form" -> "well-known form of its name";
      case "spelling" -> "another spelling";
      case "other-script" -> "its name in another script";
      case "author" -> "confirmed by the author";
      default -> Removals.words(rule);
    };
  }

  /** Words in which each paragraph that they name is a link; its source by the way to its page. */
  static Html linked(String words, String source) {
    Markup out = new Markup();
    Matcher paragraph = PARAGRAPH.matcher(words);
    int written = 0;
    while (paragraph.find()) {
      out.text(words, written, paragraph.start());
      out.open("a", "href", source + "#b" + paragraph.group(1)).text(paragraph.group()).close("a");
      written = paragraph.end();
    }
    return out.text(words, written, words.length()).html();
  }
}
