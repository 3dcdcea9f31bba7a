package org.handoutpress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.handoutpress.verify.facts.PdfReader;
import org.junit.jupiter.api.Test;

class TraceTest {
  @Test
  void tagsAreToldAsATree() throws IOException {
    assertThat(TagTrace.of(PdfReader.read(SamplePdf.bytes())))
        .isEqualTo(
            """
            Document
              H1 "Knee exercises"
              P "Move twice a day. Stop at 5~out of 10. Ask us when it hurts more than it did."
              P
                Span "Read more at "
                Link -> https://example.org/ "the clinic site"
                Span " or see "
                Link -> https://example.org/ "the week plan."
              L numbering=Decimal
                LI
                  Lbl "1."
                  LBody "Bend your knee."
                LI
                  Lbl "2."
                  LBody "Hold it."
              Figure alt="A person on their back, one knee bent." box=71x39mm
              P "This paragraph begins here and goes on on page two."
              H2 "Week plan"
              Table
                THead
                  TR
                    TH scope=Column "Exercise"
                    TH scope=Column "Mon"
                    TH scope=Column "Tue"
                TBody
                  TR
                    TH scope=Row "Knee bend"
                    TD "10"
                    TD "12"
            """);
  }

  @Test
  void pagesAreToldMarkByMark() throws IOException {
    assertThat(PageTrace.of(PdfReader.read(SamplePdf.bytes())))
        .isEqualTo(
            """
            page 1 "i" 595.3x841.9
              text 56,791.9 SourceSans3-Regular 12 #000000 artifact Pagination "Page one"
              text 56,91.9 SourceSans3-Regular 28 #000000 H1 "Knee exercises"
              text 56,141.9 SourceSans3-Regular 14 #000000 P "Move twice a day. Stop at "
              text 206.9,141.9 SourceSans3-Regular 14 #000000 replaced P "5 out"
              text 236.6,141.9 SourceSans3-Regular 14 #000000 P " of 10. "
              text 56,159.9 SourceSans3-Regular 14 #000000 P "Ask us when it hurts more than it did."
              text 56,191.9 SourceSans3-Regular 14 #000000 Span "Read more at "
              text 136.9,191.9 SourceSans3-Regular 14 #000000 Link "the clinic site"
              text 213.7,191.9 SourceSans3-Regular 14 #000000 Span " or see "
              text 254.3,191.9 SourceSans3-Regular 14 #000000 Link "the week plan."
              path 56,227.9 20x20 fill #0B5560 artifact Layout
              text 60,241.9 SourceSans3-Regular 14 #FFFFFF on #0B5560 Lbl "1."
              text 90,241.9 SourceSans3-Regular 14 #000000 LBody "Bend your knee."
              path 56,257.9 20x20 fill #0B5560 artifact Layout
              text 60,271.9 SourceSans3-Regular 14 #FFFFFF on #0B5560 Lbl "2."
              text 90,271.9 SourceSans3-Regular 14 #000000 LBody "Hold it."
              picture 66,341.9 180x90 2 paths Figure
              text 56,491.9 SourceSans3-Regular 14 #000000 P "This paragraph begins here "
            page 2 "ii" 595.3x841.9
              text 56,791.9 SourceSans3-Regular 12 #000000 artifact Pagination "Page one"
              text 56,91.9 SourceSans3-Regular 14 #000000 P "and goes on on page two."
              text 56,141.9 SourceSans3-Regular 18 #000000 H2 "Week plan"
              text 56,191.9 SourceSans3-Regular 14 #000000 TH "Exercise"
              text 200,191.9 SourceSans3-Regular 14 #000000 TH "Mon"
              text 300,191.9 SourceSans3-Regular 14 #000000 TH "Tue"
              path 55.8,201.6 444.5x0.5 stroke #5F6C74 0.5 artifact Layout
              text 56,221.9 SourceSans3-Regular 14 #000000 TH "Knee bend"
              text 200,221.9 SourceSans3-Regular 14 #000000 TD "10"
              text 300,221.9 SourceSans3-Regular 14 #000000 TD "12"
            """);
  }
}
