package org.huimin.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * A table with lines around its cells. Its columns are as wide as their texts ask for, and are declared as a grid too, without
 * which WPS shows them all alike. The head is repeated on each page; rows aren't parted.
 */
final class GridTable {
    private static final int NARROW = 6;
    private static final int WIDE = 32;
    private static final int CENTRED = 24;

    /** Tables of so many rows stay on one page. */
    private static final int TOGETHER = 12;

    private static final int LINE = 4;
    private static final int FULL_WIDTH = 0x2E80;

    private final List<List<String>> rows;
    private final List<Integer> widths;
    private final List<Boolean> centred;

    private GridTable(List<List<String>> rows, int width) {
        this.rows = rows;
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> weights = new ArrayList<>();
        centred = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int longest = longest(column);
            weights.add(Math.max(NARROW, Math.min(WIDE, longest)) + 2);
            centred.add(longest <= CENTRED);
        }
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        widths = weights.stream().map(weight -> width * weight / sum).toList();
    }

    /** Adds a table to a document. */
    static void write(XWPFDocument document, List<List<String>> rows, int width) {
        new GridTable(rows, width).write(document.getDocument().getBody().addNewTbl());
    }

    private int longest(int column) {
        return rows.stream()
                .mapToInt(row -> column < row.size() ? width(row.get(column)) : 0)
                .max()
                .orElse(0);
    }

    /** The width of a text in halves of a full-width letter. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter < FULL_WIDTH ? 1 : 2).sum();
    }

    private void write(CTTbl table) {
        CTTblPr properties = table.addNewTblPr();
        set(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewJc().setVal(STJcTable.CENTER);
        CTTblBorders borders = properties.addNewTblBorders();
        for (CTBorder border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(LINE));
            border.setSpace(BigInteger.ZERO);
            border.setColor("auto");
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (int row = 0; row < rows.size(); row++) {
            write(table.addNewTr(), rows.get(row), row == 0, rows.size() <= TOGETHER && row < rows.size() - 1);
        }
    }

    private void write(CTRow row, List<String> cells, boolean head, boolean kept) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        for (int column = 0; column < widths.size(); column++) {
            CTTc cell = row.addNewTc();
            var cellProperties = cell.addNewTcPr();
            set(cellProperties.addNewTcW(), widths.get(column));
            cellProperties.addNewVAlign().setVal(STVerticalJc.CENTER);
            write(cell.addNewP(), column < cells.size() ? cells.get(column) : "", head, centred.get(column), kept);
        }
    }

    private static void write(CTP paragraph, String text, boolean head, boolean centred, boolean kept) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal((head ? Style.TABLE_HEAD : Style.TABLE_CELL).identifier());
        if (kept) {
            properties.addNewKeepNext();
        }
        if (head || centred) {
            properties.addNewJc().setVal(STJc.CENTER);
        }
        if (!text.isEmpty()) {
            CTText content = paragraph.addNewR().addNewT();
            content.setSpace(SpaceAttribute.Space.PRESERVE);
            content.setStringValue(PlainText.of(text));
        }
    }

    private static void set(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
