package org.huimin.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.FixedAmounts;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateVisitor;

/** Finds benefits of choice groups that are never taken, since another one is more for everybody who could get them. */
final class ChoiceAnalysis {
    private static final int MOST_LOOKED_AT = 10;

    private final Names names;
    private final Formulas formulas;
    private final Decision decision;
    private final List<Finding> findings;
    private boolean proven = true;

    ChoiceAnalysis(Names names, Formulas formulas, Decision decision, List<Finding> findings) {
        this.names = names;
        this.formulas = formulas;
        this.decision = decision;
        this.findings = findings;
    }

    /**
     * For whom a benefit awards something.
     *
     * @param who they are, in formulas that are all met
     * @param others those who are none of them
     * @param amount how much it is in the year; absent where that can't be told beforehand
     */
    private record Region(List<Formula> who, Formula others, Optional<BigDecimal> amount) {
        boolean isNothing() {
            return amount.isPresent() && amount.get().signum() == 0;
        }
    }

    /** A benefit of a group. */
    private record Member(Benefit benefit, List<Region> regions) {}

    void analyse(List<Benefit> benefits, int year) {
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        for (Benefit benefit : benefits) {
            if (benefit.choice().isPresent()) {
                String name = benefit.choice().get();
                List<Member> members = groups.get(name);
                if (members == null) {
                    members = new ArrayList<>();
                    groups.put(name, members);
                }
                members.add(new Member(benefit, regions(benefit, year)));
            }
        }
        for (List<Member> members : groups.values()) {
            if (members.size() > 1) {
                analyse(members);
            }
        }
    }

    private void analyse(List<Member> members) {
        proven = true;
        for (int index = 0; index < members.size() && proven; index++) {
            List<Integer> others = new ArrayList<>();
            for (int other = 0; other < members.size(); other++) {
                if (other != index) {
                    others.add(other);
                }
            }
            List<Benefit> enough = isHidden(members, index, others) ? enough(members, index, others) : List.of();
            // Hidden behind none is what nobody gets anyway, and that is said elsewhere.
            if (!enough.isEmpty()) {
                findings.add(new Finding.BenefitHidden(members.get(index).benefit(), enough));
            }
            if (!proven) {
                // One of a group is enough to say so, and the others would take as long.
                findings.add(new Finding.ConditionNotProven(
                        members.get(index).benefit().eligible()));
            }
        }
    }

    /** Those of the others that do it without the rest: one alone if there is one; of many no fewer are looked for. */
    private List<Benefit> enough(List<Member> members, int index, List<Integer> others) {
        if (isHidden(members, index, List.of())) {
            return List.of();
        }
        List<Integer> needed = others;
        for (Integer other : others) {
            if (isHidden(members, index, List.of(other))) {
                return List.of(members.get(other).benefit());
            }
        }
        if (others.size() <= MOST_LOOKED_AT) {
            for (Integer other : others) {
                List<Integer> fewer = new ArrayList<>(needed);
                fewer.remove(other);
                if (isHidden(members, index, fewer)) {
                    needed = fewer;
                }
            }
        }
        List<Benefit> benefits = new ArrayList<>();
        for (int other : needed) {
            benefits.add(members.get(other).benefit());
        }
        return benefits;
    }

    /** Whether everybody to whom a benefit awards something gets more, or as much and earlier in the plan, by another. */
    private boolean isHidden(List<Member> members, int index, List<Integer> others) {
        for (Region region : members.get(index).regions()) {
            if (region.amount().isEmpty() || (!region.isNothing() && !isHidden(region, index, members, others))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHidden(Region region, int index, List<Member> members, List<Integer> others) {
        BigDecimal amount = region.amount().orElseThrow();
        List<Formula> remaining = new ArrayList<>(region.who());
        for (int other : others) {
            for (Region opposite : members.get(other).regions()) {
                int order = opposite.amount().isEmpty()
                        ? -1
                        : opposite.amount().get().compareTo(amount);
                if (order > 0 || (order == 0 && other < index)) {
                    remaining.add(opposite.others());
                }
            }
        }
        Answer answer = decision.find(remaining);
        proven &= answer.kind() != Answer.Kind.NOT_PROVEN;
        return answer.isNever();
    }

    private List<Region> regions(Benefit benefit, int year) {
        Formula eligible = formulas.of(benefit.entity(), benefit.eligible(), true);
        return benefit.rate().accept(new RateVisitor<List<Region>>() {
            @Override
            public List<Region> visitFlat(Rate.Flat rate) {
                return List.of(region(List.of(eligible), rate.award()));
            }

            @Override
            public List<Region> visitTabled(Rate.Tabled rate) {
                return ofTable(rate.table());
            }

            @Override
            public List<Region> visitNamed(Rate.Named rate) {
                return ofTable(names.table(rate.table()));
            }

            private List<Region> ofTable(RateTable table) {
                List<Region> regions = new ArrayList<>();
                List<Formula> left = new ArrayList<>();
                left.add(eligible);
                for (int index = 0; index < table.rows().size(); index++) {
                    RateTable.Row row = table.rows().get(index);
                    boolean rest = table.hasRest() && index == table.rows().size() - 1;
                    List<Formula> who = new ArrayList<>(rest ? left : List.of(eligible));
                    List<Formula> matching = formulas.cells(table, row);
                    who.addAll(matching);
                    regions.add(region(who, row.award()));
                    left.add(Negation.of(matching));
                }
                return regions;
            }

            private Region region(List<Formula> who, Award award) {
                return new Region(who, Negation.of(who), FixedAmounts.of(benefit, award, year));
            }
        });
    }
}
