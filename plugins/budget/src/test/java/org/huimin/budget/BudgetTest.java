package org.huimin.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huimin.testkit.CalculatorUnderTest;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs of a plan that is made up, and what is wrong with tables of headcounts. */
class BudgetTest {
    private static final String PLAN = """
            plan: A
            year: 2016
            use: budget
            department group: B
            entity: person(person)
              | field  | type                   |
              | grade  | good, fair, poor |
              | due    | integer(month) 0-12    |
            entity: home(institution)
              | field  | type           |
              | places | integer(bed) |
            programme 1: C

            measure 1: D
            responsible: B
            quota: 50 people
            funding: city 10,000 yuan, county 2,000 yuan
            benefit: card
              eligible: person
              rate: 100 yuan/person/month
              expected: 10 people
            benefit: aid
              eligible: person
              rate: 20 yuan/person/month
              months: due

            measure 2: E
            responsible: B
            benefit: beds
              eligible: home
              quantity: places
              rate: 500 yuan/bed once
            benefit: care
              eligible: person
              rate:
                | grade | yuan/person/year |
                | good  | 100 |
                | fair  | 200 |
                | poor  | none |
              funding: county 100 yuan
            """;

    @TempDir
    private Path folder;

    private CalculatorUnderTest plugin;

    @BeforeEach
    void install() throws IOException {
        plugin = new CalculatorUnderTest(folder, "budget", "headcount");
    }

    private CalculatorUnderTest.Outcome budget(String... rows) throws IOException {
        return plugin.of(
                PLAN, "measure,benefit,row,recipients,quantity\n" + String.join("\n", rows) + "\n", Language.ENGLISH);
    }

    @Test
    void expectationsAndQuotasCountWhereNoTableDoes() throws IOException {
        CalculatorUnderTest.Outcome outcome = budget("2,care,good,3,", "2,care,fair,0,", "2,beds,,,40");
        assertEquals(
                List.of(
                        // 10 * 100 * 12.
                        List.of("1", "card", "", "100 yuan/person/month", "10", "10", "expected", "12000.00-12000.00"),
                        // At most 50 * 20 * 12: quota and months are limits.
                        List.of("1", "aid", "", "20 yuan/person/month", "0", "50", "quota, at most", "0.00-12000.00"),
                        // 40 beds * 500.
                        List.of(
                                "2",
                                "beds",
                                "",
                                "500 yuan/bed once",
                                "40",
                                "40",
                                "headcounts, quantity",
                                "20000.00-20000.00"),
                        List.of("2", "care", "good", "100 yuan/person/year", "3", "3", "headcounts", "300.00-300.00"),
                        List.of("2", "care", "fair", "200 yuan/person/year", "0", "0", "headcounts", "0.00-0.00")),
                outcome.rows("lines").stream()
                        .map(row -> row.stream()
                                .map(value -> value.startsWith("0-") ? "0.00-" + value.substring(2) : value)
                                .toList())
                        .toList());
        assertTrue(outcome.sound().complete());
        // 12,000 yuan against 12,000 to 24,000; 100 yuan against 300.
        assertEquals(
                List.of("perhaps not", "not enough"),
                outcome.rows("funding").stream().map(row -> row.get(6)).toList());
    }

    @Test
    void bedsOfHomesAreOpenWithoutTheirNumber() throws IOException {
        CalculatorUnderTest.Outcome outcome = budget("2,beds,,3,");
        assertEquals(
                "the amount hangs on a quantity: give it in the column 'quantity' of the headcounts",
                outcome.rows("open").get(0).get(3));
    }

    @Test
    void anAppropriationBelowTheBudgetIsFound() throws IOException {
        List<String> findings = plugin.findings(PLAN.replace("city 10,000 yuan", "city 9,000 yuan"), Language.ENGLISH);
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(
                findings.get(0)
                        .startsWith("17 HM8211 Measure 1 appropriates 11,000.00 yuan, less than the 12,000.00 yuan"),
                findings.get(0));
        assertEquals(List.of(), plugin.findings(PLAN, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "9,card,,1, -> 2 HM8203 The plan has no measure '9'; measures go from 1 to 2.",
                "1,cart,,1, -> 2 HM8204 Measure 1 has no benefit 'cart'; its benefits: card, aid.",
                "1,,,1, -> 2 HM8204 Measure 1 has no benefit ''",
                "2,care,god,1, -> 2 HM8205 The benefit 'care' has no row 'god'; its rows: good, fair, poor.",
                "1,card,good,1, -> 2 HM8205 The benefit 'card' has no row 'good'; its rows: it has no rate table",
                "1,card,,many, -> 2 HM8206 'many' is no number that can be used.",
                "1,card,,1.5, -> 2 HM8206 '1.5' is no number",
                "1,card,,-1, -> 2 HM8206 '-1' is no number",
                "1,card,,20-10, -> 2 HM8206 '20-10' is no number",
                "1,card,,, -> 2 HM8206 '' is no number",
                "1,card,,1234567890123456, -> 2 HM8206 '1234567890123456' is no number",
                "1,card,,1,2 -> 2 HM8209 The benefit 'card' has no quantity",
                "2,care,good,1, -> 2 HM8208 The benefit 'care' of measure 2 is counted by rows, but these are missing: fair."
            })
    void whatIsWrongWithARowIsSaidAndThereIsNoResult(String row, String finding) throws IOException {
        CalculatorUnderTest.Outcome outcome = budget(row);
        assertEquals(1, outcome.findings().size(), outcome.toString());
        assertTrue(outcome.findings().get(0).startsWith(finding), outcome.toString());
        assertTrue(outcome.result().isEmpty());
    }

    @Test
    void whatIsGivenTwiceIsRefused() throws IOException {
        assertTrue(budget("1,card,,1,", "1,card,,2,").findings().get(0).startsWith("3 HM8207 Line 2 already"));
        assertTrue(budget("2,care,good,1,", "2,care,fair,1,", "2,care,,2,")
                .findings()
                .get(0)
                .startsWith("4 HM8207 Line 2 already"));
    }

    @Test
    void moreThanTheQuotaIsAWarning() throws IOException {
        CalculatorUnderTest.Outcome outcome = budget("1,card,,60,");
        assertTrue(outcome.findings().get(0).startsWith("2 HM8210 60 are more than the quota of measure 1, 50."));
        assertTrue(outcome.result().isPresent());
    }

    @Test
    void columnsMustBeThereAndKnown() throws IOException {
        assertTrue(plugin.of(PLAN, "measure,benefit\n", Language.ENGLISH)
                .findings()
                .get(0)
                .startsWith("1 HM8201 The headcounts lack the column 'recipients'."));
        assertTrue(plugin.of(PLAN, "measure,recipients,persons\n", Language.ENGLISH)
                .findings()
                .get(0)
                .startsWith("1 HM8202 The headcounts have an unknown column 'persons'."));
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() throws IOException {
        CalculatorUnderTest.Outcome outcome = plugin.of(
                PLAN,
                "\u63AA\u65BD,\u8865\u8D34,\u4EBA\u6570\n1,card,\"\uFF11\uFF0C\uFF12\uFF10\uFF10\"\n1,aid,10\u81F320\n",
                Language.ENGLISH);
        List<List<String>> lines = outcome.rows("lines");
        assertEquals(List.of("1200", "1200"), lines.get(0).subList(4, 6));
        assertEquals(List.of("10", "20"), lines.get(1).subList(4, 6));
    }
}
