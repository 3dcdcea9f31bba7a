package org.handoutpress.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.handoutpress.layout.Composition;

/** A script while it is made: its books come first, but what its head says is known at the end. */
final class Script {
  private final Form form;
  private final Plainer plainer;
  private final Path books;
  private final ScriptWriter out;

  Script(Form form, Plainer plainer) throws IOException {
    this.form = form;
    this.plainer = plainer;
    this.books = Files.createTempFile("bench", ".books");
    this.out = new ScriptWriter(books);
  }

  void book(String id, Composition composition, boolean lasting) throws IOException {
    out.book(id, plainer.pages(composition, form), lasting);
  }

  void end(Path folder, int count) throws IOException {
    out.close();
    Path script = form.in(folder);
    try (ScriptWriter head = new ScriptWriter(script)) {
      head.head(plainer.fonts(), plainer.pictures(), count);
    }
    Files.write(script, Files.readAllBytes(books), StandardOpenOption.APPEND);
    Files.delete(books);
  }
}
