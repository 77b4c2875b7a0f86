package org.huimin.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static final List<ResultColumn> COLUMNS = List.of(
            new ResultColumn("measure", ResultColumn.Type.TEXT), new ResultColumn("amount", ResultColumn.Type.MONEY));

    private static ResultTable table(ResultValue... row) {
        return new ResultTable("budget", COLUMNS, List.of(List.of(row)));
    }

    private static ResultValue money(String yuan) {
        return new ResultValue.Money(new BigDecimal(yuan));
    }

    @Test
    void aTableHoldsValuesOfItsColumnsTypes() {
        ResultTable table = table(new ResultValue.Text("助老"), money("600.00"));

        assertEquals(1, table.rows().size());
    }

    @Test
    void whatIsUnknownFitsEveryColumn() {
        ResultTable table = table(new ResultValue.Unknown(), new ResultValue.Unknown());

        assertEquals(
                List.of(new ResultValue.Unknown(), new ResultValue.Unknown()),
                table.rows().get(0));
    }

    @Test
    void aRowHasAsManyValuesAsThereAreColumns() {
        assertEquals(
                "the table budget has 2 columns, but a row has 1 values",
                assertThrows(IllegalArgumentException.class, () -> table(money("1")))
                        .getMessage());
    }

    @Test
    void aValueOfAnotherTypeIsRefusedWithItsColumn() {
        assertEquals(
                "the column amount of the table budget can't hold Count[number=3]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> table(new ResultValue.Text("助老"), new ResultValue.Count(3)))
                        .getMessage());
    }

    @Test
    void everyTypeTakesItsOwnValuesOnly() {
        Map<ResultColumn.Type, ResultValue> values = Map.of(
                ResultColumn.Type.TEXT, new ResultValue.Text("a"),
                ResultColumn.Type.COUNT, new ResultValue.Count(1),
                ResultColumn.Type.MONEY, money("1"),
                ResultColumn.Type.INTERVAL, new ResultValue.Interval(BigDecimal.ONE, BigDecimal.TEN),
                ResultColumn.Type.SHARE, new ResultValue.Share(BigDecimal.ONE),
                ResultColumn.Type.DATE, new ResultValue.Date(LocalDate.of(2016, 1, 1)));
        for (ResultColumn.Type type : ResultColumn.Type.values()) {
            values.forEach((own, value) -> assertEquals(own == type, type.allows(value)));
        }
    }

    private static ResultValue share(String part, String whole) {
        return ResultValue.Share.of(new BigDecimal(part), new BigDecimal(whole));
    }

    private static ResultValue.Share share(String part) {
        return new ResultValue.Share(new BigDecimal(part));
    }

    @Test
    void aShareIsRoundedToTheNearestHundredthOfAPerCent() {
        assertEquals(share("0.6667"), share("2", "3"));
        assertEquals(share("0.3333"), share("1", "3"));
        assertEquals(share("0.0313"), share("1", "32"));
        assertEquals(share("1.5000"), share("3", "2"));
        assertEquals(share("-0.2500"), share("-1", "4"));
    }

    @Test
    void onlyTheWholeIsOneAndOnlyNothingIsZero() {
        assertEquals(share("1.0000"), share("20000", "20000"));
        assertEquals(share("0.9999"), share("99999", "100000"));
        assertEquals(share("1.0001"), share("100001", "100000"));
        assertEquals(share("0.0000"), share("0", "3"));
        assertEquals(share("0.0001"), share("1", "1000000"));
        assertEquals(share("-0.0001"), share("-1", "1000000"));
    }

    @Test
    void ofNothingNoShareIsKnown() {
        assertEquals(new ResultValue.Unknown(), share("1", "0"));
        assertEquals(new ResultValue.Unknown(), share("0", "0.00"));
    }

    @Test
    void anIntervalRunsUpwards() {
        assertThrows(IllegalArgumentException.class, () -> new ResultValue.Interval(BigDecimal.TEN, BigDecimal.ONE));
    }

    @Test
    void aTableStaysAsItWasMade() {
        List<ResultValue> row = new ArrayList<>(List.of(new ResultValue.Text("助老"), money("1")));
        ResultTable table = new ResultTable("budget", COLUMNS, List.of(row));

        row.clear();

        assertEquals(2, table.rows().get(0).size());
    }
}
