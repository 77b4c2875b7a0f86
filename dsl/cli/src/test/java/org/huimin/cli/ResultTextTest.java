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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results as people read them. */
class ResultTextTest {
    @ParameterizedTest
    @CsvSource({"1, 100%", "0.5, 50%", "0.3703, 37.03%", "0, 0%", "1.0454, 104.54%", "0.00001, 0.001%"})
    void sharesAreInPerCent(BigDecimal share, String text) {
        ResultTable table = new ResultTable(
                "A",
                List.of(new ResultColumn("B", ResultColumn.Type.SHARE)),
                List.of(List.of(new ResultValue.Share(share))));
        String written =
                new ResultText(new MessageWriter(Language.ENGLISH)).write(new Result(List.of(table), List.of(), true));
        assertTrue(written.lines().anyMatch(text::equals), written);
    }
}
