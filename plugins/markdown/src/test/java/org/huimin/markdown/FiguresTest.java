package org.huimin.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.huimin.model.Deadline;
import org.huimin.model.Figure;
import org.huimin.plugin.Words;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.wording.ChineseNumeral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures, money, dates and numerals as people read them. */
class FiguresTest {
    private final Figures chinese = new Figures(new Words(MarkdownPlugin.class, Language.CHINESE));
    private final Figures english = new Figures(new Words(MarkdownPlugin.class, Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AT_LEAST; 13000; ; 人; ; 13,000人; 13,000 people",
                "AT_LEAST; 1; 2; 个; ; 1–2个; 1–2 units",
                "AT_MOST; 30; ; 分钟; ; 不超过30分钟; at most 30 minutes",
                "AT_LEAST; 30; ; 分钟; ; 不少于30分钟; at least 30 minutes",
                "AT_LEAST; 1; ; 家; 家; 1家/家; 1 institution per institution",
                "REACH; 100; ; %; ; 达到100%; reach 100%",
                "RAISE; 0.21; ; 个百分点; ; 提高0.21个百分点; up by 0.21 percentage points",
                "LOWER; 8.50; ; 公顷; ; 降低8.50公顷; down by 8.50 hectares",
                "AT_LEAST; 300; ; 万元; ; 300万元; 3,000,000 yuan",
                "AT_LEAST; 1234567.125; ; 元; ; 1,234,567.125元; 1,234,567.125 yuan"
            })
    void aTargetIsReadable(
            Comparator comparator, BigDecimal low, BigDecimal high, String unit, String per, String zh, String en) {
        Figure figure = new Figure(
                low,
                Optional.ofNullable(high),
                unit(unit),
                Optional.ofNullable(per).map(FiguresTest::unit));
        assertEquals(zh, chinese.target(comparator, figure));
        assertEquals(en, english.target(comparator, figure));
    }

    private static Unit unit(String word) {
        return StandardUnits.standard().unit(word).orElseThrow();
    }

    @Test
    void aUnitOfThePlanKeepsItsName() {
        Figure figure = new Figure(BigDecimal.TEN, Optional.empty(), Unit.counting("门|面"), Optional.empty());
        assertEquals("10门\\|面", chinese.figure(figure));
        assertEquals("10 门\\|面", english.figure(figure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3000000; 300万元; 3,000,000 yuan",
                "12345; 12,345元; 12,345 yuan",
                "12300; 1.23万元; 12,300 yuan",
                "150000000; 1.5亿元; 150,000,000 yuan",
                "123456789; 123,456,789元; 123,456,789 yuan",
                "123450000; 12,345万元; 123,450,000 yuan",
                "9999; 9,999元; 9,999 yuan",
                "0.50; 0.50元; 0.50 yuan",
                "0; 0元; 0 yuan",
                "1E+4; 1万元; 10,000 yuan"
            })
    void moneyIsExactInTheLargestShortUnit(BigDecimal yuan, String zh, String en) {
        assertEquals(zh, chinese.money(yuan));
        assertEquals(en, english.money(yuan));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2016-12-31, 2016年, 2016",
        "MONTH, 2016-06-30, 2016年6月, 2016-06",
        "DAY, 2016-06-05, 2016年6月5日, 2016-06-05"
    })
    void aDateIsAsExactAsThePlanSaysIt(Deadline.Precision precision, LocalDate date, String zh, String en) {
        assertEquals(zh, chinese.date(new Deadline(date, precision)));
        assertEquals(en, english.date(new Deadline(date, precision)));
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九", "100, 100", "0, 0"})
    void headingsHaveChineseNumerals(int number, String numeral) {
        assertEquals(numeral, ChineseNumeral.of(number));
    }
}
