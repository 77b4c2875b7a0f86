package org.huimin.evaluate;

import static org.huimin.evaluate.PlanDraft.amount;
import static org.huimin.evaluate.PlanDraft.everybody;
import static org.huimin.evaluate.PlanDraft.field;
import static org.huimin.evaluate.PlanDraft.flag;
import static org.huimin.evaluate.PlanDraft.rest;
import static org.huimin.evaluate.PlanDraft.row;
import static org.huimin.evaluate.PlanDraft.tabled;
import static org.huimin.evaluate.PlanDraft.upTo;
import static org.huimin.evaluate.PlanDraft.value;
import static org.huimin.evaluate.PlanDraft.whole;
import static org.huimin.evaluate.PlanDraft.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Field;
import org.huimin.model.Rate;
import org.huimin.oracle.Choices;

class ChoiceOracleTest {
    private static final long HUGE = 1_000_000;
    private static final int MOST_UNITS = 2;

    /** What a member of a choice group may be like. */
    enum Form {
        AMOUNT,
        CAP,
        FREE,
        OPEN,
        NOTHING,
        PERHAPS_AMOUNT,
        PERHAPS_CAP,
        PERHAPS_FREE,
        ONE_OF_TWO,
        OR_NOTHING,
        FOR_UNKNOWN_QUANTITY
    }

    private static final Set<Form> TOLD = Set.of(Form.AMOUNT, Form.CAP, Form.FREE, Form.OPEN, Form.NOTHING);

    /**
     * A member of a choice group.
     *
     * @param form what it is like
     * @param yuan an amount
     * @param other another amount
     */
    record Member(Form form, long yuan, long other) {
        boolean isTold() {
            return TOLD.contains(form);
        }

        List<Long> worths() {
            return switch (form) {
                case AMOUNT -> List.of(yuan);
                case CAP -> List.of(0L, yuan);
                case FREE, OPEN -> List.of(0L, HUGE);
                case NOTHING -> List.of(Choices.NOTHING);
                case PERHAPS_AMOUNT, OR_NOTHING -> List.of(Choices.NOTHING, yuan);
                case PERHAPS_CAP -> List.of(Choices.NOTHING, 0L, yuan);
                case PERHAPS_FREE -> List.of(Choices.NOTHING, 0L, HUGE);
                case ONE_OF_TWO -> List.of(yuan, other);
                case FOR_UNKNOWN_QUANTITY -> List.of(0L, MOST_UNITS * yuan);
            };
        }

        Condition eligible(int index) {
            return switch (form) {
                case PERHAPS_AMOUNT, PERHAPS_CAP, PERHAPS_FREE -> flag("是" + index);
                default -> everybody("人");
            };
        }

        Rate rate(int index) {
            Award paid = amount(String.valueOf(yuan));
            return switch (form) {
                case AMOUNT, PERHAPS_AMOUNT, FOR_UNKNOWN_QUANTITY -> new Rate.Flat(paid);
                case CAP, PERHAPS_CAP -> new Rate.Flat(upTo(String.valueOf(yuan)));
                case FREE, PERHAPS_FREE -> new Rate.Flat(new Award.Free());
                case OPEN -> new Rate.Flat(new Award.Open());
                case NOTHING -> new Rate.Flat(new Award.Nothing());
                case OR_NOTHING ->
                    tabled("人", List.of("是" + index), row(paid, flag("是" + index)), rest(new Award.Nothing()));
                case ONE_OF_TWO ->
                    tabled(
                            "人",
                            List.of("是" + index),
                            row(paid, flag("是" + index)),
                            rest(amount(String.valueOf(other))));
            };
        }
    }

    @Provide
    Arbitrary<List<Member>> groups() {
        Arbitrary<Long> yuan = Arbitraries.longs().between(0, 4);
        Arbitrary<Member> members = Combinators.combine(Arbitraries.of(Form.class), yuan, yuan)
                // Two rows that agree are no question any more.
                .as((form, one, other) -> new Member(form, one, one.equals(other) ? one + 1 : other));
        return members.list().ofMinSize(1).ofMaxSize(5);
    }

    private static ChoiceOutcome choice(List<Member> members) {
        return entitlement(members).choices().get(0);
    }

    private static Entitlement entitlement(List<Member> members) {
        List<Field> fields = new ArrayList<>();
        for (int index = 0; index < members.size(); index++) {
            fields.add(field("是" + index, yesNo()));
            fields.add(field("数" + index, whole("个", 0, MOST_UNITS)));
        }
        PlanDraft draft = new PlanDraft().entity("人", fields.toArray(Field[]::new));
        for (int index = 0; index < members.size(); index++) {
            Member member = members.get(index);
            draft.add(
                    "人",
                    member.eligible(index),
                    member.form() == Form.FOR_UNKNOWN_QUANTITY ? Optional.of(value("数" + index)) : Optional.empty(),
                    member.rate(index),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("组"));
        }
        return draft.evaluator("人").evaluate(Map.of());
    }

    @Property(tries = 1000)
    void theOneIsTakenThatWinsHoweverItTurnsOut(@ForAll("groups") List<Member> members) {
        Set<Integer> winners =
                Choices.possibleWinners(members.stream().map(Member::worths).toList());
        ChoiceOutcome choice = choice(members);
        boolean told =
                winners.size() == 1 && members.get(winners.iterator().next()).isTold();
        Set<Integer> taken =
                choice.taken().stream().map(outcome -> outcome.measure() - 1).collect(Collectors.toSet());
        Set<Integer> between =
                choice.between().stream().map(outcome -> outcome.measure() - 1).collect(Collectors.toSet());
        assertEquals(told ? winners : Set.of(), taken);
        assertEquals(told ? Set.of() : winners, between);
    }

    @Property(tries = 500)
    void standingsSayWhoIsTaken(@ForAll("groups") List<Member> members) {
        Entitlement entitlement = entitlement(members);
        ChoiceOutcome choice = entitlement.choices().get(0);
        for (BenefitOutcome outcome : entitlement.outcomes()) {
            boolean told = members.get(outcome.measure() - 1).isTold();
            Standing expected;
            if (members.get(outcome.measure() - 1).form() == Form.NOTHING) {
                expected = Standing.NOT_ENTITLED;
            } else if (choice.taken().equals(Optional.of(outcome))) {
                expected = Standing.CHOSEN;
            } else if (choice.between().contains(outcome)) {
                expected = Standing.UNDETERMINED;
            } else {
                expected = told ? Standing.ALTERNATIVE : Standing.IRRELEVANT;
            }
            assertEquals(expected, outcome.standing());
        }
        assertEquals(choice.between().isEmpty() ? 0 : 1, entitlement.totals().undetermined());
    }
}
