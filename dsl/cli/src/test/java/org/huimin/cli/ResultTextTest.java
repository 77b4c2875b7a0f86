package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results as people read them. */
class ResultTextTest {
    @ParameterizedTest
    @CsvSource({"1, 100%", "0.5, 50%", "0.3703, 37.03%", "0, 0%", "1.0454, 104.54%", "0.00001, 0.001%"})
    void sharesAreInPerCent(BigDecimal share, String text) {
        assertWritten(text, ResultColumn.Type.SHARE, new ResultValue.Share(share));
    }

    @ParameterizedTest
    @CsvSource({"'1,234,567.00', 1234567.00", "999.50, 999.50", "'-1,000', -1000", "0.00, 0.00"})
    void moneyHasCommasBetweenThousands(String text, BigDecimal yuan) {
        assertWritten(text, ResultColumn.Type.MONEY, new ResultValue.Money(yuan));
        assertWritten(text, ResultColumn.Type.INTERVAL, new ResultValue.Interval(yuan, yuan));
        assertWritten(text, ResultColumn.Type.DECIMAL, new ResultValue.Decimal(yuan));
    }

    @Test
    void anIntervalHasBothEnds() {
        assertWritten(
                "1,000-20,000",
                ResultColumn.Type.INTERVAL,
                new ResultValue.Interval(new BigDecimal("1000"), new BigDecimal("20000")));
    }

    @ParameterizedTest
    @CsvSource({"2016, 2016", "'13,000', 13000", "67, 67"})
    void countsThatMayBeYearsStayAsTheyAre(String text, long count) {
        assertWritten(text, ResultColumn.Type.COUNT, new ResultValue.Count(count));
    }

    private static void assertWritten(String text, ResultColumn.Type type, ResultValue value) {
        ResultTable table = new ResultTable("A", List.of(new ResultColumn("B", type)), List.of(List.of(value)));
        String written =
                new ResultText(new MessageWriter(Language.ENGLISH)).write(new Result(List.of(table), List.of(), true));
        assertTrue(written.lines().anyMatch(text::equals), written);
    }
}
