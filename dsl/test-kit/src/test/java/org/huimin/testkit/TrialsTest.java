package org.huimin.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.huimin.model.Plan;
import org.junit.jupiter.api.Test;

/** The trials that authors of plugins are given: what they find, and what they let pass. */
class TrialsTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatDependsOnTheLocaleOrTheZoneIsFound() {
        assertDoesNotThrow(() -> Everywhere.assertSameBytes(() -> bytes("1")));
        assertThrows(
                AssertionError.class, () -> Everywhere.assertSameBytes(() -> bytes(String.format("%,.1f", 1234.5))));
        assertThrows(
                AssertionError.class,
                () -> Everywhere.assertSameBytes(() -> bytes("I".toLowerCase(Locale.getDefault()))));
        assertThrows(
                AssertionError.class,
                () -> Everywhere.assertSameBytes(
                        () -> bytes(Instant.EPOCH.atZone(ZoneId.systemDefault()).toString())));
    }

    @Test
    void theSettingsOfTheMachineArePutBack() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        assertThrows(
                IllegalStateException.class,
                () -> Everywhere.assertSameBytes(() -> {
                    if (!Locale.getDefault().equals(locale)) {
                        throw new IllegalStateException("elsewhere");
                    }
                    return bytes("1");
                }));
        assertEquals(locale, Locale.getDefault());
        assertEquals(zone, TimeZone.getDefault());
    }

    @Test
    void wordsOfOneLanguageAloneAreFound() {
        AssertionError error =
                assertThrows(AssertionError.class, () -> PluginResources.assertSameKeys(TrialsTest.class));
        assertEquals("in the words of one language alone: [b, c]", error.getMessage());
        assertThrows(AssertionError.class, () -> PluginResources.assertSameKeys(String.class));
    }

    @Test
    void thePlanSaysEachThingOnce() {
        Plan plan = new RandomPlans(1).plan();
        List<String> facts = PlanFacts.of(plan);
        assertEquals(
                plan.measures().size(),
                facts.stream()
                        .filter(fact -> fact.matches("(?s)\\d+ ; title ; .*"))
                        .count());
        assertEquals(facts, PlanFacts.comparable(facts));
        assertEquals(List.of("a b", "c"), PlanFacts.comparable(List.of("c ", "a \n\tb")));
    }

    @Test
    void labelsAreKnownByTheirHeadings() {
        assertEquals("payee", PlanFacts.label("Paid to"));
        assertTrue(assertThrows(AssertionError.class, () -> PlanFacts.label("Payed to"))
                .getMessage()
                .contains("Payed to"));
    }
}
