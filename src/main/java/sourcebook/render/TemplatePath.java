package sourcebook.render;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/**
 * The way to a value: which scope, counted from the view, then from component to component.
 *
 * @param type of the value at its end
 * @param any whether not the list at its end is meant, but that it has something: {@code
 *     events.any}
 */
record TemplatePath(int scope, List<RecordComponent> components, Type type, boolean any) {
  Object get(List<Object> scopes) {
    Object value = scopes.get(scope);
    for (RecordComponent component : components) {
      value = get(component, value);
    }
    return any ? !((List<?>) value).isEmpty() : value;
  }

  private static Object get(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException inaccessible) {
      throw new IllegalStateException("cannot read " + component, inaccessible);
    }
  }
}
