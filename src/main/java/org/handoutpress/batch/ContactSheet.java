package org.handoutpress.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.make.Jobs;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.content.Clinic;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Phrase;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.words.Wording;

/**
 * The page that shows every page and leads to every file. The pictures lie inside it, so that it
 * still shows them when it is moved or mailed alone; links are relative.
 */
final class ContactSheet {
  /** Where a PNG says its width and height: PNG specification, 11.2.2 IHDR. */
  private static final int PNG_WIDTH = 16;

  private static final int PNG_HEIGHT = 20;

  private final Library library;
  private final Settings settings;
  private final Wording words;
  private final Map<String, Document> documents;
  private final StringBuilder html = new StringBuilder();

  private ContactSheet(Library library, Settings settings, Map<String, Document> documents) {
    this.library = library;
    this.settings = settings;
    this.words = Wording.of(library);
    this.documents = documents;
  }

  /**
   * An HTML file in UTF-8.
   *
   * @param documents by their file names
   */
  static byte[] of(Library library, Settings settings, Map<String, Document> documents) {
    ContactSheet sheet = new ContactSheet(library, settings, documents);
    sheet.write();
    return sheet.html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() {
    head();
    begin("cards", words.of(heading()), Jobs.CARDS, words.of(Phrase.INDEX_ALL_CARDS));
    cards();
    onPaper("cards-cut-2.pdf", Phrase.INDEX_CUT);
    onPaper("cards-cut-4.pdf", Phrase.INDEX_CUT);
    section(Jobs.BOOKLET, Phrase.INDEX_BOOKLET, "pages", Phrase.INDEX_FOR_BOTH);
    onPaper(Jobs.FOLDED, Phrase.INDEX_FOLDED);
    section(Jobs.SHEET, Phrase.INDEX_SHEET, "wide", Phrase.INDEX_FOR_BOTH);
    section(Jobs.FORM, Phrase.INDEX_SHEET, "wide", Phrase.INDEX_FOR_SCREEN);
    section(Jobs.POSTER, Phrase.INDEX_POSTER, "posters", Phrase.INDEX_FOR_BOTH);
    section(Jobs.FRIDGE, Phrase.INDEX_FRIDGE, "posters", Phrase.INDEX_FOR_BOTH);
    html.append("</main>\n</body>\n</html>\n");
  }

  private void head() {
    String title = escape(words.of(Phrase.INDEX_TITLE));
    html.append("<!DOCTYPE html>\n<html lang=\"").append(escape(library.language()));
    html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(title).append(" \u2013 ");
    html.append(escape(library.clinic().name().value()))
        .append("</title>\n<style>\n")
        .append("@page { size: ")
        .append(pageSize())
        .append("; }\n")
        .append(style());
    html.append("</style>\n</head>\n<body>\n<header>\n");
    clinic(library.clinic());
    note("review", new ReviewLine(words, settings.date()).full());
    html.append("<h1>").append(title).append("</h1>\n");
    note("paper", paper());
    html.append("</header>\n<main>\n");
  }

  private void clinic(Clinic clinic) {
    html.append("<p class=\"clinic\">").append(escape(clinic.name().value())).append("<span>");
    html.append(escape(clinic.phone().value())).append("</span></p>\n");
  }

  private void note(String kind, String text) {
    html.append("<p class=\"").append(kind).append("\">").append(escape(text)).append("</p>\n");
  }

  /** What to put into the printer, and what it will spend. */
  private String paper() {
    Phrase paper =
        switch (settings.sheet()) {
          case A4, USUAL -> Phrase.INDEX_A4;
          case LETTER -> Phrase.INDEX_LETTER;
          case A5 -> Phrase.INDEX_A5;
        };
    Phrase tone =
        switch (settings.printing()) {
          case COLOUR -> Phrase.INDEX_IN_COLOUR;
          case GREY -> Phrase.INDEX_IN_GREY;
          case INK_SAVER -> Phrase.INDEX_INK_SAVER;
        };
    return words.of(tone, "paper", inPrint(words.of(paper)));
  }

  /** For printing the page itself, in the words of CSS Paged Media 3, 7.1. */
  private String pageSize() {
    return switch (settings.sheet()) {
      case A4, USUAL -> "A4";
      case LETTER -> "letter";
      case A5 -> "A5";
    };
  }

  private String inPrint(String paper) {
    return switch (settings.print()) {
      case USUAL -> paper;
      case LARGE -> words.of(Phrase.INDEX_LARGE_PRINT, "paper", paper);
      case LOW_VISION -> words.of(Phrase.INDEX_LOW_VISION, "paper", paper);
    };
  }

  private Phrase binding() {
    return switch (settings.booklet()) {
      case HALF -> Phrase.INDEX_FOLD_BOOKLET;
      case FULL -> Phrase.INDEX_WHOLE_BOOKLET;
    };
  }

  private Phrase heading() {
    boolean one = documents.get(Jobs.CARDS).pages() == library.exercises().size();
    return one ? Phrase.INDEX_CARDS : Phrase.INDEX_TWO_PAGE_CARDS;
  }

  /** A part for a file that may have been made, with its pages. */
  private void section(String file, Phrase heading, String arrangement, Phrase use) {
    Document document = documents.get(file);
    if (document == null) {
      return;
    }
    begin(id(file), words.of(heading, "paper", wallPaper()), file, document.title());
    note("use", words.of(use));
    if (file.equals(Jobs.BOOKLET)) {
      note("how", words.of(binding()));
    }
    pages(document, arrangement);
  }

  private void onPaper(String file, Phrase heading) {
    section(file, heading, "sheets", Phrase.INDEX_FOR_PAPER);
  }

  private static String id(String file) {
    return file.replace(".pdf", "").replace("tracking-", "");
  }

  /** What the poster is printed on: twice the sheet. */
  private String wallPaper() {
    boolean letter = settings.sheet() == Settings.Sheet.LETTER;
    return words.of(letter ? Phrase.PRINT_TABLOID : Phrase.PRINT_A3);
  }

  /** Begins a part: its heading, and a link to the file that has all of it. */
  private void begin(String id, String heading, String file, String link) {
    html.append("<section aria-labelledby=\"").append(id).append("\">\n");
    html.append("<h2 id=\"").append(id).append("\">").append(escape(heading));
    html.append("</h2>\n<p><a href=\"").append(file).append("\">").append(escape(link));
    String facts = facts(documents.get(file));
    html.append("</a> <span class=\"facts\">").append(facts).append("</span></p>\n");
  }

  private void cards() {
    note("use", words.of(Phrase.INDEX_FOR_BOTH));
    html.append("<ol class=\"cards\">\n");
    for (Exercise exercise : library.exercises()) {
      Document card = documents.get(Jobs.file(exercise));
      html.append("<li><a href=\"").append(card.file()).append("\">");
      for (int page = 1; page <= card.pages(); page++) {
        picture(card, page);
      }
      html.append("<span class=\"name\">").append(escape(card.title())).append("</span></a>");
      html.append("<p class=\"facts\">").append(facts(card)).append("</p></li>\n");
    }
    html.append("</ol>\n</section>\n");
  }

  /** The pages of which there are pictures: of sheets for a printer, the first. */
  private void pages(Document document, String arrangement) {
    html.append("<ol class=\"").append(arrangement).append("\">\n");
    for (int page = 1; page <= document.pictures().size(); page++) {
      html.append("<li><a href=\"").append(document.file());
      html.append("#page=").append(page).append("\">");
      picture(document, page);
      html.append("<span class=\"name\" aria-hidden=\"true\">").append(caption(document, page));
      html.append("</span></a></li>\n");
    }
    html.append("</ol>\n</section>\n");
  }

  private static String caption(Document document, int page) {
    return document.pages() == 1 ? escape(document.title()) : Integer.toString(page);
  }

  private void picture(Document document, int page) {
    byte[] png = document.pictures().get(page - 1);
    ByteBuffer header = ByteBuffer.wrap(png);
    html.append("<img width=\"").append(header.getInt(PNG_WIDTH)).append("\" height=\"");
    html.append(header.getInt(PNG_HEIGHT))
        .append("\" alt=\"")
        .append(escape(alternative(document, page).replace('\u00A0', ' ')));
    html.append("\" src=\"data:image/png;base64,");
    html.append(Base64.getEncoder().encodeToString(png)).append("\">");
  }

  /** Which page of what, and what it is about where the document's title does not say that. */
  private String alternative(Document document, int page) {
    String name = document.title();
    Optional<String> title = document.bookmark(page).filter(t -> !t.equals(name));
    if (document.pages() == 1 || title.isEmpty()) {
      return words.of(Phrase.INDEX_PAGE_PICTURE, "number", page, "name", name);
    }
    return words.of(
        Phrase.INDEX_TITLED_PAGE_PICTURE, "number", page, "name", name, "title", title.get());
  }

  private String facts(Document document) {
    int kilobytes = (document.pdf().length + 999) / 1000;
    String pages = words.counted(Phrase.INDEX_PAGES, document.pages());
    return escape(words.list(List.of(pages, words.of(Phrase.INDEX_SIZE, "count", kilobytes))));
  }

  private static String style() {
    try (InputStream css = ContactSheet.class.getResourceAsStream("index.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For text and for attributes in double quotes: HTML, 13.3. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
