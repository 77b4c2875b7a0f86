package org.huimin.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUnitsTest {
    private static Unit unit(String word) {
        return StandardUnits.standard().unit(word).orElseThrow();
    }

    private static void assertSame(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " but was " + actual);
    }

    @ParameterizedTest
    @CsvSource({
        "1.3,万元,13000",
        "5,角,0.5",
        "2,年,24",
        "2,季度,6",
        "2,月,2",
        "2,日,2",
        "1.5,小时,90",
        "30,分钟,30",
        "80,周岁,80",
        "8.21,%,0.0821",
        "2,公顷,20000",
        "2,亩,2",
        "3,户,3"
    })
    void aNumberIsTheSameInBaseUnitsAndBack(String number, String unit, String inBaseUnits) {
        assertSame(inBaseUnits, BaseUnits.inBaseUnits(new BigDecimal(number), unit(unit)));
        assertSame(number, BaseUnits.fromBaseUnits(new BigDecimal(inBaseUnits), unit(unit)));
    }

    @Test
    void whatIsNoDecimalIsNotRoundedOnTheQuiet() {
        assertThrows(ArithmeticException.class, () -> BaseUnits.fromBaseUnits(BigDecimal.ONE, unit("年")));
    }

    @Test
    void unitsAgreeWhereOneCanBeConvertedToTheOther() {
        assertTrue(BaseUnits.agree(unit("元"), unit("亿元")));
        assertTrue(BaseUnits.agree(unit("年"), unit("月")));
        assertTrue(BaseUnits.agree(unit("小时"), unit("分钟")));
        assertTrue(BaseUnits.agree(unit("%"), unit("‰")));
        assertTrue(BaseUnits.agree(unit("户"), unit("户")));
        assertFalse(BaseUnits.agree(unit("户"), unit("人")));
        assertFalse(BaseUnits.agree(unit("月"), unit("日")));
        assertFalse(BaseUnits.agree(unit("日"), unit("小时")));
        assertFalse(BaseUnits.agree(unit("%"), unit("个百分点")));
        assertFalse(BaseUnits.agree(unit("亩"), unit("公顷")));
    }

    @Test
    void onlyMoneyAndSharesCanBeLessThanNone() {
        for (Unit unit : StandardUnits.standard().all()) {
            boolean moneyOrShare = unit.name().contains("元")
                    || unit.name().equals("角")
                    || unit.name().equals("分")
                    || unit.name().contains("%")
                    || unit.name().contains("‰")
                    || unit.name().contains("百分点");
            assertEquals(!moneyOrShare, BaseUnits.isNeverNegative(unit), unit.name());
        }
    }
}
