package org.huimin.evaluate;

import static org.huimin.evaluate.Given.given;
import static org.huimin.evaluate.Given.outcome;
import static org.huimin.evaluate.PlanDraft.absent;
import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.choices;
import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.flag;
import static org.huimin.evaluate.PlanDraft.granted;
import static org.huimin.evaluate.PlanDraft.is;
import static org.huimin.evaluate.PlanDraft.isNot;
import static org.huimin.evaluate.PlanDraft.missing;
import static org.huimin.evaluate.PlanDraft.notEntitled;
import static org.huimin.evaluate.PlanDraft.nothing;
import static org.huimin.evaluate.PlanDraft.optional;
import static org.huimin.evaluate.PlanDraft.rateTable;
import static org.huimin.evaluate.PlanDraft.rest;
import static org.huimin.evaluate.PlanDraft.row;
import static org.huimin.evaluate.PlanDraft.tabled;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.huimin.evaluate.PlanDraft.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Path;
import org.huimin.model.Rate;
import org.huimin.model.RateTable.Row;
import org.huimin.model.Value;
import org.junit.jupiter.api.Test;

class RateTablesTest {
    private static PlanDraft draft() {
        return new PlanDraft()
                .entity(
                        "人",
                        field("低保", yesNo()),
                        field("残疾", yesNo()),
                        field("名额", whole("个")),
                        field("学历", choices("本科", "专科", "中专")),
                        optional("病种", choices("肺结核", "尿毒症")));
    }

    private static MemberEvaluator table(Condition eligible, Row... rows) {
        return draft().benefit("人", eligible, tabled("人", List.of("学历"), rows)).evaluator("人");
    }

    private static MemberEvaluator table(Row... rows) {
        return table(everybody("人"), rows);
    }

    @Test
    void theRowThatMatchesIsTaken() {
        MemberEvaluator rule =
                table(row(amount("5000"), is("学历", "本科")), row(amount("3000"), is("学历", "专科")), rest(nothing()));
        assertEquals(granted("5000.00"), outcome(rule, given("学历", "本科")));
        assertEquals(granted("3000.00"), outcome(rule, given("学历", "专科")));
        assertEquals(notEntitled(), outcome(rule, given("学历", "中专")));
    }

    @Test
    void anUnknownInputDecidesNothing() {
        MemberEvaluator rule = table(row(amount("5000"), is("学历", "本科")), rest(amount("3000")));
        assertEquals(missing("学历"), outcome(rule, given()));
    }

    @Test
    void anUnknownInputDoesNotMatterWhereAllRowsThatRemainAgree() {
        MemberEvaluator rule = table(
                row(amount("3000"), is("学历", "本科"), flag("低保")),
                row(amount("5000"), is("学历", "专科"), flag("低保")),
                rest(amount("3000.00")));
        assertEquals(granted("3000.00"), outcome(rule, given("学历", "本科")));
        assertEquals(missing("低保"), outcome(rule, given("学历", "专科")));
        assertEquals(granted("3000.00"), outcome(rule, given("低保", false)));
        assertEquals(missing("学历", "低保"), outcome(rule, given()));
    }

    @Test
    void theRestIsRuledOutWhereAnotherRowMatches() {
        MemberEvaluator rule = table(
                row(amount("3000"), is("学历", "本科")), row(amount("3000"), is("学历", "专科"), flag("残疾")), rest(nothing()));
        assertEquals(granted("3000.00"), outcome(rule, given("学历", "本科")));
    }

    @Test
    void anInputWithoutAValueMatchesOnlyARowThatSaysSo() {
        MemberEvaluator rule = table(
                row(amount("1"), is("病种", "肺结核")),
                row(amount("2"), isNot("病种", "肺结核")),
                row(amount("3"), absent("病种")));
        assertEquals(granted("3.00"), outcome(rule, given("病种", null)));
        assertEquals(granted("2.00"), outcome(rule, given("病种", "尿毒症")));
        assertEquals(missing("病种"), outcome(rule, given()));
    }

