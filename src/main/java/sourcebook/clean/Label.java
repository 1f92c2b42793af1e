package sourcebook.clean;

import java.util.List;
import java.util.Locale;

/** What a short line is a label of, if it is one: the marks by which pages part their pieces. */
enum Label {
  /** Not a label. */
  NONE,
  /** Heads comments of readers, or says who wrote one. */
  COMMENTS,
  /** Stands over an advertisement, or for one. */
  ADVERT,
  /** Heads a list of other texts, of topics or of what is popular. */
  LIST,
  /** Shares, follows, or leads to the next page. */
  SHARE,
  /** Heads what is said about an author or a house. */
  ABOUT,
  /** Says whose the rights are. */
  RIGHTS,
  /** A number alone. */
  NUMBER;

  private static final long COMMENT = Phrases.bit("comment-label");
  private static final long COMMENT_END = Phrases.bit("comment-end");
  private static final long AD = Phrases.bit("advert-label");
  private static final long OTHERS =
      Phrases.bit("related-label")
          | Phrases.bit("popular-label")
          | Phrases.bit("topic-label")
          | Phrases.bit("read-more");
  private static final long MOVE = Phrases.bit("share-line") | Phrases.bit("move-label");
  private static final long AUTHOR = Phrases.bit("about-label") | Phrases.bit("author-label");
  private static final long RIGHT = Phrases.bit("rights-word");

  private static final int LONGEST = 9;
  private static final int LEADING = 30;
  private static final int LEAD = 24;
  private static final int COMMENTER = 7;
  private static final int HOUSE = 6;
  private static final double MOSTLY = 0.6;

  private final String named = "a label: " + name().toLowerCase(Locale.ROOT);

  /** The name of the trait that a line is such a label. */
  String named() {
    return named;
  }

  /** Whether it parts the text from what is none of it. */
  boolean parts() {
    return this == COMMENTS || this == LIST || this == SHARE || this == ABOUT || this == RIGHTS;
  }

  /** Whether it is itself no part of any text. */
  boolean residue() {
    return this == COMMENTS || this == ADVERT || this == LIST || this == SHARE || this == NUMBER;
  }

  /**
   * The kind of label that a line is.
   *
   * @param tokens the words of its key
   * @param networks how many of them are words of sharing
   */
  static Label of(Line line, List<String> tokens, int networks) {
    if (line.words() > LONGEST) {
      return line.words() <= LEADING && leads(line.plain()) ? LIST : NONE;
    }
    String key = line.digits() ? withoutNumbers(tokens) : line.key();
    if (key.isEmpty()) {
      return line.words() > 0 ? NUMBER : NONE;
    }
    int words = count(key);
    if (networks >= Math.max(1, MOSTLY * words)) {
      return SHARE;
    }
    long whole = Phrases.kinds(key);
    long opening = Phrases.opening(key);
    long last = Phrases.kinds(key.substring(key.lastIndexOf(' ') + 1));
    if ((whole & COMMENT) != 0 || (last & COMMENT_END) != 0 && words <= COMMENTER) {
      return COMMENTS;
    }
    if ((whole & AD) != 0) {
      return ADVERT;
    }
    if ((whole & MOVE) != 0) {
      return SHARE;
    }
    if ((opening & AUTHOR) != 0 && words <= HOUSE) {
      return ABOUT;
    }
    if ((opening & OTHERS) != 0) {
      return LIST;
    }
    boolean rights = line.plain().indexOf('©') >= 0;
    return rights || (Phrases.kinds(tokens.get(0)) & RIGHT) != 0 ? RIGHTS : NONE;
  }

  /** Whether what stands before a colon leads on to another text: "Read more: How salt came". */
  private static boolean leads(String plain) {
    int colon = plain.indexOf(':');
    return colon > 0
        && colon < LEAD
        && (Phrases.kinds(Key.of(plain.substring(0, colon))) & OTHERS) != 0;
  }

  private static String withoutNumbers(List<String> tokens) {
    StringBuilder key = new StringBuilder();
    for (String token : tokens) {
      if (!token.isEmpty() && !token.chars().allMatch(Character::isDigit)) {
        key.append(key.length() == 0 ? "" : " ").append(token);
      }
    }
    return key.toString();
  }

  private static int count(String key) {
    return 1 + (int) key.chars().filter(c -> c == ' ').count();
  }
}
