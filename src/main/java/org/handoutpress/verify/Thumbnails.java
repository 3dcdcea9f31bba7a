package org.handoutpress.verify;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as PNG pictures with a palette, which makes them less than half as large. */
public final class Thumbnails {
  private Thumbnails() {}

  /**
   * One page, counted from 1.
   *
   * @throws IOException when the file cannot be read
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public static byte[] render(byte[] pdf, int page, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return render(new PDFRenderer(document), page - 1, dpi);
    }
  }

  /** Every page of a file that is read once. */
  public static List<byte[]> renderAll(byte[] pdf, int dpi) throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pictures.add(render(renderer, i, dpi));
      }
    }
    return pictures;
  }

  private static byte[] render(PDFRenderer renderer, int index, int dpi) throws IOException {
    BufferedImage image = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
    ImageIO.setUseCache(false);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(FewColours.of(image), "png", png);
    return png.toByteArray();
  }
}
