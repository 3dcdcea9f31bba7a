package org.handoutpress.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.verify.Edits.artifact;
import static org.handoutpress.verify.Edits.bare;
import static org.handoutpress.verify.Edits.bookmark;
import static org.handoutpress.verify.Edits.box;
import static org.handoutpress.verify.Edits.form;
import static org.handoutpress.verify.Edits.insert;
import static org.handoutpress.verify.Edits.inside;
import static org.handoutpress.verify.Edits.kids;
import static org.handoutpress.verify.Edits.name;
import static org.handoutpress.verify.Edits.rewrite;
import static org.handoutpress.verify.Edits.role;
import static org.handoutpress.verify.Edits.root;
import static org.handoutpress.verify.Edits.text;
import static org.handoutpress.verify.Mutation.annotation;
import static org.handoutpress.verify.Mutation.append;
import static org.handoutpress.verify.Mutation.catalog;
import static org.handoutpress.verify.Mutation.content;
import static org.handoutpress.verify.Mutation.element;
import static org.handoutpress.verify.Mutation.font;
import static org.handoutpress.verify.Mutation.page;
import static org.handoutpress.verify.Mutation.xmp;
import static org.handoutpress.verify.check.Finding.Kind.BITMAP;
import static org.handoutpress.verify.check.Finding.Kind.CONTENT_ABSENT;
import static org.handoutpress.verify.check.Finding.Kind.CONTENT_REPEATED;
import static org.handoutpress.verify.check.Finding.Kind.CONTENT_SHARED;
import static org.handoutpress.verify.check.Finding.Kind.CONTENT_UNOWNED;
import static org.handoutpress.verify.check.Finding.Kind.CONTRAST;
import static org.handoutpress.verify.check.Finding.Kind.CUT;
import static org.handoutpress.verify.check.Finding.Kind.FIGURE;
import static org.handoutpress.verify.check.Finding.Kind.FONT;
import static org.handoutpress.verify.check.Finding.Kind.HEADER_SCOPE;
import static org.handoutpress.verify.check.Finding.Kind.HEADINGS;
import static org.handoutpress.verify.check.Finding.Kind.LANGUAGE;
import static org.handoutpress.verify.check.Finding.Kind.LINK;
import static org.handoutpress.verify.check.Finding.Kind.LIST;
import static org.handoutpress.verify.check.Finding.Kind.MARGIN;
import static org.handoutpress.verify.check.Finding.Kind.NESTED;
import static org.handoutpress.verify.check.Finding.Kind.NOT_MARKED;
import static org.handoutpress.verify.check.Finding.Kind.NO_UNICODE;
import static org.handoutpress.verify.check.Finding.Kind.OUTLINE;
import static org.handoutpress.verify.check.Finding.Kind.OVERLAP;
import static org.handoutpress.verify.check.Finding.Kind.PARENT_TREE;
import static org.handoutpress.verify.check.Finding.Kind.TABLE;
import static org.handoutpress.verify.check.Finding.Kind.TAB_ORDER;
import static org.handoutpress.verify.check.Finding.Kind.TAG_TREE;
import static org.handoutpress.verify.check.Finding.Kind.TEXT_MISSING;
import static org.handoutpress.verify.check.Finding.Kind.TEXT_ON_PICTURE;
import static org.handoutpress.verify.check.Finding.Kind.TEXT_OUT_OF_ORDER;
import static org.handoutpress.verify.check.Finding.Kind.TITLE;
import static org.handoutpress.verify.check.Finding.Kind.TYPE_SIZE;
import static org.handoutpress.verify.check.Finding.Kind.UNTAGGED;
import static org.handoutpress.verify.check.Finding.Kind.WORDS_GLUED;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.handoutpress.verify.check.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks one thing at a time in a good file: exactly that is found. */
class OneFaultTest {
  private static byte[] good;

