package org.huimin.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as Apache POI reads it. Numbers are written {@code #13000}, days {@code @2016-06-30}, so that types are compared. */
final class ExcelFile {
    private static final MathContext DIGITS = new MathContext(15);

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    ExcelFile(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                List<List<String>> rows = new ArrayList<>();
                for (int index = 0; index <= sheet.getLastRowNum(); index++) {
                    rows.add(cells(sheet.getRow(index)));
                }
                sheets.put(sheet.getSheetName(), rows);
            }
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
            cells.add(text(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? "@" + cell.getLocalDateTimeCellValue().toLocalDate()
                        : "#" + plain(cell.getNumericCellValue());
            case BLANK -> "";
            default -> throw new AssertionError("a cell of type " + cell.getCellType());
        };
    }

    private static String plain(double number) {
        return plain(new BigDecimal(Double.toString(number)).round(DIGITS));
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** All rows, the head first. */
    List<List<String>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    /** The rows below the head. */
    List<List<String>> body(String sheet) {
        return rows(sheet).subList(1, rows(sheet).size());
    }
}
