package sourcebook.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sourcebook.model.Stranger;

/**
 * The names in one source: short forms of a longer name that stands in it, and acronyms introduced
 * in brackets, are told as that name.
 *
 * <p>{@code Costa} is the one {@code Ana Costa} of the source, or of several the one that is named
 * most by far; {@code (MG)} behind {@code Millers' Guild} is the guild.
 */
final class Gathering {
  /** How many times as often as any other a name must stand to be meant by a short form. */
  private static final int BY_FAR = 2;

  private final Library.Shelf shelf;
  private final Map<String, NameKey> keys = new LinkedHashMap<>();
  private final Map<String, NameKey> names = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<String>> byLast = new HashMap<>();
  private final Map<String, String> introduced = new HashMap<>();

  /** By the bones of a short form the name that it means, empty where none is clear. */
  private final Map<String, Optional<String>> meanings = new HashMap<>();

  Gathering(Library.Shelf shelf) {
    this.shelf = shelf;
    List<Stranger> strangers = shelf.strangers();
    for (int i = 0; i < strangers.size(); i++) {
      NameKey key = key(strangers.get(i));
      if (!key.words().isEmpty()) {
        count(key);
        if (i > 0) {
          introduce(strangers.get(i - 1), strangers.get(i));
        }
      }
    }
  }

  /** The key of a stranger's own spelling. */
  NameKey key(Stranger stranger) {
    return keys.computeIfAbsent(stranger.surface(), NameKey::of);
  }

  private void count(NameKey key) {
    names.putIfAbsent(key.key(), key);
    boolean fresh = counts.merge(key.key(), 1, Integer::sum) == 1;
    if (fresh && key.personal()) {
      byLast.computeIfAbsent(Bones.of(key.last()), any -> new ArrayList<>(1)).add(key.key());
    }
  }

  /** Notes an acronym in brackets behind a name, or a name in brackets behind its acronym. */
  private void introduce(Stranger before, Stranger here) {
    if (before.span().block() != here.span().block() || !isBracketed(before, here)) {
      return;
    }
    NameKey one = key(before);
    NameKey other = key(here);
    if (other.acronym() && fits(other, one)) {
      introduced.putIfAbsent(other.key(), one.key());
    } else if (one.acronym() && fits(one, other)) {
      introduced.putIfAbsent(one.key(), other.key());
    }
  }

  private static boolean fits(NameKey acronym, NameKey name) {
    String letters = acronym.first();
    return name.isLong()
        && (name.initials().equals(letters) || name.initials().startsWith(letters));
  }

  private boolean isBracketed(Stranger before, Stranger here) {
    int from = before.span().end();
    int to = here.span().start();
    if (to - from > 4) {
      return false;
    }
    String words = shelf.recognition().block(here.span().block()).orElseThrow().words();
    return words.substring(from, to).strip().endsWith("(");
  }

  private Optional<String> foremost(String bones) {
    return Foremost.of(byLast.getOrDefault(bones, List.of()), counts::get, BY_FAR);
  }

  /** The acronyms that the source introduces, each with the key of its name. */
  Map<String, String> introduced() {
    return introduced;
  }

  /** The names in the source, in the order of their keys. */
  Collection<NameKey> all() {
    return names.values();
  }

  /** The name that a stranger means here; without words where it is none. */
  NameKey means(Stranger stranger) {
    NameKey key = key(stranger);
    return names.getOrDefault(meaning(key), key);
  }

  private String meaning(NameKey key) {
    String acronym = introduced.get(key.key());
    if (acronym != null) {
      return acronym;
    }
    if (key.words().size() != 1 || key.acronym() || key.isState()) {
      return key.key();
    }
    String bones = Bones.of(key.first());
    return meanings.computeIfAbsent(bones, any -> foremost(any)).orElse(key.key());
  }
}
