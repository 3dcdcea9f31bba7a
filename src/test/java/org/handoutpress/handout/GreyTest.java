package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.handoutpress.Shipped;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;
import org.handoutpress.handout.poster.Poster;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for a grey printer hold no colour at all, and say what those in colour say. */
class GreyTest {
  private static final String WALL = "WALL";
  private static final String FRIDGE = "FRIDGE";

  /** ISO 32000-1, table 74: all operators of colour but g and G, and those of shading. */
  private static final Set<String> COLOUR =
      Set.of("rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh");

  private record Edition(String document, Tone tone) {
    Printed printed() {
      return of(document, tone);
    }
  }

  static Stream<Edition> greyEditions() {
    return Stream.of(Printed.CARDS, Printed.BOOKLET, Printed.SHEET, WALL, FRIDGE)
        .flatMap(d -> Stream.of(Tone.GREY, Tone.INK_SAVER).map(t -> new Edition(d, t)));
  }

  private static Printed of(String document, Tone tone) {
    if (document.equals(WALL) || document.equals(FRIDGE)) {
      Press press = Shipped.press(Paper.A4, tone);
      return Printed.of(Poster.compose(press, PosterFormat.valueOf(document)));
    }
    return Printed.of(document, Paper.A4, tone);
  }

  @ParameterizedTest
  @MethodSource("greyEditions")
  void noStreamHoldsAnOperatorOfColour(Edition edition) throws IOException {
    Set<String> used = operators(edition.printed().pdf());
    assertThat(used).contains("g").doesNotContainAnyElementsOf(COLOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {Printed.SHEET, WALL})
  void thoseInColourDo(String document) throws IOException {
    assertThat(operators(of(document, Tone.COLOUR).pdf())).contains("rg");
  }

  @ParameterizedTest
  @MethodSource("greyEditions")
  void saysTheSameAsInColour(Edition edition) {
    Facts colour = of(edition.document(), Tone.COLOUR).facts();
    Facts grey = edition.printed().facts();
    assertThat(grey.text()).isEqualTo(colour.text());
    assertThat(pictures(grey, edition)).isEqualTo(pictures(colour, edition));
  }

  /** Where ink is saved the logo is left out. */
  private static List<String> pictures(Facts facts, Edition edition) {
    return facts
        .elements("Figure")
        .map(GreyTest::alternative)
        .filter(alt -> edition.tone() == Tone.GREY || !alt.startsWith("Logo of"))
        .toList();
  }

  private static String alternative(Element figure) {
    return figure.attributes().alternative().orElseThrow();
  }

  /** Outside of drawings; for what is inside see {@link InkSaverTest}. */
  @ParameterizedTest
  @ValueSource(strings = {Printed.CARDS, Printed.BOOKLET, Printed.SHEET, WALL, FRIDGE})
  void inkSaverFillsNothingButRules(String document) {
    List<Path> filled =
        of(document, Tone.INK_SAVER).facts().pages().stream()
            .flatMap(page -> page.marks().stream())
            .filter(Path.class::isInstance)
            .map(Path.class::cast)
            .filter(path -> path.fill().filter(f -> !f.equals(Rgb.WHITE)).isPresent())
            .toList();
    assertThat(filled)
        .allSatisfy(
            path ->
                assertThat(Math.min(path.extent().width(), path.extent().height()))
                    .isLessThanOrEqualTo(Lengths.pt(3)));
  }

  /** Of the pages, and of all forms and patterns of the file. */
  private static Set<String> operators(byte[] pdf) throws IOException {
    Set<String> used = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        add(new PDFStreamParser(page), used);
      }
      for (COSStream stream : streams(document)) {
        assertThat(stream.getCOSName(COSName.COLORSPACE)).isIn(null, COSName.DEVICEGRAY);
        if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
            || stream.containsKey(COSName.PATTERN_TYPE)) {
          add(new PDFStreamParser(bytes(stream)), used);
        }
      }
    }
    return used;
  }

  private static byte[] bytes(COSStream stream) throws IOException {
    try (var in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static List<COSStream> streams(PDDocument document) {
    List<COSStream> streams = new ArrayList<>();
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      if (object.getObject() instanceof COSStream stream) {
        streams.add(stream);
      }
    }
    return streams;
  }

  private static void add(PDFStreamParser parser, Set<String> used) throws IOException {
    for (Object token : parser.parse()) {
      if (token instanceof Operator operator) {
        used.add(operator.getName());
      } else {
        assertThat(token).isInstanceOf(COSBase.class);
      }
    }
  }
}
