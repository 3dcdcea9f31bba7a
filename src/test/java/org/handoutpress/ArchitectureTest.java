package org.handoutpress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of packages of docs/architecture.md: who may use whom. */
class ArchitectureTest {
  static final String ROOT = "org.handoutpress";

  static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** A package and the packages of the house that it may import. */
  record House(String name, List<String> mayImport) {
    static House of(String name, String... mayImport) {
      return new House(name, List.of(mayImport));
    }

    House and(String... more) {
      return new House(name, Stream.concat(mayImport.stream(), Stream.of(more)).toList());
    }
  }

  /** Packages inside one of the house, in rows: each may import only the rows before its own. */
  record Rows(String house, List<List<String>> rows) {
    private List<String> names(int from, int to) {
      return rows.subList(from, to).stream().flatMap(List::stream).toList();
    }
  }

  /** Packages from outside the house, and the only packages of the house that may use them. */
  record Outside(String name, List<String> packages, List<String> users) {}

  static List<House> table() {
    return List.of(
        House.of("diag"),
        House.of("geom"),
        House.of("tag"),
        House.of("json", "diag"),
        House.of("content", "json", "diag"),
        House.of("plan", "content", "json", "diag"),
        House.of("plain", "content", "diag"),
        House.of("score", "plain", "verify", "geom", "diag"),
        House.of("figure", "geom", "diag", "json"),
        House.of("typeset", "geom", "diag"),
        House.of("imposition", "geom"),
        House.of("layout", "typeset", "figure", "geom", "tag", "diag"),
        House.of("handout", "content", "plan", "layout", "imposition", "typeset")
            .and("figure", "geom", "tag", "diag"),
        House.of("pdf", "layout", "imposition", "typeset", "figure", "geom", "tag", "diag"),
        House.of("verify", "tag", "geom", "diag"),
        House.of("mail", "content", "diag"),
        House.of(
            "batch",
            "diag",
            "geom",
            "tag",
            "json",
            "content",
            "plan",
            "plain",
            "figure",
            "typeset",
            "layout",
            "imposition",
            "handout",
            "pdf",
            "verify",
            "mail",
            "score"),
        House.of("cli", "batch", "score", "diag"));
  }

  static List<Rows> rows() {
    return List.of(
        new Rows(
            "handout",
            List.of(
                List.of("theme"),
                List.of("press"),
                List.of("words"),
                List.of("block"),
                List.of("exercise", "week"),
                List.of("card", "poster", "tracker", "booklet"),
                List.of("personal", "review", "printer"))),
        new Rows(
            "batch",
            List.of(
                List.of("run"),
                List.of("files"),
                List.of("source"),
                List.of("make"),
                List.of("patient"),
                List.of("send"),
                List.of("roster"),
                List.of("mail"))));
  }

  static List<Outside> libraries() {
    return List.of(
        new Outside("Jackson", List.of("com.fasterxml.."), List.of("json")),
        new Outside("OpenPDF", List.of("com.lowagie..", "org.librepdf.."), List.of("pdf")),
        new Outside(
            "PDFBox",
            List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
            List.of("pdf", "verify")),
        new Outside("FastCSV", List.of("de.siegmar.fastcsv.."), List.of("plan")),
        new Outside(
            "Angus Mail",
            List.of("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus.."),
            List.of("mail")),
        new Outside("Commons CLI", List.of("org.apache.commons.cli.."), List.of("cli")),
        new Outside("ICU", List.of("com.ibm.icu.."), List.of("typeset", "handout", "plain")),
        new Outside("the JDK's text shaper", List.of("java.awt.font.."), List.of("typeset")),
        new Outside(
            "the JDK's pictures",
            List.of("java.awt.image..", "javax.imageio.."),
            List.of("verify", "figure.sheet")),
        new Outside("java.util.logging", List.of("java.util.logging.."), List.of()),
        new Outside("TLS", List.of("javax.net.."), List.of("mail")),
        new Outside("the network", List.of("java.net.http.."), List.of()));
  }

  @Test
  void everySourceFolderIsInTheTableAndImported() throws IOException {
    Path sources = Path.of("src/main/java", ROOT.split("\\.", -1));
    try (Stream<Path> folders = Files.list(sources)) {
      List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
      assertThat(names).isNotEmpty().isSubsetOf(table().stream().map(House::name).toList());
      assertThat(importedPackages()).containsExactlyElementsOf(names);
    }
  }

  private static Set<String> importedPackages() {
    return PROGRAM.stream()
        .map(type -> type.getPackageName().substring(ROOT.length() + 1).split("\\.", 2)[0])
        .collect(toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("table")
  void importsOnlyWhatTheTableSays(House house) {
    String[] allowed =
        Stream.concat(Stream.of(house.name()), house.mayImport().stream())
            .map(ArchitectureTest::in)
            .toArray(String[]::new);
    noClasses()
        .that(resideInAPackage(in(house.name())))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void importsOnlyRowsBeforeItsOwn(Rows rows) {
    String root = ROOT + "." + rows.house() + ".";
    assertThat(PROGRAM.stream().map(JavaClass::getPackageName))
        .filteredOn(name -> name.startsWith(root))
        .extracting(name -> name.substring(root.length()))
        .hasSameElementsAs(rows.names(0, rows.rows().size()));
    for (int i = 0; i < rows.rows().size(); i++) {
      for (String name : rows.rows().get(i)) {
        String[] before = inside(rows.house(), rows.names(0, i));
        noClasses()
            .that(resideInAPackage(root + name))
            .should()
            .dependOnClassesThat(
                resideInAPackage(root.substring(0, root.length() - 1) + "..")
                    .and(not(resideInAnyPackage(root + name)))
                    .and(not(resideInAnyPackage(before))))
            .check(PROGRAM);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void isUsedOnlyByItsOwners(Outside library) {
    noClasses()
        .that(not(resideInAnyPackage(in(library.users()))))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library.packages().toArray(String[]::new)))
        .check(PROGRAM);
  }

  @Test
  void onlyKnownLibrariesAreUsed() {
    String[] known =
        Stream.concat(
                libraries().stream().flatMap(library -> library.packages().stream()),
                Stream.of(ROOT + "..", "java..", "javax.xml..", "org.xml.sax..", "org.w3c.dom.."))
            .toArray(String[]::new);
    classes().should().onlyDependOnClassesThat(resideInAnyPackage(known)).check(PROGRAM);
  }

  @Test
  void onlyTypesetLoadsFonts() {
    noClasses()
        .that(not(resideInAPackage(in("typeset"))))
        .should()
        .dependOnClassesThat(
            describe("are java.awt.Font", type -> type.getName().equals("java.awt.Font")))
        .check(PROGRAM);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  private static String in(String house) {
    return ROOT + "." + house + "..";
  }

  private static String[] inside(String house, List<String> names) {
    return names.stream().map(name -> ROOT + "." + house + "." + name).toArray(String[]::new);
  }

  static String[] in(List<String> houses) {
    return houses.stream().map(ArchitectureTest::in).toArray(String[]::new);
  }
}
