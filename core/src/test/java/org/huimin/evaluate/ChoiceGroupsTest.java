package org.huimin.evaluate;

import static org.huimin.evaluate.Given.given;
import static org.huimin.evaluate.Given.standings;
import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.any;
import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.flag;
import static org.huimin.evaluate.PlanDraft.nothing;
import static org.huimin.evaluate.PlanDraft.rest;
import static org.huimin.evaluate.PlanDraft.row;
import static org.huimin.evaluate.PlanDraft.tabled;
import static org.huimin.evaluate.PlanDraft.upTo;
import static org.huimin.evaluate.PlanDraft.value;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.huimin.evaluate.PlanDraft.yesNo;
import static org.huimin.evaluate.Standing.ALTERNATIVE;
import static org.huimin.evaluate.Standing.CHOSEN;
import static org.huimin.evaluate.Standing.IRRELEVANT;
import static org.huimin.evaluate.Standing.NOT_ENTITLED;
import static org.huimin.evaluate.Standing.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Rate;
import org.junit.jupiter.api.Test;

class ChoiceGroupsTest {
    private static final Condition SURE = everybody("人");

    private static PlanDraft draft() {
        return new PlanDraft().entity("人", field("甲", yesNo()), field("乙", yesNo()), field("个数", whole("个", 0, 3)));
    }

    private static Entitlement entitlement(PlanDraft draft, Object... facts) {
        return draft.evaluator("人").evaluate(given(facts));
    }

    private static Totals totals(String determined, String atMost, int inKind, int open, int undetermined) {
        return new Totals(new BigDecimal(determined), new BigDecimal(atMost), inKind, open, undetermined);
    }

    private static List<Integer> between(Entitlement entitlement) {
        return entitlement.choices().get(0).between().stream()
                .map(BenefitOutcome::measure)
                .toList();
    }

    private static Optional<Integer> taken(Entitlement entitlement) {
        return entitlement.choices().get(0).taken().map(BenefitOutcome::measure);
    }

    @Test
    void theHighestAmountIsTakenAndTheOthersAreAlternatives() {
        Entitlement entitlement = entitlement(draft().choice("组", "人", SURE, amount("100"))
                .choice("组", "人", SURE, amount("300"))
                .choice("组", "人", SURE, amount("200")));
        assertEquals(List.of(ALTERNATIVE, CHOSEN, ALTERNATIVE), standings(entitlement));
        assertEquals(Optional.of(2), taken(entitlement));
        assertEquals(totals("300.00", "0.00", 0, 0, 0), entitlement.totals());
    }

    @Test
    void aTieIsDecidedForTheFirstInThePlan() {
        Entitlement entitlement =
                entitlement(draft().choice("组", "人", SURE, amount("100")).choice("组", "人", SURE, amount("100")));
        assertEquals(List.of(CHOSEN, ALTERNATIVE), standings(entitlement));
    }

    @Test
    void nothingIsTakenWhereNothingIsDue() {
        Entitlement entitlement = entitlement(draft().choice("组", "人", flag("甲"), amount("100")), "甲", false);
        assertEquals(Optional.empty(), taken(entitlement));
        assertEquals(List.of(), between(entitlement));
        assertEquals(List.of(NOT_ENTITLED), standings(entitlement));
        assertTrue(entitlement.totals().complete());
    }

    @Test
    void theOnlyOneThatIsDueIsTakenWhateverItIs() {
        for (Award award : List.of(upTo("5"), new Award.Free(), new Award.Open())) {
            Entitlement entitlement = entitlement(
                    draft().choice("组", "人", flag("甲"), amount("100")).choice("组", "人", SURE, award), "甲", false);
            assertEquals(List.of(NOT_ENTITLED, CHOSEN), standings(entitlement));
            assertEquals(Optional.of(2), taken(entitlement));
        }
    }

    @Test
    void theOnlyOneThatMayBeDueLeavesTheGroupUndetermined() {
        Entitlement entitlement = entitlement(draft().choice("组", "人", flag("甲"), amount("100")));
        assertEquals(Optional.empty(), taken(entitlement));
        assertEquals(List.of(1), between(entitlement));
        assertEquals(totals("0.00", "0.00", 0, 0, 1), entitlement.totals());
        assertFalse(entitlement.totals().complete());
    }

    @Test
    void anOpenOrInKindOneCouldBeWorthMore() {
        for (Award award : List.of(new Award.Free(), new Award.Open())) {
            Entitlement entitlement =
                    entitlement(draft().choice("组", "人", SURE, amount("100")).choice("组", "人", SURE, award));
            assertEquals(List.of(UNDETERMINED, UNDETERMINED), standings(entitlement));
            assertEquals(List.of(1, 2), between(entitlement));
            assertEquals(totals("0.00", "0.00", 0, 0, 1), entitlement.totals());
        }
    }

