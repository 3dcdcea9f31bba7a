package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/handouts} asks of Java; in place of Java stands a script that says it back. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("bin", "handouts");

  private static final Path OPTIONS = Path.of("bin", "roster.options");

  @TempDir private Path folder;

  @BeforeEach
  void putUp() throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("target"));
    Files.copy(LAUNCHER, folder.resolve(LAUNCHER));
    Files.createFile(folder.resolve("target/handouts.jar"));
    Path java = folder.resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor a; do echo \"$a\"; done\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void startsShortCommandsWithOneCompiler() throws IOException {
    assertThat(start("personal", "--plan", "a plan.json"))
        .containsExactly(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn64m",
            "-Dsun.reflect.inflationThreshold=100000",
            "-jar",
            jar("target"),
            "personal",
            "--plan",
            "a plan.json");
  }

  @Test
  void givesRostersTheirOptions() throws IOException {
    Files.copy(OPTIONS, folder.resolve(OPTIONS));
    String options = "@" + folder.resolve("bin").toRealPath() + "/roster.options";
    assertThat(start("roster", "r.csv"))
        .containsExactly(options, "-jar", jar("target"), "roster", "r.csv");
  }

  @Test
  void startsRostersWithoutOptionsToo() throws IOException {
    assertThat(start("roster", "r.csv")).containsExactly("-jar", jar("target"), "roster", "r.csv");
  }

  @Test
  void ourJvmKnowsEveryOptionOfRosters() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(java, "@" + OPTIONS, "-XX:-IgnoreUnrecognizedVMOptions", "-version");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  @Test
  void takesTheArchiveThatLiesBesideTheJar() throws IOException {
    Files.createFile(folder.resolve("target/handouts.jsa"));
    assertThat(start("roster", "r.csv").get(0))
        .isEqualTo("-XX:SharedArchiveFile=" + jar("target").replace(".jar", ".jsa"));
  }

  @Test
  void prefersTheJarThatLiesBesideIt() throws IOException {
    Files.createFile(folder.resolve("bin/handouts.jar"));
    assertThat(start("roster", "r.csv")).contains(jar("bin"));
  }

  @Test
  void worksThroughALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve(LAUNCHER));
    assertThat(run(link, List.of("--version"))).contains(jar("target"), "--version");
  }

  private String jar(String where) throws IOException {
    String bin = folder.resolve("bin").toRealPath().toString();
    return where.equals("bin") ? bin + "/handouts.jar" : bin + "/../target/handouts.jar";
  }

  private List<String> start(String... arguments) throws IOException {
    return run(folder.resolve(LAUNCHER), List.of(arguments));
  }

  private List<String> run(Path launcher, List<String> arguments) throws IOException {
    List<String> command =
        Stream.concat(Stream.of("sh", launcher.toString()), arguments.stream()).toList();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().merge("PATH", folder + ":", (path, ours) -> ours + path);
    byte[] said = builder.start().getInputStream().readAllBytes();
    return new String(said, StandardCharsets.UTF_8).lines().toList();
  }
}
