package org.handoutpress.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.scene.Plate;
import org.handoutpress.figure.sheet.PictureSheet;
import org.handoutpress.figure.sheet.Raster;
import org.handoutpress.figure.svg.SvgWriter;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Weight;

/** The sheet that shows every drawn picture once, as SVG and as PNG. */
record SheetFiles(FontSet fonts, Palette palette) {
  private static final String NAME = "contact-sheet";
  private static final int PIXELS = 2400;

  /** The files by their names. */
  Map<String, byte[]> of(List<Plate> plates) {
    Lettering lettering = new Lettering(fonts.first(Weight.REGULAR));
    Drawing sheet =
        PictureSheet.of(
            plates.stream().map(p -> new PictureSheet.Tile(p.file(), p.drawing())).toList(),
            lettering);
    List<String> names = plates.stream().map(Plate::file).toList();
    String text = "From left to right, row by row: " + String.join(", ", names) + ".";
    String svg = SvgWriter.write(sheet, "All pictures", text, palette);
    return Map.of(
        NAME + ".svg", svg.getBytes(StandardCharsets.UTF_8),
        NAME + ".png", Raster.png(sheet, palette, PIXELS));
  }
}
