package sourcebook.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import sourcebook.model.Locus;

/**
 * Reads a template with the parser of mustache.java.
 *
 * <p>Only its parser: a page is written by {@link Template}, whose names are bound to the
 * components of the view records once, when it is loaded, so that an unknown name is found in
 * branches that no data reaches, and writing a page looks nothing up.
 */
final class TemplateParser extends DefaultMustacheFactory {
  private final Map<Mustache, List<TemplateNode>> bodies = new IdentityHashMap<>();

  /**
   * The pieces of a template.
   *
   * @param file as messages name it
   * @throws Malformed if a tag is not closed or closes what was not opened
   */
  static List<TemplateNode> parse(String file, String text) throws Malformed {
    TemplateParser parser = new TemplateParser();
    try {
      return parser.bodies.get(parser.compile(new StringReader(text), file));
    } catch (MustacheException malformed) {
      TemplateContext context = malformed.getContext();
      int line = context == null ? 0 : context.line();
      throw new Malformed(new Locus(file, Math.max(0, line)), message(malformed));
    }
  }

  private static String message(MustacheException malformed) {
    String message = malformed.getMessage();
    int place = message.indexOf(" @[");
    return place < 0 ? message : message.substring(0, place);
  }

  @Override
  public MustacheVisitor createMustacheVisitor() {
    return new Visitor();
  }

  private final class Visitor extends DefaultMustacheVisitor {
    private final List<TemplateNode> nodes = new ArrayList<>();

    Visitor() {
      super(TemplateParser.this);
    }

    @Override
    public Mustache mustache(TemplateContext place) {
      Mustache whole = super.mustache(place);
      bodies.put(whole, List.copyOf(nodes));
      return whole;
    }

    @Override
    public void write(TemplateContext place, String text) {
      nodes.add(new TemplateNode.Words(text));
    }

    @Override
    public void value(TemplateContext place, String name, boolean escaped) {
      nodes.add(new TemplateNode.Value(at(place), name, escaped));
    }

    @Override
    public void iterable(TemplateContext place, String name, Mustache body) {
      nodes.add(new TemplateNode.Section(at(place), name, false, bodies.get(body)));
    }

    @Override
    public void notIterable(TemplateContext place, String name, Mustache body) {
      nodes.add(new TemplateNode.Section(at(place), name, true, bodies.get(body)));
    }

    @Override
    public void partial(TemplateContext place, String name, String indent) {
      nodes.add(new TemplateNode.Partial(at(place), name));
    }

    @Override
    public void dynamicPartial(TemplateContext place, String name, String indent) {
      unsupported(place, "{{>*" + name + "}}");
    }

    @Override
    public void extend(TemplateContext place, String name, Mustache body) {
      unsupported(place, "{{<" + name + "}}");
    }

    @Override
    public void name(TemplateContext place, String name, Mustache body) {
      unsupported(place, "{{$" + name + "}}");
    }

    @Override
    public void checkName(TemplateContext place, String name, Mustache body) {
      unsupported(place, "{{?" + name + "}}");
    }

    @Override
    public void pragma(TemplateContext place, String name, String arguments) {
      unsupported(place, "{{%" + name + "}}");
    }

    private void unsupported(TemplateContext place, String what) {
      nodes.add(new TemplateNode.Unsupported(at(place), what));
    }

    private Locus at(TemplateContext place) {
      return new Locus(place.file(), place.line());
    }
  }

  /** A template that cannot be parsed. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Locus where;

    Malformed(Locus where, String message) {
      super(message);
      this.where = where;
    }

    Locus where() {
      return where;
    }
  }
}
