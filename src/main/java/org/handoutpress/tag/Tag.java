package org.handoutpress.tag;

import java.util.Objects;
import java.util.Optional;

/**
 * One place in the tag tree. Two tags are never equal, even with the same values: what is marked
 * with a tag belongs to that one place. The {@code with} methods give a new place, so they are used
 * before a tag is put into a box.
 */
public final class Tag {
  /** The direction of a header cell: ISO 32000-1, table 349, Scope. */
  public enum Scope {
    ROW,
    COLUMN
  }

  private final Role role;
  private final String alternative;
  private final Scope scope;
  private final boolean numbered;
  private final String language;
  private final String anchor;
  private final String bookmark;
  private final int columnSpan;

  private Tag(
      Role role,
      String alternative,
      Scope scope,
      boolean numbered,
      String language,
      String anchor,
      String bookmark,
      int columnSpan) {
    this.role = Objects.requireNonNull(role);
    this.alternative = alternative;
    this.scope = scope;
    this.numbered = numbered;
    this.language = language;
    this.anchor = anchor;
    this.bookmark = bookmark;
    this.columnSpan = columnSpan;
  }

  public static Tag of(Role role) {
    return new Tag(role, null, null, false, null, null, null, 1);
  }

  /** A picture; {@code alternative} is what a reader who cannot see it gets. Never blank. */
  public static Tag figure(String alternative) {
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a figure needs a text alternative");
    }
    return new Tag(Role.FIGURE, plain(alternative), null, false, null, null, null, 1);
  }

  public static Tag header(Scope scope) {
    return new Tag(Role.TH, null, scope, false, null, null, null, 1);
  }

  /** A list whose labels are numbers. */
  public static Tag numberedList() {
    return new Tag(Role.L, null, null, true, null, null, null, 1);
  }

  /** A name by which links and bookmarks find this place; unique in a document. */
  public Tag withAnchor(String name) {
    return new Tag(role, alternative, scope, numbered, language, name, bookmark, columnSpan);
  }

  /** The words of the bookmark that leads here. */
  public Tag withBookmark(String words) {
    return new Tag(role, alternative, scope, numbered, language, anchor, plain(words), columnSpan);
  }

  /** No-break spaces guide line breaking; nothing here is broken into lines. */
  private static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }

  /** A language other than the document's, as a BCP 47 tag. */
  public Tag withLanguage(String tag) {
    return new Tag(role, alternative, scope, numbered, tag, anchor, bookmark, columnSpan);
  }

  /** The number of table columns that this cell covers. */
  public Tag withColumnSpan(int columns) {
    return new Tag(role, alternative, scope, numbered, language, anchor, bookmark, columns);
  }

  public Role role() {
    return role;
  }

  public Optional<String> alternative() {
    return Optional.ofNullable(alternative);
  }

  public Optional<Scope> scope() {
    return Optional.ofNullable(scope);
  }

  public boolean numbered() {
    return numbered;
  }

  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  public Optional<String> anchor() {
    return Optional.ofNullable(anchor);
  }

  public Optional<String> bookmark() {
    return Optional.ofNullable(bookmark);
  }

  public int columnSpan() {
    return columnSpan;
  }

  @Override
  public String toString() {
    return alternative == null ? role.pdfName() : role.pdfName() + " \"" + alternative + "\"";
  }
}