  @BeforeAll
  static void makeGoodFile() throws IOException {
    good = SamplePdf.bytes();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"document", "tags", "marks", "looks"})
  void exactlyTheFaultIsFound(String name, Mutation mutation, Set<Finding.Kind> kinds)
      throws IOException {
    Report report = Verifier.verify(mutation.of(good), SamplePdf.expected());

    assertThat(report.findings().stream().map(Finding::kind).collect(Collectors.toSet()))
        .as(report.print())
        .isEqualTo(kinds);
  }

  private static Arguments fault(String name, Mutation mutation, Finding.Kind... kinds) {
    return Arguments.of(name, mutation, new TreeSet<>(Arrays.asList(kinds)));
  }

  static Stream<Arguments> document() {
    return Stream.of(
        fault("nothing", document -> {}),
        fault("no language", catalog(c -> c.removeItem(COSName.LANG)), LANGUAGE),
        fault("no language tag", catalog(c -> c.setString(COSName.LANG, "in English")), LANGUAGE),
        fault("title hidden", catalog(c -> c.removeItem(COSName.VIEWER_PREFERENCES)), TITLE),
        fault("not said to be tagged", catalog(c -> c.removeItem(name("MarkInfo"))), NOT_MARKED),
        fault("another title", d -> d.getDocumentInformation().setTitle("Other"), TITLE),
        fault("another title in XMP", xmp(x -> x.replace(SamplePdf.TITLE, "Other")), TITLE),
        fault("no tab order", page(p -> p.removeItem(name("Tabs"))), TAB_ORDER),
        fault("no bookmarks", catalog(c -> c.removeItem(COSName.OUTLINES)), OUTLINE),
        fault("a bookmark to nowhere", catalog(c -> bookmark(c).removeItem(COSName.DEST)), OUTLINE),
        fault(
            "another bookmark",
            catalog(c -> bookmark(c).setString(COSName.TITLE, "Elbows")),
            OUTLINE),
        fault(
            "no ToUnicode",
            font(f -> f.removeItem(COSName.TO_UNICODE)),
            FONT,
            NO_UNICODE,
            TEXT_MISSING),
        fault(
            "a wrong letter in ToUnicode",
            d -> rewrite(d, "<000C> <004B>", "<000C> <0052>"),
            TEXT_MISSING),
        fault(
            "no letter",
            d -> rewrite(d, "<000C> <004B>", "<000C> <FFFD>"),
            NO_UNICODE,
            TEXT_MISSING),
        fault("font not embedded", Edits::unembed, FONT));
  }

  static Stream<Arguments> tags() {
    return Stream.of(
        fault("no Alt", element("Figure", e -> e.removeItem(COSName.ALT)), FIGURE, TAG_TREE),
        fault("another Alt", element("Figure", e -> e.setString(COSName.ALT, "A cat")), TAG_TREE),
        fault("no BBox", element("Figure", e -> e.removeItem(COSName.A)), FIGURE),
        fault("BBox too small", element("Figure", e -> box(e, 56, 400, 100, 110)), FIGURE),
        fault("BBox too large", element("Figure", e -> box(e, 56, 200, 400, 310)), FIGURE),
        fault("no Scope", element("TH", e -> e.removeItem(COSName.A)), HEADER_SCOPE, TAG_TREE),
        fault("level left out", element("H2", e -> role(e, "H3")), HEADINGS, TAG_TREE),
        fault("no H1", element("H1", e -> role(e, "P")), HEADINGS, TAG_TREE),
        fault("another role", element("LBody", e -> role(e, "P")), LIST, TAG_TREE),
        fault("no label", element("LI", e -> kids(e).remove(0)), textLost(LIST)),
        fault("a list of paragraphs", element("LI", e -> role(e, "P")), LIST, TAG_TREE),
        fault("numbers not said", element("L", e -> e.removeItem(COSName.A)), LIST, TAG_TREE),
        fault("a cell lost", element("TR", e -> kids(e).remove(2)), textLost(TABLE)),
        fault("a cell of two columns", element("TD", Edits::widen), TABLE, TAG_TREE),
        fault("no OBJR", element("Link", e -> kids(e).remove(1)), LINK),
        fault("no Contents", annotation(a -> a.removeItem(COSName.CONTENTS)), LINK),
        fault("not printed", annotation(a -> a.removeItem(COSName.F)), LINK),
        fault("no action", annotation(a -> a.removeItem(COSName.A)), LINK),
        fault("no StructParent", annotation(a -> a.removeItem(COSName.STRUCT_PARENT)), LINK),
        fault("link elsewhere", annotation(Edits::move), LINK),
        fault("last first", element("Document", Edits::swap), swapped()),
        fault("another language", element("P", e -> e.setString(COSName.LANG, "de")), TAG_TREE),
        fault("no tags", catalog(c -> c.removeItem(COSName.STRUCT_TREE_ROOT)), untagged()),
        fault(
            "content of two elements",
            element("H1", Edits::takeFigure),
            CONTENT_SHARED,
            PARENT_TREE),
        fault("no parent tree", d -> root(d).removeItem(COSName.PARENT_TREE), PARENT_TREE, LINK),
        fault("no StructParents", page(p -> p.removeItem(COSName.STRUCT_PARENTS)), PARENT_TREE),
        fault("a stranger as parent", Edits::stranger, PARENT_TREE));
  }

  static Stream<Arguments> marks() {
    return Stream.of(
        fault("footer is no artifact", content(c -> bare(c, "Artifact")), UNTAGGED),
        fault("a path outside tags", append("100 300 m 200 300 l S"), UNTAGGED),
        fault("an artifact in a tag", content(c -> insert(c, "H1", "/Artifact BMC EMC")), NESTED),
        fault(
            "a tag in an artifact",
            append("/Artifact BMC /P <</MCID 99>> BDC EMC EMC"),
            NESTED,
            CONTENT_UNOWNED),
        fault(
            "an MCID twice",
            content(c -> c.replaceFirst("MCID 2\\b", "MCID 1")),
            CONTENT_REPEATED,
            CONTENT_ABSENT,
            TEXT_MISSING,
            WORDS_GLUED),
        fault("an unknown MCID", append("/P <</MCID 99>> BDC EMC"), CONTENT_UNOWNED),
        fault("a space lost", content(Edits::glue), WORDS_GLUED, TEXT_MISSING),
        fault("ActualText lost", content(Edits::unsaid), TEXT_MISSING));
  }

  static Stream<Arguments> looks() {
    return Stream.of(
        fault("small type", content(c -> c.replaceFirst("12 Tf", "11.5 Tf")), TYPE_SIZE),
        fault("faint text", content(c -> inside(c, "H1", "0.5 g")), CONTRAST),
        fault("invisible text", content(c -> inside(c, "H1", "3 Tr")), CONTRAST),
        fault("transparent text", Edits::fade, CONTRAST),
        fault("white text on white", content(c -> c.replaceFirst("20 20 re", "2 2 re")), CONTRAST),
        fault("a faint rule", append(artifact("0.8 G 100 300 m 200 300 l S")), CONTRAST),
        fault("a faint thin box", append(artifact("0.8 g 100 300 90 1 re f")), CONTRAST),
        fault("text on a picture", append(artifact(text("100 450"))), TEXT_ON_PICTURE),
        fault("text on a decoration", append(artifact(form() + text("320 360")))),
        fault("faint on it", append(artifact(form() + "0.3 g " + text("320 360"))), CONTRAST),
        fault("text in the margin", append(artifact(text("10 300"))), MARGIN),
        fault("text off the page", append(artifact(text("-3 300"))), MARGIN, CUT),
        fault(
            "text clipped",
            append(artifact("q 0 0 110 842 re W n " + text("100 300") + " Q")),
            CUT),
        fault("a rule in the margin", append(artifact("9 300 m 90 300 l S")), MARGIN),
        fault("text on text", append(artifact(text("58 752"))), OVERLAP),
        fault(
            "a bitmap",
            append(artifact("q 9 0 0 9 60 300 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q")),
            BITMAP));
  }

  private static Finding.Kind[] textLost(Finding.Kind kind) {
    return new Finding.Kind[] {kind, TAG_TREE, TEXT_MISSING, CONTENT_UNOWNED};
  }

  private static Finding.Kind[] swapped() {
    return new Finding.Kind[] {TAG_TREE, TEXT_OUT_OF_ORDER};
  }

  private static Finding.Kind[] untagged() {
    return new Finding.Kind[] {TAG_TREE, TEXT_MISSING, CONTENT_UNOWNED, LINK};
  }
}