    @Test
    void noRowAndSeveralRowsCannotBeTold() {
        MemberEvaluator rule = table(row(amount("1"), is("学历", "本科")), row(amount("2"), is("学历", "本科", "专科")));
        assertEquals(new Outcome.Undetermined(List.of(), Outcome.Reason.NO_ROW), outcome(rule, given("学历", "中专")));
        assertEquals(
                new Outcome.Undetermined(List.of(), Outcome.Reason.SEVERAL_ROWS), outcome(rule, given("学历", "本科")));
    }

    @Test
    void severalRowsMatchThoughOthersAreUnknown() {
        MemberEvaluator rule = table(
                row(amount("9"), flag("低保")), row(amount("1"), is("学历", "本科")), row(amount("1"), isNot("学历", "专科")));
        assertEquals(
                new Outcome.Undetermined(List.of(), Outcome.Reason.SEVERAL_ROWS), outcome(rule, given("学历", "本科")));
    }

    @Test
    void whoIsSurelyGrantedNothingIsNotEntitledThoughEligibilityIsUnknown() {
        MemberEvaluator rule = table(
                flag("低保"),
                row(amount("5000"), is("学历", "本科")),
                row(nothing(), is("学历", "专科"), flag("残疾")),
                rest(nothing()));
        assertEquals(notEntitled(), outcome(rule, given("学历", "专科")));
        assertEquals(missing("低保"), outcome(rule, given("学历", "本科")));
        assertEquals(missing("低保"), outcome(rule, given()));
        assertEquals(notEntitled(), outcome(rule, given("低保", true, "学历", "专科")));
    }

    @Test
    void whoIsNotEligibleIsNotEntitledWhateverTheTableSays() {
        MemberEvaluator rule = table(flag("低保"), row(amount("1"), is("学历", "本科")));
        assertEquals(notEntitled(), outcome(rule, given("低保", false, "学历", "中专")));
    }

    @Test
    void aTableOfThePlanIsUsedByItsName() {
        MemberEvaluator rule = draft().table(
                        "学历标准", rateTable("人", List.of("学历"), row(amount("7"), is("学历", "本科")), rest(nothing())))
                .benefit("人", everybody("人"), new Rate.Named("学历标准"))
                .evaluator("人");
        assertEquals(granted("7.00"), outcome(rule, given("学历", "本科")));
    }

    @Test
    void rowsGrantOtherThingsThanMoney() {
        MemberEvaluator rule = table(
                row(new Award.Free(), is("学历", "本科")),
                row(new Award.Discount(PlanDraft.number(90)), is("学历", "专科")),
                rest(new Award.Open()));
        assertEquals(new Outcome.GrantedInKind(Optional.empty()), outcome(rule, given("学历", "本科")));
        assertEquals(new Outcome.GrantedInKind(Optional.of(PlanDraft.number(90))), outcome(rule, given("学历", "专科")));
        assertEquals(new Outcome.GrantedOpen(), outcome(rule, given("学历", "中专")));
    }

    @Test
    void whereRowsAgreeInTheAmountOnlyTheQuantityIsMissing() {
        MemberEvaluator rule = draft().paid(
                        "人",
                        everybody("人"),
                        Optional.of(new Value.FieldValue(Path.of("名额"))),
                        tabled("人", List.of("学历"), row(amount("10"), is("学历", "本科")), rest(amount("10"))),
                        Optional.empty(),
                        Optional.empty())
                .evaluator("人");
        assertEquals(missing("名额"), outcome(rule, given()));
        assertEquals(granted("30.00"), outcome(rule, given("名额", 3)));
    }

    @Test
    void whereRowsDifferTheInputAndTheQuantityAreMissing() {
        MemberEvaluator rule = draft().paid(
                        "人",
                        everybody("人"),
                        Optional.of(new Value.FieldValue(Path.of("名额"))),
                        tabled("人", List.of("学历"), row(amount("10"), is("学历", "本科")), rest(amount("20"))),
                        Optional.empty(),
                        Optional.empty())
                .evaluator("人");
        assertEquals(missing("学历", "名额"), outcome(rule, given()));
        assertEquals(missing("学历"), outcome(rule, given("名额", 1)));
        assertEquals(granted("0.00"), outcome(rule, given("名额", 0)));
    }
}
