package sourcebook.recognise;

import java.util.Locale;
import sourcebook.model.ActorId;
import sourcebook.model.FunctionWords;
import sourcebook.model.Tokens;

/**
 * One written form of an actor, or a phrase that never means it.
 *
 * @param text as the author spells it, or as it follows from what he does
 * @param kind what it is to the actor
 * @param casing which capitals a text must write it with
 */
record Form(ActorId actor, String text, Kind kind, Casing casing) {
  /** Longest form that is looked for, in UTF-16 units. */
  static final int LONGEST = 200;

  /** Acronyms shorter than this never stand in small letters: {@code IS}, {@code KDP}. */
  private static final int SHORT_ACRONYM = 5;

  private static final int SHORT_WORD = 3;

  /** Which capitals a text must write a form with. */
  enum Casing {
    /** Any. */
    FREE,
    /** A capital first. */
    FIRST,
    /** Capitals alone, but not where a shouting block would write a function word so. */
    ALL,
    /** Capitals alone. */
    ALL_AND_NO_WORD
  }

  Form(ActorId actor, String text, Kind kind) {
    this(actor, text, kind, casing(text, kind));
  }

  private static Casing casing(String text, Kind kind) {
    int letters = 0;
    boolean capitals = true;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals &= !Character.isLowerCase(text.charAt(i));
    }
    if (text.toLowerCase(Locale.ROOT).equals(text)) {
      return Casing.FREE;
    }
    if (capitals && letters < SHORT_ACRONYM) {
      Tokens tokens = Tokens.of(text);
      boolean word = tokens.count() > 0 && FunctionWords.any(tokens.folded(0));
      return word ? Casing.ALL : Casing.ALL_AND_NO_WORD;
    }
    boolean derived = kind != Kind.EXCLUSION && !kind.isListed();
    return derived || capitals || letters <= SHORT_WORD ? Casing.FIRST : Casing.FREE;
  }

  /** What a form is to its actor; its rule is what mentions of it tell. */
  enum Kind {
    /** The name that its file gives. */
    NAME("exact-name"),
    /** Another form that its file lists. */
    ALIAS("listed-alias"),
    /** A phrase that never means it. */
    EXCLUSION("not"),
    /** The name without what stands in its middle: {@code Ana Costa} of Ana Maria Costa. */
    SHORTENED("shortened-name"),
    /** {@code Finance Ministry} of a Ministry of Finance. */
    TURNED("turned-name"),
    /** A form that needs no introduction: {@code UN} of the United Nations. */
    WELL_KNOWN("well-known-form"),
    /** What a person's name ends with. */
    SURNAME("surname"),
    /** What a person's name begins with. */
    GIVEN("given-name"),
    /** The first letters of a body's name. */
    INITIALS("initials"),
    /** A body's name without its kind: {@code Dawa} of the Dawa Party. */
    CORE("short-name"),
    /** A body's kind alone, in capitals: {@code the Ministry}. */
    HEAD("kind-of-body"),
    /** Those who follow: {@code Sadrists} of a Sadrist Movement. */
    ADHERENTS("adherents");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }

    String rule() {
      return rule;
    }

    /** Whether the actor's file lists it. */
    boolean isListed() {
      return this == NAME || this == ALIAS;
    }

    /** Whether it names the whole actor, though no file lists it. */
    boolean isWhole() {
      return this == SHORTENED || this == TURNED || this == WELL_KNOWN;
    }
  }

  /** Whether the form can be looked for: one letter or a function word would match anywhere. */
  boolean usable() {
    if (text.length() > LONGEST) {
      return false;
    }
    Tokens tokens = Tokens.of(text);
    if (tokens.count() != 1) {
      return tokens.count() > 1;
    }
    return tokens.folded(0).length() > 1
        && (tokens.acronym(0) || !FunctionWords.any(tokens.folded(0)));
  }

  /**
   * Whether letters that fold like this form may be it, as far as capitals go.
   *
   * @param shouting whether the block has no small letters, so that capitals say nothing
   */
  boolean fits(String text, int start, int end, boolean shouting) {
    return switch (casing) {
      case FREE -> true;
      case FIRST -> Character.isUpperCase(text.codePointAt(start));
      case ALL -> !shouting && isLarge(text, start, end);
      case ALL_AND_NO_WORD -> isLarge(text, start, end);
    };
  }

  private static boolean isLarge(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
