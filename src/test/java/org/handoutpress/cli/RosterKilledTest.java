package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends in the middle of a roster, and the same command after it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RosterKilledTest {
  private static final String PDF = ".pdf";

  private static final int PATIENTS = 12;

  @TempDir Path temporary;
  private Patients patients;
  private Path out;
  private Path content = Path.of("content");

  @BeforeEach
  void open() throws IOException {
    patients = new Patients(temporary).several(PATIENTS);
    out = patients.out;
  }

  @Test
  void killedItIsGoneOnWith() throws Exception {
    Process process = start("");
    afterTheFirstFile(process);
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    goesOn();
  }

  @Test
  void stoppedItEndsTheFileInHandAndSaysHowToGoOn() throws Exception {
    Process process = start("");
    afterTheFirstFile(process);
    process.destroy();
    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(temporary.resolve("err"))
        .hasContent("Stopped. Every file is whole; the same command makes the rest.");
    assertThat(out).isDirectoryNotContaining("glob:**.{part,lock}");
    goesOn();
  }

  /** Where no file may grow beyond 400 KB, as on a disk that is full; the fonts have 381 KB. */
  @Test
  void withoutRoomItSaysSoAndBreaksNothing() throws Exception {
    content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    Files.createDirectory(content.resolve("illustrations"));
    for (String picture : List.of("cobra-1", "cobra-2", "cobra-3", "cobra-easier")) {
      Files.write(content.resolve("illustrations/" + picture + ".png"), noise());
    }
    Process process = start("ulimit -f 800; ");
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(4);
    String said = Files.readString(temporary.resolve("err"));
    assertThat(said.lines()).hasSize(1);
    assertThat(said).contains("P-", ".pdf: error[CANNOT_WRITE]", "Make room on the disk");
    assertThat(out.resolve("P-0.pdf")).doesNotExist();
    assertThat(out).isDirectoryNotContaining("glob:**.{part,lock,csv}");
    goesOn();
  }

  /** A picture that cannot be made small. */
  private static byte[] noise() throws IOException {
    BufferedImage image = new BufferedImage(450, 400, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int i = 0; i < 450 * 400; i++) {
      image.setRGB(i % 450, i / 450, random.nextInt(1 << 24));
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  /** Whether killed or not, the next run leaves what an undisturbed one does. */
  private void goesOn() throws IOException {
    long whole = Folders.digests(out).keySet().stream().filter(f -> f.endsWith(PDF)).count();
    Run rest = patients.run(options());
    assertThat(rest.code()).isZero();
    // The last file may have been there before the journal knew of it.
    int unchanged = Integer.parseInt(rest.out().replaceFirst("(?s).*, ([0-9]+) unchanged.*", "$1"));
    assertThat(whole - unchanged).isBetween(0L, 8L);
    SortedMap<String, String> after = Folders.digests(out);
    Folders.remove(out);
    patients.run(options());
    SortedMap<String, String> undisturbed = Folders.digests(out);
    after.remove("report.csv");
    undisturbed.remove("report.csv");
    assertThat(after).hasSize(PATIENTS + 1).isEqualTo(undisturbed);
  }

  private Object[] options() {
    return new Object[] {"--date", "2026-11-22", "--content", content};
  }

  private Process start(String before) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", before + "exec \"$@\"", "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    for (Object word : patients.words(options())) {
      command.add(word.toString());
    }
    return new ProcessBuilder(command)
        .redirectOutput(temporary.resolve("said").toFile())
        .redirectError(temporary.resolve("err").toFile())
        .start();
  }

  private void afterTheFirstFile(Process process) throws InterruptedException {
    while (process.isAlive() && !hasAFile()) {
      Thread.sleep(5);
    }
    assertThat(process.isAlive()).isTrue();
  }

  private boolean hasAFile() {
    String[] names = out.toFile().list((folder, name) -> name.endsWith(PDF));
    return names != null && names.length > 0;
  }
}