    @Test
    void aLowCapCannotChangeTheChoiceAndAHighOneCan() {
        Entitlement low =
                entitlement(draft().choice("组", "人", SURE, amount("100")).choice("组", "人", SURE, upTo("100")));
        assertEquals(List.of(CHOSEN, ALTERNATIVE), standings(low));
        Entitlement first =
                entitlement(draft().choice("组", "人", SURE, upTo("100")).choice("组", "人", SURE, amount("100")));
        assertEquals(List.of(UNDETERMINED, UNDETERMINED), standings(first));
        Entitlement high = entitlement(draft().choice("组", "人", SURE, amount("100"))
                .choice("组", "人", SURE, upTo("101"))
                .choice("组", "人", SURE, amount("50")));
        assertEquals(List.of(UNDETERMINED, UNDETERMINED, ALTERNATIVE), standings(high));
        assertEquals(List.of(1, 2), between(high));
    }

    @Test
    void anUnknownOneThatCouldNotBeHigherDoesNotMatter() {
        Entitlement entitlement =
                entitlement(draft().choice("组", "人", SURE, amount("100")).choice("组", "人", flag("甲"), amount("100")));
        assertEquals(List.of(CHOSEN, IRRELEVANT), standings(entitlement));
        assertEquals(totals("100.00", "0.00", 0, 0, 0), entitlement.totals());
    }

    @Test
    void anUnknownOneThatCouldBeHigherLeavesTheGroupUndetermined() {
        Entitlement entitlement = entitlement(draft().choice("组", "人", flag("甲"), amount("100"))
                .choice("组", "人", SURE, amount("100"))
                .choice("组", "人", SURE, amount("99"))
                .choice("组", "人", flag("乙"), amount("100")));
        assertEquals(List.of(UNDETERMINED, UNDETERMINED, ALTERNATIVE, IRRELEVANT), standings(entitlement));
        assertEquals(List.of(1, 2), between(entitlement));
        assertEquals(1, entitlement.totals().undetermined());
    }

    @Test
    void oneThatIsSurelyHigherWhateverItsAmountIsLeftAlone() {
        Rate rate = tabled("人", List.of("甲"), row(amount("300"), flag("甲")), rest(amount("200")));
        Entitlement entitlement =
                entitlement(draft().choice("组", "人", SURE, rate).choice("组", "人", SURE, amount("100")));
        assertEquals(List.of(UNDETERMINED, ALTERNATIVE), standings(entitlement));
        assertEquals(List.of(1), between(entitlement));
    }

    @Test
    void theRowsThatRemainSayHowMuchItCouldBe() {
        Rate rate = tabled(
                "人", List.of("甲"), row(amount("100"), flag("甲")), row(amount("900"), flag("乙")), rest(nothing()));
        PlanDraft draft = draft().choice("组", "人", SURE, amount("500")).choice("组", "人", SURE, rate);
        assertEquals(List.of(UNDETERMINED, UNDETERMINED), standings(entitlement(draft)));
        assertEquals(List.of(CHOSEN, IRRELEVANT), standings(entitlement(draft, "乙", false)));
    }

    @Test
    void theRangeOfTheQuantitySaysHowMuchItCouldBe() {
        for (int best = 2; best <= 3; best++) {
            Entitlement entitlement = entitlement(draft().choice("组", "人", SURE, amount(best + "00"))
                    .add(
                            "人",
                            any(SURE, flag("甲")),
                            Optional.of(value("个数")),
                            new Rate.Flat(amount("100")),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("组")));
            assertEquals(
                    best == 2 ? List.of(UNDETERMINED, UNDETERMINED) : List.of(CHOSEN, IRRELEVANT),
                    standings(entitlement));
        }
    }

    @Test
    void aCapThatIsMultipliedIsStillOne() {
        Rate rate = tabled("人", List.of("甲"), row(upTo("300"), flag("甲")), rest(amount("400")));
        PlanDraft draft = draft().add(
                        "人", SURE, Optional.of(value("个数")), rate, Optional.empty(), Optional.empty(), Optional.of("组"))
                .choice("组", "人", SURE, amount("250"));
        assertEquals(List.of(UNDETERMINED, UNDETERMINED), standings(entitlement(draft, "个数", 1)));
        assertEquals(List.of(IRRELEVANT, CHOSEN), standings(entitlement(draft, "个数", 0)));
    }

    @Test
    void aTableWithoutARowCouldMeanAnything() {
        Rate rate = tabled("人", List.of("甲"), row(amount("1"), flag("甲")));
        Entitlement entitlement =
                entitlement(draft().choice("组", "人", SURE, amount("100")).choice("组", "人", SURE, rate), "甲", false);
        assertEquals(List.of(UNDETERMINED, UNDETERMINED), standings(entitlement));
    }

    @Test
    void totalsKeepApartWhatIsNotTheSame() {
        Entitlement entitlement = entitlement(draft().benefit("人", SURE, amount("100"))
                .benefit("人", SURE, amount("0.5"))
                .benefit("人", SURE, upTo("70"))
                .benefit("人", SURE, new Award.Free())
                .benefit("人", SURE, new Award.Open())
                .benefit("人", flag("甲"), amount("9"))
                .choice("组", "人", flag("甲"), amount("9"))
                .choice("组", "人", flag("乙"), amount("9"))
                .choice("另一组", "人", SURE, upTo("30")));
        assertEquals(totals("100.50", "100.00", 1, 1, 2), entitlement.totals());
        assertFalse(entitlement.totals().complete());
        assertEquals(
                List.of("组", "另一组"),
                entitlement.choices().stream().map(ChoiceOutcome::name).toList());
    }
}
