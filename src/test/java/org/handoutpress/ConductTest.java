package org.handoutpress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.ArchitectureTest.PROGRAM;
import static org.handoutpress.ArchitectureTest.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what docs/architecture.md says of who may do what. */
class ConductTest {
  private static final JavaClasses PLANTED = new ClassFileImporter().importClasses(Planted.class);

  /** Something that only the named packages may call; a name is "owner.member". */
  record Act(String name, List<String> users, Set<String> members) {}

  static List<Act> acts() {
    return List.of(
        new Act("prints", List.of("cli"), Set.of("System.out", "System.err", "System.in")),
        new Act("exits", List.of("cli"), Set.of("System.exit", "Runtime.exit", "Runtime.halt")),
        new Act(
            "reads the clock",
            List.of("batch", "cli"),
            Set.of(
                "System.currentTimeMillis",
                "System.nanoTime",
                "Instant.now",
                "LocalDate.now",
                "LocalDateTime.now",
                "ZonedDateTime.now",
                "Clock.systemUTC",
                "Clock.systemDefaultZone",
                "ZoneId.systemDefault",
                "TimeZone.getDefault")),
        new Act(
            "leaves something to chance",
            List.of(),
            Set.of("Math.random", "UUID.randomUUID", "ThreadLocalRandom.current", "Random.<init>")),
        new Act("draws passwords", List.of("mail"), Set.of("SecureRandom.<init>")),
        new Act(
            "asks for the machine's locale or charset",
            List.of(),
            Set.of("Locale.getDefault", "Charset.defaultCharset", "String.formatted")));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void isDoneOnlyBy(Act act) {
    ArchRule rule =
        noClasses()
            .that(not(resideInAnyPackage(in(act.users()))))
            .should()
            .accessTargetWhere(target(act.name(), act.members()));
    assertThat(breaches(rule, PROGRAM)).isEmpty();
    assertThat(breaches(rule, PLANTED)).as("a class that does it is found").isNotEmpty();
  }

  @Test
  void nothingIsFormattedInTheMachinesLocale() {
    ArchRule rule =
        noClasses()
            .should()
            .accessTargetWhere(
                describe("formats or changes case without a locale", ConductTest::lacksLocale));
    assertThat(breaches(rule, PROGRAM)).isEmpty();
    assertThat(breaches(rule, PLANTED)).hasSize(1);
  }

  @Test
  void nothingIsReadOrWrittenInTheMachinesCharset() {
    ArchRule rule =
        noClasses()
            .should()
            .accessTargetWhere(
                describe("turns bytes into text without a charset", ConductTest::lacksCharset));
    assertThat(breaches(rule, PROGRAM)).isEmpty();
    assertThat(breaches(rule, PLANTED)).hasSize(1);
  }

  private static List<String> breaches(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }

  /** Does all that few may, or nobody; never run. */
  static final class Planted {
    @SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage"}) // What the rules are to find.
    void misbehave(String text) {
      System.out.println(text.toUpperCase() + text.getBytes().length);
      if (System.nanoTime() == Math.random() || new SecureRandom().nextBoolean()) {
        System.exit(Locale.getDefault().hashCode());
      }
    }
  }

  private static DescribedPredicate<JavaAccess<?>> target(String name, Set<String> members) {
    return describe(
        name, access -> members.contains(owner(access).getSimpleName() + "." + access.getName()));
  }

  private static boolean lacksLocale(JavaAccess<?> access) {
    return switch (owner(access).getSimpleName() + "." + access.getName()) {
      case "String.format",
          "String.toLowerCase",
          "String.toUpperCase",
          "PrintStream.printf",
          "PrintStream.format",
          "PrintWriter.printf",
          "PrintWriter.format",
          "Formatter.<init>" ->
          !takes(access, "java.util.Locale");
      case "DateTimeFormatter.ofPattern",
          "NumberFormat.getInstance",
          "Collator.getInstance",
          "DecimalFormat.<init>",
          "DecimalFormatSymbols.getInstance" ->
          !takes(access, "java.util.Locale")
              && !takes(access, "java.text.DecimalFormatSymbols")
              && !takes(access, "com.ibm.icu.util.ULocale");
      default -> false;
    };
  }

  private static boolean lacksCharset(JavaAccess<?> access) {
    return switch (owner(access).getSimpleName() + "." + access.getName()) {
      case "String.getBytes",
          "FileReader.<init>",
          "FileWriter.<init>",
          "InputStreamReader.<init>",
          "OutputStreamWriter.<init>" ->
          !takes(access, "java.nio.charset.Charset");
      case "String.<init>" -> takes(access, "byte[]") && !takes(access, "java.nio.charset.Charset");
      default -> false;
    };
  }

  private static JavaClass owner(JavaAccess<?> access) {
    return access.getTarget().getOwner();
  }

  /** Whether the called method takes a parameter of this type; a field takes none. */
  private static boolean takes(JavaAccess<?> access, String type) {
    return access.getTarget() instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().stream().anyMatch(parameter -> isNamed(parameter, type));
  }

  private static boolean isNamed(JavaClass parameter, String type) {
    return parameter.getName().equals(type.equals("byte[]") ? "[B" : type);
  }
}
