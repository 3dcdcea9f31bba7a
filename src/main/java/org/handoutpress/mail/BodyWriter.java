package org.handoutpress.mail;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Clinic;
import org.handoutpress.content.Letter;
import org.handoutpress.content.Text;

/** The clinic's words as a message: in plain text, and in HTML without anything to be fetched. */
record BodyWriter(Letter letter, Clinic clinic, String language) {
  private static final String LINE = "\r\n";

  String subject() {
    return fill(letter.subject());
  }

  /**
   * The text.
   *
   * @param locked whether the file asks for a password
   */
  Message.Body write(boolean locked) {
    List<String> paragraphs = paragraphs(locked);
    List<String> foot = foot();
    return new Message.Body(language, plain(paragraphs, foot), html(paragraphs, foot));
  }

  private List<String> paragraphs(boolean locked) {
    List<Text> texts = new ArrayList<>(List.of(letter.greeting()));
    texts.addAll(letter.paragraphs());
    if (locked) {
      texts.add(letter.locked());
    }
    texts.addAll(List.of(letter.help(), letter.mistake(), letter.closing()));
    return texts.stream().map(this::fill).toList();
  }

  private List<String> foot() {
    List<String> lines = new ArrayList<>(List.of(clinic.name().value()));
    clinic.address().forEach(line -> lines.add(line.value()));
    lines.add(clinic.phone().value());
    return lines;
  }

  private static String plain(List<String> paragraphs, List<String> foot) {
    return String.join(LINE + LINE, paragraphs) + LINE + LINE + String.join(LINE, foot) + LINE;
  }

  private String html(List<String> paragraphs, List<String> foot) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>" + LINE + "<html lang=\"" + escape(language) + "\" dir=\"auto\">");
    html.append(LINE + "<head><meta charset=\"utf-8\"><title>" + escape(subject()));
    html.append("</title></head>" + LINE + "<body style=\"font-size: 16px; line-height: 1.5\">");
    paragraphs.forEach(p -> html.append(LINE + "<p>" + escape(p) + "</p>"));
    List<String> lines = foot.stream().map(BodyWriter::escape).toList();
    html.append(LINE + "<p>" + String.join("<br>" + LINE, lines) + "</p>");
    return html.append(LINE + "</body>" + LINE + "</html>" + LINE).toString();
  }

  private String fill(Text text) {
    return text.value()
        .replace("{clinic}", clinic.name().value())
        .replace("{phone}", clinic.phone().value())
        .replace("{emergency}", clinic.emergencyNumber().value());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
