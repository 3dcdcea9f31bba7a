package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.look.Cloth;
import org.handoutpress.figure.look.Hair;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.look.Skin;
import org.handoutpress.figure.look.Top;
import org.handoutpress.figure.rig.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookReaderTest {
  private static final String LOOK =
      """
      {
        "name": "Amina",
        "build": "full",
        "skin": "brown",
        "hair": {"style": "headscarf", "colour": "wine"},
        "older": true,
        "top": {"cut": "long-sleeves", "colour": "lilac"},
        "bottoms": {"cut": "leggings", "colour": "slate"}
      }
      """;

  private static final Build BUILD = Build.SLENDER;

  private static Look read(String json) throws ProblemException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return LookReader.read("amina.json", bytes, new TreeMap<>(Map.of("full", BUILD)));
  }

  @Test
  void readsALook() throws ProblemException {
    Look look = read(LOOK);
    assertThat(look.name()).isEqualTo("Amina");
    assertThat(look.build()).isSameAs(BUILD);
    assertThat(look.skin()).isEqualTo(Skin.BROWN);
    assertThat(look.hair()).isEqualTo(Hair.scarf(Cloth.WINE));
    assertThat(look.face()).isEqualTo(new Look.Face(false, false, true));
    assertThat(look.top()).isEqualTo(new Top(Top.Cut.LONG_SLEEVES, Cloth.LILAC));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"full\"|\"ful\"|BAD_VALUE|/build|full",
        "\"brown\"|\"browm\"|BAD_VALUE|/skin|brown",
        "\"wine\"|\"black\"|BAD_VALUE|/hair/colour|wine",
        "\"headscarf\"|\"head-scarf\"|BAD_VALUE|/hair/style|headscarf",
        "\"cut\": \"leggings\", |''|MISSING_KEY|/bottoms|cut",
        "\"older\": true|\"older\": 70|WRONG_TYPE|/older|true or false",
        "\"older\"|\"oldr\"|UNKNOWN_KEY|/oldr|older",
      })
  void refusesAFaultAtItsPlace(
      String right, String wrong, Code code, String pointer, String advice) {
    Refused.at(pointer, code, advice, () -> read(LOOK.replace(right, wrong)));
  }

  @Test
  void aLookThatIsNotThereNamesTheNearest() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Shipped.drawn("ana"))
        .satisfies(
            e -> {
              Problem problem = e.problems().get(0);
              assertThat(problem.code()).isEqualTo(Code.UNKNOWN_ID);
              assertThat(problem.advice()).contains("anna");
            });
  }

  @Test
  void everybodyIsDrawnInTheLookThatWasAskedFor() throws IOException, ProblemException {
    assertThat(Shipped.drawn("samuel"))
        .hasSameSizeAs(Shipped.drawn())
        .allSatisfy((file, svg) -> assertThat(svg).contains("skin-dark").doesNotContain("skin-l"));
  }

  @Test
  void aFolderNeedsNoLooks(@TempDir Path folder) throws IOException, ProblemException {
    Files.createDirectory(folder.resolve("poses"));
    assertThat(Illustrations.looks(folder)).isEmpty();
  }
}
