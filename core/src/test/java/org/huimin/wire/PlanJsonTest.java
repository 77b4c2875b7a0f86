package org.huimin.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.model.Target;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.StandardUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonTest {
    private final PlanJson json = new PlanJson();

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void anyPlanIsReadBackAsItWas(@ForAll("plans") Plan plan) throws PlanJsonException {
        byte[] written = json.write(plan);
        Plan read = json.read(written);
        assertEquals(plan, read);
        assertArrayEquals(written, json.write(read));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return AnyPlan.plans();
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void anyBytesAreAPlanOrAreRefused(@ForAll byte[] bytes) {
        assertThrows(PlanJsonException.class, () -> json.read(bytes));
    }

    @Test
    void settingsKeepTheirOrder() throws PlanJsonException {
        Plan plan = json.read(text().getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("z", "a"), List.copyOf(plan.plugins().get(0).settings().keySet()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNotExactlyAPlanIsRefusedWithAReason(String found, String replacement, String reason) {
        String text = text();
        assertTrue(text.contains(found), found);
        String message = refusal(text.replace(found, replacement));
        assertTrue(message.contains(reason), message);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("\"title\" : \"甲\"", "\"title\" : \"甲\", \"unheardOf\" : 1", "unheardOf"),
                Arguments.of("\"region\" : null,", "", "region"),
                Arguments.of("\"region\" : null", "\"region\" : null, \"region\" : null", "region"),
                Arguments.of("\"comparator\" : \"at-least\",", "", "comparator"),
                Arguments.of("\"version\" : 1", "\"version\" : 2", "version 2"),
                Arguments.of("\"version\" : 1", "\"version\" : \"1\"", "version"),
                Arguments.of("\"version\" : 1", "\"version\" : 1.0", "version"),
                Arguments.of("\"version\" : 1", "\"version\" : null", "version"),
                Arguments.of("\"version\" : 1,", "", "version"),
                Arguments.of("\"year\" : 2016", "\"year\" : \"2016\"", "year"),
                Arguments.of("\"year\" : 2016", "\"year\" : 2016.5", "year"),
                Arguments.of("\"year\" : 2016", "\"year\" : 99999999999", "year"),
                Arguments.of("\"year\" : 2016", "\"year\" : true", "year"),
                Arguments.of("\"title\" : \"甲\"", "\"title\" : 5", "title"),
                Arguments.of("\"title\" : \"甲\"", "\"title\" : true", "title"),
                Arguments.of("\"title\" : \"甲\"", "\"title\" : null", "title"),
                Arguments.of("\"title\" : \"甲\"", "\"title\" : [ \"甲\" ]", "title"),
                Arguments.of("\"preamble\" : [ ]", "\"preamble\" : null", "null"),
                Arguments.of("\"preamble\" : [ ]", "\"preamble\" : [ null ]", "null"),
                Arguments.of("\"preamble\" : [ ]", "\"preamble\" : \"乙\"", "preamble"),
                Arguments.of("\"preamble\" : [ ]", "\"preamble\" : [ 1 ]", "preamble"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : 1.5", "low"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : \"1e5\"", "1e5"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : \"-1\"", "-1"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : \"1,000\"", "1,000"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : \".5\"", ".5"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : \"１\"", "１"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : \"\"", "decimal"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : \"" + "9".repeat(51) + "\"", "decimal"),
                Arguments.of("\"low\" : \"1.5\"", "\"low\" : null", "null"),
                Arguments.of("at-least", "at-leats", "at-leats"),
                Arguments.of("at-least", "ensure", "ensure"),
                Arguments.of("\"z\" : \"1\"", "\"z\" : 1", "settings"),
                Arguments.of("\"z\" : \"1\"", "\"z\" : \"1\", \"z\" : \"2\"", "z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1", "{}", "x", "]", "}", " null"})
    void whatStandsBehindAPlanIsRefused(String trailing) {
        assertFalse(refusal(text() + trailing).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "1",
                "\"x\"",
                "{",
                "{}",
                "{\"version\":1}",
                "{\"version\":1,\"plan\":null}",
                "NaN"
            })
    void whatIsNoPlanAtAllIsRefused(String text) {
        assertFalse(refusal(text).isEmpty());
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertFalse(refusal("[".repeat(1_000_000)).isEmpty());
        assertFalse(refusal("{\"version\":1,\"plan\":".repeat(100_000)).isEmpty());
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        assertFalse(refusal("{\"version\":" + "9".repeat(1_000_000) + "}").isEmpty());
        assertFalse(refusal("{\"version\":1e999999999}").isEmpty());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] < 0) {
                bytes[index] = (byte) 0xFF;
                break;
            }
        }
        assertThrows(PlanJsonException.class, () -> json.read(bytes));
    }

    private String refusal(String text) {
        PlanJsonException exception =
                assertThrows(PlanJsonException.class, () -> json.read(text.getBytes(StandardCharsets.UTF_8)));
        return String.valueOf(exception.getMessage());
    }

    private String text() {
        Target target = new Target(
                "丙",
                Comparator.AT_LEAST,
                new Figure(
                        new BigDecimal("1.5"),
                        Optional.empty(),
                        StandardUnits.standard().unit("公里").orElseThrow(),
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Measure measure = new Measure(
                1,
                "乙",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(target),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        java.util.Map<String, String> settings = new java.util.LinkedHashMap<>();
        settings.put("z", "1");
        settings.put("a", "2");
        Plan plan = new Plan(
                "甲",
                2016,
                Optional.empty(),
                List.of(),
                List.of(new PluginUse("budget", settings)),
                List.of(),
                List.of(),
                List.of(new Programme(1, "乙", List.of(), List.of(measure))));
        return new String(json.write(plan), StandardCharsets.UTF_8);
    }
}
