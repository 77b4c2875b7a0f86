package org.huimin.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huimin.vocabulary.Label;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private static CompiledPlan measures(int... numbers) {
        return FileDraft.plan()
                .departments("民政局")
                .programme(1, "养老", programme -> {
                    for (int number : numbers) {
                        programme.measure(number, "措施", measure -> measure.names(Label.RESPONSIBLE, "民政局"));
                    }
                    return programme;
                })
                .compile();
    }

    private static CompiledPlan programmes(int... numbers) {
        FileDraft draft = FileDraft.plan();
        for (int number : numbers) {
            draft.programme(number, "工程", programme -> programme);
        }
        return draft.compile();
    }

    private static List<String> expectedAndWritten(CompiledPlan compiled) {
        return compiled.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id()
                        + " "
                        + Found.argument(diagnostic, "expected")
                        + " "
                        + Found.argument(diagnostic, "number"))
                .toList();
    }

    @Test
    void numbersInOrderAreSound() {
        assertEquals(List.of(), expectedAndWritten(measures(1, 2, 3)));
        assertEquals(List.of(), expectedAndWritten(programmes(1, 2, 3)));
    }

    @Test
    void aGapIsOneSlipAndTheNumbersBehindItCountOn() {
        assertEquals(List.of("HM2006 2 3"), expectedAndWritten(measures(1, 3, 4, 5)));
        assertEquals(List.of("HM2007 2 3"), expectedAndWritten(programmes(1, 3, 4)));
    }

    @Test
    void aNumberThatComesLateFillsTheGapThatWasReported() {
        assertEquals(List.of("HM2006 2 3"), expectedAndWritten(measures(1, 3, 2, 4)));
        assertEquals(List.of("HM2007 2 3"), expectedAndWritten(programmes(1, 3, 2, 4)));
    }

    @Test
    void aNumberThatStandsTwiceIsASlip() {
        assertEquals(List.of("HM2006 3 2"), expectedAndWritten(measures(1, 2, 2, 3)));
        assertEquals(List.of("HM2007 2 1"), expectedAndWritten(programmes(1, 1, 2)));
    }

    @Test
    void theFirstNumberIsOne() {
        assertEquals(List.of("HM2006 1 2"), expectedAndWritten(measures(2, 3)));
    }

    @Test
    void measuresCountThroughTheProgrammes() {
        CompiledPlan compiled = FileDraft.plan()
                .departments("民政局")
                .programme(
                        1,
                        "养老",
                        programme -> programme.measure(1, "一", measure -> measure.names(Label.RESPONSIBLE, "民政局")))
                .programme(
                        2,
                        "就业",
                        programme -> programme.measure(1, "二", measure -> measure.names(Label.RESPONSIBLE, "民政局")))
                .compile();

        assertEquals(List.of("HM2006 10 1."), Found.in(compiled));
    }
}
