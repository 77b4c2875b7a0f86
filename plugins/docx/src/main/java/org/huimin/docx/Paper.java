package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Puts paragraphs and tables below each other. Texts are texts: nothing in them is markup, a field or a link. */
final class Paper implements Closeable {
    private static final String DASH = "\u2014";

    /** Page numbers stand one of their letters from the outer edge. */
    private static final int NUMBER_INDENT = 280;

    private final Layout layout;
    private final XWPFDocument document = new XWPFDocument();

    /**
     * Empty paper.
     *
     * @param layout how it is laid out
     * @param title what the file says that it is
     */
    Paper(Layout layout, String title) throws IOException {
        this.layout = requireNonNull(layout, "layout is null");
        document.createStyles().setStyles(styles().getStyles());
        setUpPage();
        describe(title);
    }

    private StylesDocument styles() throws IOException {
        try (InputStream stream =
                requireNonNull(Paper.class.getResourceAsStream(layout.styles()), "the styles are missing")) {
            String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return StylesDocument.Factory.parse(xml.replace("@pitch@", Integer.toString(layout.grid())));
        } catch (XmlException exception) {
            throw new IOException("the styles can't be read", exception);
        }
    }

    private void setUpPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Layout.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(Layout.PAGE_HEIGHT));
        Layout.Margins margins = layout.page();
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(margins.top()));
        margin.setBottom(BigInteger.valueOf(margins.bottom()));
        margin.setLeft(BigInteger.valueOf(margins.left()));
        margin.setRight(BigInteger.valueOf(margins.right()));
        margin.setHeader(BigInteger.valueOf(margins.footer()));
        margin.setFooter(BigInteger.valueOf(margins.footer()));
        margin.setGutter(BigInteger.ZERO);
        if (layout.grid() > 0) {
            CTDocGrid grid = section.addNewDocGrid();
            grid.setType(STDocGrid.LINES);
            grid.setLinePitch(BigInteger.valueOf(layout.grid()));
        }
        if (layout.numbersOutside()) {
            document.setEvenAndOddHeadings(true);
            number(HeaderFooterType.DEFAULT, STJc.RIGHT);
            number(HeaderFooterType.EVEN, STJc.LEFT);
        } else {
            number(HeaderFooterType.DEFAULT, STJc.CENTER);
        }
    }

    private void number(HeaderFooterType pages, STJc.Enum side) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setStyle(Style.PAGE_NUMBER.identifier());
        paragraph.getCTP().getPPr().addNewJc().setVal(side);
        if (layout.numbersOutside()) {
            if (side == STJc.RIGHT) {
                paragraph.setIndentationRight(NUMBER_INDENT);
            } else {
                paragraph.setIndentationLeft(NUMBER_INDENT);
            }
            paragraph.createRun().setText(DASH + " ");
        }
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
        if (layout.numbersOutside()) {
            paragraph.createRun().setText(" " + DASH);
        }
    }

    private void describe(String title) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(PlainText.of(title));
        properties.setCreator("Huimin");
        // The same plan gives the same file whenever it is written.
        properties.setCreated(Optional.empty());
    }

    /** A paragraph that parts are added to. */
    Paragraph paragraph(Style style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.identifier());
        return new Paragraph(paragraph);
    }

    /** A paragraph of one text. */
    void paragraph(Style style, String text) {
        paragraph(style).add(text);
    }

    /** A table over the width of the text; its first row is the head. */
    void table(List<List<String>> rows) {
        GridTable.write(document, rows, layout.textWidth());
        paragraph(Style.AFTER_TABLE);
    }

    void write(OutputStream stream) throws IOException {
        document.write(stream);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** A paragraph of several parts. */
    static final class Paragraph {
        private final XWPFParagraph paragraph;

        Paragraph(XWPFParagraph paragraph) {
            this.paragraph = paragraph;
        }

        Paragraph add(String text) {
            paragraph.createRun().setText(PlainText.of(text));
            return this;
        }

        Paragraph add(Style style, String text) {
            XWPFRun run = paragraph.createRun();
            run.setStyle(style.identifier());
            run.setText(PlainText.of(text));
            return this;
        }
    }
}
