package org.huimin.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.PluginUse;
import org.huimin.model.Programme;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Bound;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Function;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
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

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void anyTypedPlanIsReadBackAsItWas(@ForAll("typedPlans") Plan plan) throws PlanJsonException {
        assertEquals(plan, json.read(json.write(plan)));
    }

    @Provide
    Arbitrary<Plan> typedPlans() {
        return AnyPlan.typedPlans();
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
        String text = text().replaceAll("\\s+", " ");
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
                Arguments.of(
                        "\"kind\" : \"all\"",
                        "\"kind\" : \"every\"",
                        "benefits[0].eligible.kind: is no kind of condition: every"),
                Arguments.of("\"kind\" : \"all\"", "\"kind\" : \"field\"", "eligible.kind"),
                Arguments.of("\"kind\" : \"all\"", "\"kind\" : 1", "eligible.kind: is no text"),
                Arguments.of("\"kind\" : \"all\",", "", "eligible.kind: is missing"),
                Arguments.of("\"kind\" : \"all\"", "\"kind\" : \"all\", \"kind\" : \"all\"", "kind"),
                Arguments.of("\"kind\" : \"all\"", "\"kind\" : \"all\", \"more\" : 1", "eligible.more: is not known"),
                Arguments.of("\"kind\" : \"member\"", "\"kind\" : \"flag\"", "eligible.conditions[0].path: is missing"),
                Arguments.of(
                        "\"relation\" : \"greater-or-equal\"", "\"relation\" : \">=\"", "relation: is not known: >="),
                Arguments.of("\"function\" : \"max\"", "\"function\" : \"from\"", "function: not a word"),
                Arguments.of("\"bound\" : \"from\"", "\"bound\" : \"FROM\"", "definitions[0].expression.bound"),
                Arguments.of("\"first\" : \"2010-04-01\"", "\"first\" : \"2010-04-31\"", "first: is no day"),
                Arguments.of("\"number\" : \"80\"", "\"number\" : 80", "limit.number: is no text"),
                Arguments.of("\"number\" : \"80\"", "\"number\" : \"8e1\"", "limit.number: is no decimal"),
                Arguments.of("[ \"户主\", \"年龄\" ]", "[ ]", "expression.value.path: is empty"),
                Arguments.of("[ \"户主\", \"年龄\" ]", "\"年龄\"", "expression.value.path: is no list"),
                Arguments.of("\"cells\" : [ null ]", "\"cells\" : [ ]", "cells: are not as many as the inputs"),
                Arguments.of("\"upTo\" : true", "\"upTo\" : \"true\"", "award.upTo: is neither true nor false"),
                Arguments.of("\"interval\" : \"month\"", "\"interval\" : \"week\"", "interval: is not known: week"),
                Arguments.of("\"quantity\" : null,", "", "quantity"),
                Arguments.of(
                        "\"quantity\" : null", "\"quantity\" : { \"kind\" : \"all\" }", "benefits[0].quantity.kind"),
                Arguments.of("\"kind\" : \"integer\"", "\"kind\" : \"whole\"", "entities[0].fields[0].domain.kind"),
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
    void aConditionNestedWithoutEndIsRefused() {
        String nested = "{\"kind\":\"not\",\"condition\":".repeat(100_000);
        assertFalse(refusal(text().replace("\"quantity\" : null", "\"quantity\" : " + nested))
                .isEmpty());
    }

    /** Half the stack that a thread has by itself is enough for what is nested as deeply as may be. */
    @Test
    void aConditionNestedAsDeeplyAsTheCompilerAllowsIsReadBack() throws Exception {
        Value sum = new Value.FieldValue(Path.of("年龄"));
        Condition condition = new Condition.Absent(Path.of("年龄"));
        for (int depth = 1; depth < 256; depth++) {
            sum = new Value.Arithmetic(sum, Value.Operator.ADD, new Value.FieldValue(Path.of("年龄")));
            condition = new Condition.Any(List.of(condition));
        }
        List<Definition> deep =
                List.of(new Definition("和", "人", sum, List.of()), new Definition("深", "人", condition, List.of()));
        Plan plan = new Plan(
                "甲",
                2016,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                deep,
                List.of(),
                List.of());
        FutureTask<Plan> reading = new FutureTask<>(() -> json.read(json.write(plan)));
        Thread thread = new Thread(null, reading, "small stack", 512 * 1024);
        thread.start();
        assertEquals(plan, reading.get());
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
                List.of(benefit()),
                List.of(),
                List.of(),
                List.of());
        Map<String, String> settings = new LinkedHashMap<>();
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
                List.of(person()),
                List.of(new Definition("老人", "人", aged(), List.of())),
                List.of(),
                List.of(new Programme(1, "乙", List.of(), List.of(measure))));
        return new String(json.write(plan), StandardCharsets.UTF_8);
    }

    private static Entity person() {
        Field age = new Field(
                "年龄",
                new Domain.Numeric(true, Optional.of(unit("周岁")), Optional.of(BigDecimal.ZERO), Optional.empty()),
                false,
                Optional.empty(),
                List.of());
        return new Entity("人", unit("人"), List.of(age), List.of());
    }

    private static Condition aged() {
        return new Condition.Limited(
                new Value.FieldValue(new Path(List.of("户主"), "年龄")),
                Bound.FROM,
                new Value.Measured(BigDecimal.valueOf(80), List.of(unit("周岁"))));
    }

    private static Benefit benefit() {
        RateUnit unit = new RateUnit(unit("元"), Optional.of(unit("人")), RateUnit.Interval.MONTH);
        RateTable.Row row =
                new RateTable.Row(List.of(Optional.empty()), new Award.Amount(BigDecimal.valueOf(100), true, unit));
        return new Benefit(
                "丁",
                "人",
                new Condition.All(List.of(
                        new Condition.Member("人"),
                        new Condition.Comparison(
                                new Value.Extreme(Function.MAXIMUM, List.of(new Value.FieldValue(Path.of("年龄")))),
                                Condition.Relation.GREATER_OR_EQUAL,
                                new Value.Date(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 4, 30))))),
                Optional.empty(),
                new Rate.Tabled(new RateTable("人", List.of(Path.of("年龄")), unit, List.of(row))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Unit unit(String name) {
        return StandardUnits.standard().unit(name).orElseThrow();
    }
}
