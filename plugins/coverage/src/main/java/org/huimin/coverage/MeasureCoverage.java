package org.huimin.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;

/**
 * What a measure says.
 *
 * @param measure the measure
 * @param quantified whether it has a target, or a benefit with an amount
 * @param owned whether a department answers for it
 * @param dated whether it, one of its targets or one of its projects has a deadline
 * @param funded whether it or one of its benefits says where the money comes from
 * @param fundedWithAmount whether one of them says how much, too
 * @param benefits the kinds of its benefits, in their order
 */
record MeasureCoverage(
        Measure measure,
        boolean quantified,
        boolean owned,
        boolean dated,
        boolean funded,
        boolean fundedWithAmount,
        List<BenefitKind> benefits) {
    static MeasureCoverage of(Plan plan, Measure measure) {
        List<Funding> funding = Stream.concat(
                        measure.funding().stream(),
                        measure.benefits().stream().flatMap(benefit -> benefit.funding().stream()))
                .toList();
        return new MeasureCoverage(
                measure,
                !measure.targets().isEmpty()
                        || measure.benefits().stream().anyMatch(benefit -> hasAmount(plan, benefit)),
                !measure.responsible().isEmpty(),
                measure.deadline().isPresent()
                        || measure.targets().stream()
                                .anyMatch(target -> target.deadline().isPresent())
                        || measure.projects().stream()
                                .anyMatch(project -> project.deadline().isPresent()),
                !funding.isEmpty(),
                funding.stream().anyMatch(source -> source.yuan().isPresent()),
                measure.benefits().stream()
                        .map(benefit -> BenefitKind.of(plan, benefit))
                        .toList());
    }

    private static boolean hasAmount(Plan plan, Benefit benefit) {
        return plan.awards(benefit.rate()).stream().anyMatch(Award.Amount.class::isInstance);
    }

    /** The keys of what is not said. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        addUnless(quantified, "gap.quantified", gaps);
        addUnless(owned, "gap.owned", gaps);
        addUnless(dated, "gap.dated", gaps);
        addUnless(funded, "gap.funded", gaps);
        addUnless(!funded || fundedWithAmount, "gap.funded-with-amount", gaps);
        return gaps;
    }

    private static void addUnless(boolean said, String gap, List<String> gaps) {
        if (!said) {
            gaps.add(gap);
        }
    }

    /** The names of the benefits whose rate is open. */
    List<String> openRates() {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < benefits.size(); index++) {
            if (benefits.get(index) == BenefitKind.OPEN) {
                names.add(measure.benefits().get(index).name());
            }
        }
        return names;
    }
}
