package org.handoutpress.figure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Bitmap;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.png.PngFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IllustrationReaderTest {
  private static final byte[] PNG = PngFile.of(1, 1, 8, PngFile.GREY).rows(0, 9);
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9\"/></svg>";

  private static Problem refused(String file, byte[] bytes) {
    return assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> IllustrationReader.read(file, bytes))
        .actual()
        .problems()
        .get(0);
  }

  @Test
  void readsBothKinds() throws ProblemException {
    assertThat(IllustrationReader.read("a.png", PNG)).isInstanceOf(Bitmap.class);
    assertThat(IllustrationReader.read("a.svg", SVG.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Drawing.class);
  }

  @ParameterizedTest
  @CsvSource({
    "FFD8FFE000104A46, a.png, JPEG",
    "FFD8FFE000104A46, a.svg, JPEG",
    "4749463839610100, a.png, GIF",
    "52494646000000005745425056503820, a.png, WebP",
    "000000186674797068656963, a.png, HEIF",
    "1F8B080000000000, a.svg, .svgz",
    "255044462D312E37, a.svg, PDF"
  })
  void saysWhatAFileReallyIs(String bytes, String file, String kind) {
    Problem problem = refused(file, java.util.HexFormat.of().parseHex(bytes));
    assertThat(problem.code()).isEqualTo(Code.BAD_PICTURE);
    assertThat(problem.place().file()).isEqualTo(file);
    assertThat(problem.what()).contains(kind);
    assertThat(problem.advice()).contains("save it as PNG or plain SVG");
  }

  @Test
  void refusesOneKindUnderTheNameOfTheOther() {
    assertThat(refused("a.svg", PNG).advice()).contains(".png");
    assertThat(refused("a.png", SVG.getBytes(StandardCharsets.UTF_8)).what()).contains("no PNG");
    assertThat(refused("a.png", new byte[0]).what()).contains("empty");
  }

  @Test
  void refusesMoreThanTwoMegabytesBeforeLookingAtThem() {
    assertThat(refused("a.png", new byte[IllustrationReader.MAX_BYTES + 1]).code())
        .isEqualTo(Code.TOO_LARGE);
  }
}
