package org.handoutpress.figure.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, each with its place. */
class SvgRefusalsTest {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">\n";

  private static Drawing bytes(String svg) throws ProblemException {
    return SvgReader.read("logo.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refused(String svg) {
    return assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> bytes(svg))
        .actual()
        .problems()
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<text x='1'>Hello</text>",
        "<image xlink:href='file:///etc/passwd'/>",
        "<use href='#a'/>",
        "<foreignObject/>",
        "<style>path{fill:red}</style>",
        "<a href='http://x'/>",
        "<animate/>",
        "<linearGradient id='g'/>",
        "<defs><radialGradient id='g'/></defs>",
        "<clipPath id='c'/>",
        "<filter id='c'/>",
        "<pattern id='c'/>",
        "<marker id='c'/>",
        "<mask id='c'/>",
        "<symbol id='c'/>",
        "<svg/>",
        "<switch/>",
        "<path d='M0 0L1 1' fill='url(#g)'/>",
        "<path d='M0 0L1 1' fill='currentColor'/>",
        "<path d='M0 0L1 1' opacity='.5'/>",
        "<path d='M0 0L1 1' style='fill-opacity:0.3'/>",
        "<path d='M0 0L1 1' stroke-opacity='0'/>",
        "<path d='M0 0L1 1' clip-path='url(#c)'/>",
        "<path d='M0 0L1 1' mask='url(#c)'/>",
        "<path d='M0 0L1 1' filter='url(#c)'/>",
        "<path d='M0 0L1 1' stroke-dasharray='0.0001'/>",
        "<path d='M0 0L1 1' marker-end='url(#c)'/>",
        "<path d='M0 0L1 1' onclick='x()'/>",
        "<path d='M0 0L1 1' display='none'/>",
        "<path d='M0 0L1 1' transform='skewX(3)'/>",
        "<path d='M0 0L1 1' transform='rotate(3'/>",
        "<path d='M0 0L1 1' stroke-width='-1'/>",
        "<path d='M0 0L1 1' stroke-width='2em'/>",
        "<path d='L0 0'/>",
        "<path d='M0 0L1'/>",
        "<path d='M0 0X1 1'/>",
        "<path d='M0 0 1e9 0'/>",
        "<path d='M0 0zz1 1'/>",
        "<path fill-rule='evenodd' d='M0 0h9v9zM1 1h3v3z'/>",
        "<circle r='wide'/>"
      })
  void refusesWhatCannotBeDrawnAndSaysWhere(String part) {
    Problem problem = refused(HEAD + "<path d='M0 0L1 1'/>\n  " + part + "\n</svg>");
    assertThat(problem.code()).isEqualTo(Code.BAD_PICTURE);
    assertThat(problem.place().file()).isEqualTo("logo.svg");
    assertThat(problem.place().line()).isEqualTo(3);
    assertThat(problem.place().column()).isGreaterThanOrEqualTo(3);
    assertThat(problem.what()).isNotBlank();
    assertThat(problem.advice()).isNotBlank();
    assertThat(problem.excerpt()).startsWith("  <").contains(part.substring(0, 5));
  }

  @Test
  void refusesDocumentTypesBeforeAnyEntityGrows() {
    String bomb =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
            + HEAD
            + "<title>&b;&x;</title></svg>";
    Problem problem = refused(bomb);
    assertThat(problem.code()).isEqualTo(Code.BAD_PICTURE);
    assertThat(problem.place().line()).isEqualTo(2);
  }

  @Test
  void refusesTextThatIsNotXml() {
    Problem problem = refused(HEAD + "<path d='M0 0'>\n</svg>");
    assertThat(problem.code()).isEqualTo(Code.SYNTAX);
    assertThat(problem.place().line()).isEqualTo(3);
    assertThat(refused("").code()).isEqualTo(Code.SYNTAX);
    assertThat(refused("GIF89a").code()).isEqualTo(Code.SYNTAX);
    assertThat(refused("<html/>").code()).isEqualTo(Code.BAD_PICTURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<text/>", "<text />", "<text></text>", "<g><text/></g>"})
  void saysTheColumnWhereTheTagBegins(String part) {
    Problem problem = refused(HEAD + part + "<path d='M0 0L1 1'/></svg>");
    assertThat(problem.place().column()).isEqualTo(part.indexOf("<text") + 1);
  }

  @Test
  void refusesPicturesWithoutASize() {
    assertThat(refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>").what())
        .contains("does not say how large");
  }

  @Test
  void refusesTooManySegmentsBytesAndGroups() {
    String points = "1 1 ".repeat(SvgReader.MAX_SEGMENTS + 1);
    assertThat(refused(HEAD + "<path d='M0 0L" + points + "'/></svg>").code())
        .isEqualTo(Code.TOO_LARGE);
    assertThat(refused(HEAD + " ".repeat(SvgReader.MAX_BYTES) + "</svg>").code())
        .isEqualTo(Code.TOO_LARGE);
    assertThat(refused(HEAD + "<g>".repeat(200) + "</g>".repeat(200) + "</svg>").what())
        .contains("100 deep");
  }

  @Test
  void refusesTooManyElementsWithoutSegments() {
    assertThat(refused(HEAD + "<g/>".repeat(SvgReader.MAX_SEGMENTS + 1) + "</svg>").code())
        .isEqualTo(Code.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0L900000 1'/>",
        "<g transform='scale(1000000)'><g transform='scale(1000000)'><path d='M0 0h9'/></g></g>",
        "<path d='M0 0L1 1' stroke='red' stroke-width='900000'/>"
      })
  void refusesWhatLiesFarOutside(String part) {
    assertThat(refused(HEAD + part + "</svg>").what()).contains("far outside");
  }

  @Test
  void refusesPicturesThatWouldNotBeSeen() {
    assertThat(refused(HEAD + "</svg>").what()).contains("Nothing is painted");
    assertThat(refused(HEAD + "<path d='M200 200h9'/></svg>").what())
        .contains("Nothing is painted");
    Problem speck = refused(HEAD + "<path d='M1 1h9v9'/></svg>");
    assertThat(speck.what()).contains("empty margin");
    assertThat(speck.advice()).contains("Inkscape");
    assertThat(
            refused(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 1\">"
                        + "<path d='M0 0h100v1'/></svg>")
                .what())
        .contains("20 times");
  }

  @Test
  void refusesAStyleSheetFromElsewhere() {
    Problem problem = refused("<?xml-stylesheet href=\"file:///etc/passwd\"?>\n" + HEAD + "</svg>");
    assertThat(problem.what()).contains("style sheet");
    assertThat(problem.place().line()).isEqualTo(1);
  }

  @Test
  void refusesOtherEncodings() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> SvgReader.read("logo.svg", HEAD.getBytes(StandardCharsets.UTF_16)))
        .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(Code.NOT_UTF8));
  }
}
