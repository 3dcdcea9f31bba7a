package org.handoutpress.handout.press;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.handoutpress.content.Library;
import org.handoutpress.content.Placeholders;
import org.handoutpress.content.Texts;
import org.handoutpress.figure.Illustration;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.layout.DocumentInfo;
import org.handoutpress.typeset.Typesetter;

/** What every document is made from. Threads may share it. */
public final class Press {
  private final Library library;
  private final Function<String, Illustration> pictures;
  private final Theme theme;
  private final Typesetter type;
  private final LocalDate date;
  private final Shelf shelf;

  /** By identity: these are parts of the library, which are large and stay. */
  private final IdentityHashMap<Object, Set<String>> names = new IdentityHashMap<>();

  /** Each picture is turned once, so that it is one and the same wherever it stands. */
  private final IdentityHashMap<Illustration, Illustration> mirrored = new IdentityHashMap<>();

  /** One that shares its pages with no other. */
  public Press(
      Library library,
      Function<String, Illustration> pictures,
      Theme theme,
      Typesetter type,
      LocalDate date) {
    this(library, pictures, theme, type, date, Shelf.ofOne());
  }

  /**
   * A press.
   *
   * @param pictures what stands for a picture that the content names
   * @param date the only date that documents know
   * @param shelf pages that documents of this press share
   */
  public Press(
      Library library,
      Function<String, Illustration> pictures,
      Theme theme,
      Typesetter type,
      LocalDate date,
      Shelf shelf) {
    this.library = library;
    this.pictures = pictures;
    this.theme = theme;
    this.type = type;
    this.date = date;
    this.shelf = shelf;
  }

  /** The same with other pictures. */
  public Press with(Function<String, Illustration> others) {
    return new Press(library, others, theme, type, date);
  }

  /** The same on other paper or in other colours. */
  public Press with(Theme other) {
    return new Press(library, pictures, other, type, date);
  }

  public Library library() {
    return library;
  }

  public Function<String, Illustration> pictures() {
    return pictures;
  }

  /** What stands for a picture, with left and right changed. */
  public synchronized Illustration mirrored(String picture) {
    return mirrored.computeIfAbsent(pictures.apply(picture), Illustration::mirrored);
  }

  public Theme theme() {
    return theme;
  }

  public Typesetter type() {
    return type;
  }

  public LocalDate date() {
    return date;
  }

  public Shelf shelf() {
    return shelf;
  }

  /** The names between braces in the texts of a part of the library, or of a list of parts. */
  public synchronized Set<String> names(Object content) {
    if (content instanceof List<?> list) {
      Set<String> all = new TreeSet<>();
      list.forEach(each -> all.addAll(names(each)));
      return all;
    }
    return names.computeIfAbsent(content, Press::read);
  }

  private static Set<String> read(Object content) {
    Set<String> names = new TreeSet<>();
    Texts.forEach(content, text -> names.addAll(Placeholders.in(text.value())));
    return names;
  }

  public DocumentInfo info(String title) {
    String clinic = library.clinic().name().value();
    String subject = library.guide().cover().subtitle().value();
    return new DocumentInfo(title, clinic, subject, library.language(), date);
  }
}
