package sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words can be told from the paper behind them, by day and by night (WCAG 2.2, 1.4.3). */
class ContrastTest {
  private static final double ENOUGH = 4.5;

  @Test
  void wordsStandOutInBothThemes() throws IOException {
    String style = new Templates(Optional.empty()).text("style.css");
    int dark = style.indexOf("prefers-color-scheme");
    for (String theme : List.of(style.substring(0, dark), style.substring(dark))) {
      Map<String, Double> light = luminances(theme);
      for (String words : List.of("ink", "soft", "link", "published")) {
        for (String ground : List.of("paper", "panel")) {
          double a = light.get(words) + 0.05;
          double b = light.get(ground) + 0.05;
          assertThat(Math.max(a, b) / Math.min(a, b))
              .as(words + " on " + ground)
              .isGreaterThanOrEqualTo(ENOUGH);
        }
      }
    }
  }

  private static Map<String, Double> luminances(String theme) {
    Map<String, Double> luminances = new TreeMap<>();
    Matcher colour = Pattern.compile("--(\\w+):#(\\w\\w)(\\w\\w)(\\w\\w);").matcher(theme);
    while (colour.find()) {
      double luminance =
          0.2126 * linear(colour.group(2))
              + 0.7152 * linear(colour.group(3))
              + 0.0722 * linear(colour.group(4));
      luminances.putIfAbsent(colour.group(1), luminance);
    }
    return luminances;
  }

  private static double linear(String part) {
    double value = Integer.parseInt(part, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
