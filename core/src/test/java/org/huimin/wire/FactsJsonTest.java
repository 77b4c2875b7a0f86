package org.huimin.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.vocabulary.StandardUnits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsJsonTest {
    private static final Plan PLAN = new Plan(
            "计划",
            2016,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    entity(
                            "人",
                            "person",
                            field("年龄", whole(0, 130), false),
                            field("户", new Domain.Reference("户"), true),
                            field("收入", new Domain.Money(), false),
                            field("病种", new Domain.Text(), true),
                            field("学历", new Domain.Choices(List.of("本科", "无")), false),
                            field("取得日期", new Domain.Day(), true)),
                    entity("户", "household", field("低保", new Domain.YesNo(), false))),
            List.of(),
            List.of(),
            List.of());

    private static Entity entity(String name, String alias, Field... fields) {
        return new Entity(name, StandardUnits.standard().unit("人").orElseThrow(), List.of(fields), List.of(alias));
    }

    private static Field field(String name, Domain domain, boolean optional) {
        return new Field(name, domain, optional, Optional.empty(), List.of("alias-of-" + name));
    }

    private static Domain whole(int low, int high) {
        return new Domain.Numeric(
                true, Optional.empty(), Optional.of(BigDecimal.valueOf(low)), Optional.of(BigDecimal.valueOf(high)));
    }

    private static GivenFacts read(String json) {
        return FactsJson.read(json.getBytes(StandardCharsets.UTF_8), PLAN);
    }

    private static String problems(GivenFacts facts) {
        return facts.problems().stream()
                .map(problem -> problem.key() + "@" + problem.place().line() + ":"
                        + problem.place().column())
                .collect(Collectors.joining(" "));
    }

    @Test
    void factsAreOfTheKindsThatTheFieldsHave() {
        GivenFacts facts = read(
                "\uFEFF{\"人\":{\"年龄\":82,\n\"户\":{\"低保\":true},\"收入\":\"1000.10\",\"病种\":null,\"学历\":\"无\",\"取得日期\":\"2010-04-01\"}}");
        assertEquals("", problems(facts));
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("年龄", new BigDecimal("82"));
        expected.put("户", Map.of("低保", true));
        expected.put("收入", new BigDecimal("1000.10"));
        expected.put("病种", null);
        expected.put("学历", "无");
        expected.put("取得日期", LocalDate.of(2010, 4, 1));
        assertEquals(1, facts.members().size());
        GivenFacts.Member member = facts.members().get(0);
        assertEquals("人", member.entity());
        assertEquals(expected, member.values());
        assertEquals(new FactsPlace(1, 12), member.places().get(Path.of("年龄")));
        assertEquals(new FactsPlace(2, 11), member.places().get(new Path(List.of("户"), "低保")));
    }

    @Test
    void aliasesAndQuoteMarksAreAccepted() {
        GivenFacts facts = read("{\"person\":{\"\u201C年\u201D龄\":5,\"alias-of-户\":{\"alias-of-低保\":false}}}");
        assertEquals("", problems(facts));
        assertEquals(
                Map.of("年龄", new BigDecimal("5"), "户", Map.of("低保", false)),
                facts.members().get(0).values());
    }

    @Test
    void severalEntitiesAreSeveralMembers() {
        GivenFacts facts = read("{\"人\":{},\"户\":{\"低保\":false}}");
        assertEquals(
                List.of("人", "户"),
                facts.members().stream().map(GivenFacts.Member::entity).toList());
    }

    @Test
    void noValueWhereThereAlwaysIsOneIsNotKnown() {
        GivenFacts facts = read("{\"人\":{\"年龄\":null,\"户\":null}}");
        assertEquals("", problems(facts));
        Map<String, @Nullable Object> none = new LinkedHashMap<>();
        none.put("户", null);
        assertEquals(none, facts.members().get(0).values());
    }

    @Test
    void decimalsStayExact() {
        String number = "1234567890123456789012345678901.234";
        assertEquals(
                new BigDecimal(number),
                read("{\"人\":{\"收入\":" + number + "}}")
                        .members()
                        .get(0)
                        .values()
                        .get("收入"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`{\"人\":{\"年龄\":1,\"年龄\":2}}`; GIVEN_TWICE@1:14",
                "`{\"人\":{\"年龄\":1,\"alias-of-年龄\":2}}`; GIVEN_TWICE@1:14",
                "`{\"人\":{},\"person\":{}}`; GIVEN_TWICE@1:9",
                "`{\"人\":{\"年龄\":8e1}}`; EXPONENT@1:12",
                "`{\"人\":{\"收入\":\"1e5\"}}`; EXPONENT@1:12",
                "`{\"人\":{\"收入\":1E999999999}}`; EXPONENT@1:12",
                "`{\"人\":{\"收入\":12345678901234567890123456789012345}}`; NUMBER_TOO_LONG@1:12",
                "`{\"人\":{\"年龄\":82.5}}`; NOT_WHOLE@1:12",
                "`{\"人\":{\"年龄\":131}}`; OUT_OF_RANGE@1:12",
                "`{\"人\":{\"年龄\":-1}}`; OUT_OF_RANGE@1:12",
                "`{\"人\":{\"年龄\":true}}`; NOT_A_NUMBER@1:12",
                "`{\"人\":{\"年龄\":\"1,000\"}}`; NOT_A_NUMBER@1:12",
                "`{\"人\":{\"年龄\":[1]}}`; NOT_A_NUMBER@1:12",
                "`{\"人\":{\"户\":true}}`; NOT_A_MEMBER@1:11",
                "`{\"人\":{\"户\":{\"低保\":\"是\"}}}`; NOT_YES_OR_NO@1:17",
                "`{\"人\":{\"户\":{\"低保\":1}}}`; NOT_YES_OR_NO@1:17",
                "`{\"人\":{\"取得日期\":\"2010-04\"}}`; NOT_A_DAY@1:14",
                "`{\"人\":{\"取得日期\":\"2010-02-30\"}}`; NOT_A_DAY@1:14",
                "`{\"人\":{\"取得日期\":20100401}}`; NOT_A_DAY@1:14",
                "`{\"人\":{\"病种\":1}}`; NOT_A_TEXT@1:12",
                "`{\"人\":{\"学历\":\"博士\"}}`; NOT_A_CHOICE@1:12",
                "`{\"人\":{\"年令\":1}}`; UNKNOWN_FIELD@1:7",
                "`{\"狗\":{\"年龄\":1}}`; UNKNOWN_ENTITY@1:2",
                "`{\"人\":1}`; NO_FIELDS@1:6",
                "`[]`; NO_ENTITIES@1:1",
                "`{\"人\":{}} {}`; TRAILING@1:10",
                "`{\"人\":{}`; NOT_JSON@1:8",
                "`{\"人\":{},}`; NOT_JSON@1:9",
                "`{\"人\":{\"年龄\":082}}`; NOT_JSON@1:13",
                "`{\"人\":{\"年龄\":NaN}}`; NOT_JSON@1:15",
                "`{\"人\":{\"病种\":\"\\uD800\"}}`; LONE_SURROGATE@1:12",
                "``; NOT_JSON@1:1"
            })
    void whatIsWrongIsSaidAtItsPlace(String json, String problem) {
        assertEquals(problem, problems(read(json)));
    }

    @Test
    void everyProblemIsReportedAndTheRestIsRead() {
        GivenFacts facts = read("{\"人\":{\"年令\":1,\n \"年龄\":2.5,\n \"收入\":3}}");
        assertEquals("UNKNOWN_FIELD@1:7 NOT_WHOLE@2:7", problems(facts));
        assertEquals(Map.of("收入", new BigDecimal("3")), facts.members().get(0).values());
        assertEquals(
                Map.of("entity", "人", "name", "年令"), facts.problems().get(0).arguments());
    }

    @Test
    void columnsCountCodePoints() {
        assertEquals("UNKNOWN_FIELD@1:16", problems(read("{\"人\":{\"病种\":\"\uD840\uDC00\",\"x\":1}}")));
        assertEquals("UNKNOWN_FIELD@3:2", problems(read("{\"人\":\r\n{\r \"x\":1}}")));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertEquals("TOO_DEEP@1:66", problems(read("[".repeat(1_000_000))));
        assertFalse(problems(read("{\"人\":".repeat(100_000))).isEmpty());
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        assertEquals("NUMBER_TOO_LONG@1:12", problems(read("{\"人\":{\"收入\":" + "9".repeat(1_000_000) + "}}")));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = "{\n\"人\":{\"病种\":\"x\"}}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        assertEquals("NOT_UTF8@2:12", problems(FactsJson.read(bytes, PLAN)));
        assertEquals("NOT_UTF8@1:1", problems(FactsJson.read(new byte[] {(byte) 0xE4}, PLAN)));
    }

    @Test
    void manyFactsOnOneLineAreReadInNoTime() {
        StringBuilder json = new StringBuilder("{\"人\":{");
        for (int index = 0; index < 100_000; index++) {
            json.append("\"x").append(index).append("\":1,");
        }
        assertEquals(
                100_000, read(json.append("\"年龄\":1}}").toString()).problems().size());
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertEquals(List.of(), FactsJson.read(bytes, PLAN).members());
    }
}
