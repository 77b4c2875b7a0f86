package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Benefits of which only one may be taken. */
final class ChoiceGroup {
    private final String name;
    private final List<Integer> members;
    private final ChoiceOutcome nothing;

    private ChoiceGroup(String name, List<Integer> members) {
        this.name = name;
        this.members = List.copyOf(members);
        nothing = new ChoiceOutcome(name, Optional.empty(), List.of());
    }

    /** The groups of the benefits of an entity, in the order of the plan. */
    static List<ChoiceGroup> of(List<BenefitRule> rules) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int index = 0; index < rules.size(); index++) {
            int member = index;
            rules.get(index)
                    .choice()
                    .ifPresent(name -> members.computeIfAbsent(name, group -> new ArrayList<>())
                            .add(member));
        }
        return members.entrySet().stream()
                .map(group -> new ChoiceGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** Chooses among what the members yield, and says how each stands. */
    Choice choose(BenefitRule[] rules, Outcome[] outcomes, Standing[] standings, Knowledge knowledge) {
        List<Integer> candidates = new ArrayList<>();
        for (int member : members) {
            standings[member] = Standing.NOT_ENTITLED;
            if (!BenefitRule.isNothing(outcomes[member])) {
                candidates.add(member);
            }
        }
        if (candidates.isEmpty()) {
            return Choice.OF_NOTHING;
        }
        List<Integer> winners =
                candidates.size() == 1 ? candidates : possibleWinners(candidates, rules, outcomes, knowledge);
        boolean told = winners.size() == 1 && !BenefitRule.isUndetermined(outcomes[winners.get(0)]);
        for (int candidate : candidates) {
            standings[candidate] = winners.contains(candidate) ? winning(told) : losing(outcomes[candidate]);
        }
        return new Choice(winners, told);
    }

    private static Standing winning(boolean told) {
        return told ? Standing.CHOSEN : Standing.UNDETERMINED;
    }

    private static Standing losing(Outcome outcome) {
        return BenefitRule.isUndetermined(outcome) ? Standing.IRRELEVANT : Standing.ALTERNATIVE;
    }

    /** Those who are taken if they yield the most that they can and the others the least. */
    private static List<Integer> possibleWinners(
            List<Integer> candidates, BenefitRule[] rules, Outcome[] outcomes, Knowledge knowledge) {
        List<Stake> stakes = candidates.stream()
                .map(candidate -> rules[candidate].stake(outcomes[candidate], knowledge))
                .toList();
        List<Integer> winners = new ArrayList<>();
        for (int one = 0; one < candidates.size(); one++) {
            boolean wins = true;
            for (int other = 0; other < candidates.size(); other++) {
                wins = wins && (one == other || stakes.get(one).canBeat(stakes.get(other), one < other));
            }
            if (wins) {
                winners.add(candidates.get(one));
            }
        }
        return winners;
    }

    /**
     * What is chosen.
     *
     * @param winners who is taken, or who may be; none where nothing is due
     * @param told whether it is told
     */
    record Choice(List<Integer> winners, boolean told) {
        private static final Choice OF_NOTHING = new Choice(List.of(), true);

        /** Adds what is taken to a sum. A group that can't be told counts once. */
        void addTo(TotalsSum sum, Outcome[] outcomes) {
            if (!told) {
                sum.addUndetermined();
            } else if (!winners.isEmpty()) {
                outcomes[winners.get(0)].accept(sum);
            }
        }
    }

    ChoiceOutcome outcome(Choice choice, BenefitOutcome[] outcomes) {
        if (choice.winners().isEmpty()) {
            return nothing;
        }
        List<BenefitOutcome> winners =
                choice.winners().stream().map(winner -> outcomes[winner]).toList();
        return choice.told()
                ? new ChoiceOutcome(name, Optional.of(winners.get(0)), List.of())
                : new ChoiceOutcome(name, Optional.empty(), winners);
    }
}
