package sourcebook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may use whom: stages know the vocabulary and nothing of each other. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("sourcebook");

  /** Package → what it may use besides itself and the Java library. */
  private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

  /** Stage → its one public class; further types that callers see are named beside it. */
  private static final Map<String, List<String>> ENTRIES =
      Map.of(
          "read", List.of("CorpusReader", "Limits"),
          "clean", List.of("Cleaner"),
          "recognise", List.of("Recogniser"),
          "link", List.of("Linker"),
          "render", List.of("Renderer"),
          "check", List.of("Checker"),
          "publish", List.of("Publisher", "FolderPublisher", "Published"));

  static {
    MAY_USE.put("edtf", List.of());
    MAY_USE.put("model", List.of("sourcebook.edtf"));
    MAY_USE.put(
        "read",
        List.of(
            "sourcebook.model",
            "sourcebook.edtf",
            "org.jsoup..",
            "com.vladsch.flexmark..",
            "org.snakeyaml.engine..",
            "com.fasterxml.jackson.core.."));
    MAY_USE.put("clean", List.of("sourcebook.model"));
    MAY_USE.put("recognise", List.of("sourcebook.model", "sourcebook.edtf"));
    MAY_USE.put("link", List.of("sourcebook.model", "sourcebook.edtf"));
    MAY_USE.put(
        "render",
        List.of(
            "sourcebook.model",
            "sourcebook.edtf",
            "com.github.mustachejava..",
            "com.vladsch.flexmark..",
            "org.jgrapht..",
            "com.fasterxml.jackson.core.."));
    MAY_USE.put("check", List.of("sourcebook.model"));
    MAY_USE.put("publish", List.of("sourcebook.model"));
  }

  @Test
  void seesTheClassesThatItSpeaksOf() {
    assertThat(CLASSES.size()).isGreaterThan(100);
    for (String stage : MAY_USE.keySet()) {
      assertThat(CLASSES.containPackage("sourcebook." + stage)).as(stage).isTrue();
    }
  }

  @Test
  void eachPackageUsesOnlyWhatItMay() {
    MAY_USE.forEach(
        (stage, others) -> {
          String[] allowed =
              Stream.concat(Stream.of("sourcebook." + stage, "java.."), others.stream())
                  .toArray(String[]::new);
          classes()
              .that()
              .resideInAPackage("sourcebook." + stage)
              .should()
              .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(isPrimitiveOrArray()))
              .check(CLASSES);
        });
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isPrimitiveOrArray() {
    return com.tngtech.archunit.base.DescribedPredicate.describe(
        "primitive or array", type -> type.isPrimitive() || type.isArray());
  }

  @Test
  void eachStageHasOnePublicEntry() {
    ENTRIES.forEach(
        (stage, entries) ->
            assertThat(
                    CLASSES.stream()
                        .filter(type -> type.getPackageName().equals("sourcebook." + stage))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(
                            type ->
                                type.getEnclosingClass()
                                    .map(
                                        outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                                    .orElse(true))
                        .map(JavaClass::getSimpleName))
                .as("public types of " + stage)
                .containsExactlyInAnyOrderElementsOf(entries));
  }

  @Test
  void noLibraryTypeStandsInASignatureThatOthersSee() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(
            "sourcebook.read",
            "sourcebook.clean",
            "sourcebook.recognise",
            "sourcebook.link",
            "sourcebook.render",
            "sourcebook.check",
            "sourcebook.publish",
            "sourcebook.model",
            "sourcebook.edtf")
        .should()
        .haveRawReturnType(resideInAnyPackage("sourcebook..", "java..").or(isPrimitiveOrArray()))
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("sourcebook")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void nothingAsksTheClockOrTheMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("sourcebook")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .check(CLASSES);
  }
}
