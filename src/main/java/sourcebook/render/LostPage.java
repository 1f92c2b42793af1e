package sourcebook.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import sourcebook.model.Imprint;
import sourcebook.model.Page;

/**
 * The page for an address that does not exist, which a server shows under any path.
 *
 * <p>It holds its own style and script, allowed by their hashes, because no relative link leads
 * from an unknown path to a file of the site. Its links are whole addresses where the site's is
 * known; else the script works them out for a project site of GitHub Pages, and without script they
 * are words.
 */
final class LostPage implements PageRenderer {
  private final Imprint imprint;
  private final Template<View> template;
  private final Html style;
  private final Html script;

  LostPage(Imprint imprint, Template<View> template, String style, String script) {
    this.imprint = imprint;
    this.template = template;
    this.style = Markup.own(style);
    this.script = Markup.own(script);
  }

  @Override
  public int pages() {
    return 1;
  }

  @Override
  public Page page(int number) {
    Writing writing = Writing.of(imprint.language());
    Optional<String> top =
        imprint.url().map(URI::toString).flatMap(Markup::address).map(LostPage::withSlash);
    List<Link> links =
        List.of(
            new Link("index.html", "First page"),
            new Link("sources/index.html", "Sources"),
            new Link("actors/index.html", "Actors"),
            new Link("timeline.html", "Timeline"));
    View view =
        new View(
            imprint.title(),
            writing.lang(),
            writing.dir(),
            style,
            hash(style),
            script,
            hash(script),
            top.isPresent(),
            links.stream()
                .map(each -> new Link(top.orElse("") + each.href(), each.words()))
                .toList());
    return new Page("404.html", template.write(view));
  }

  private static String withSlash(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  private static String hash(Html inline) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(inline.markup().getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** What the page shows; {@code known} says whether the links are whole addresses. */
  record View(
      String site,
      String lang,
      String dir,
      Html style,
      String styleHash,
      Html script,
      String scriptHash,
      boolean known,
      List<Link> links) {}
}
