package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huimin.vocabulary.Language;

/**
 * How a document is laid out. Lengths are in twips, twentieths of a point.
 *
 * @param styles the resource with the styles; {@code @pitch@} in it stands for the distance from line to line
 * @param page the margins of the page
 * @param grid the distance from line to line, and 0 where lines stand on no grid
 * @param numbersOutside whether page numbers stand right on odd pages and left on even ones, between dashes, or in the middle
 */
record Layout(String styles, Margins page, int grid, boolean numbersOutside) {
    /** A4. */
    static final int PAGE_WIDTH = 11_906;

    static final int PAGE_HEIGHT = 16_838;

    private static final int TWIPS = 20;
    private static final BigDecimal TWIPS_PER_INCH = BigDecimal.valueOf(1_440);
    private static final BigDecimal MILLIMETRES_PER_INCH = new BigDecimal("25.4");

    Layout {
        requireNonNull(styles, "styles is null");
        requireNonNull(page, "page is null");
    }

    /**
     * Margins.
     *
     * @param footer from the lower edge of the page to that of the page number
     */
    record Margins(int top, int bottom, int left, int right, int footer) {
        static Margins ofMillimetres(int top, int bottom, int left, int right, int footer) {
            return new Margins(twips(top), twips(bottom), twips(left), twips(right), twips(footer));
        }
    }

    /**
     * Chinese documents follow GB/T 9704-2012: A4 with margins of 37, 35, 28 and 26 mm, 22 lines of 28 letters, page numbers 7 mm
     * below the text. English ones have margins of an inch.
     */
    static Layout of(Language language, BigDecimal linePitch) {
        return switch (language) {
            case CHINESE ->
                new Layout("styles_zh.xml", Margins.ofMillimetres(37, 35, 28, 26, 23), points(linePitch), true);
            case ENGLISH -> new Layout("styles_en.xml", Margins.ofMillimetres(25, 25, 25, 25, 12), 0, false);
        };
    }

    private static int points(BigDecimal points) {
        return points.multiply(BigDecimal.valueOf(TWIPS))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static int twips(int millimetres) {
        return BigDecimal.valueOf(millimetres)
                .multiply(TWIPS_PER_INCH)
                .divide(MILLIMETRES_PER_INCH, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** The width of the text. */
    int textWidth() {
        return PAGE_WIDTH - page.left() - page.right();
    }
}
