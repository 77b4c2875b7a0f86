package org.huimin.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Benefit;
import org.huimin.model.Figure;
import org.huimin.model.Measure;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;
import org.huimin.vocabulary.Unit;

/**
 * Finds benefits that more are expected to receive than the measure serves at most; and choice groups, of which everybody
 * takes one benefit only, that do so together.
 */
final class ExpectedOverQuota implements Validator {
    private static final Set<String> PERSONS = Set.of("人", "名");

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Places places = new Places(request.compiled());
        for (Measure measure : request.plan().measures()) {
            if (measure.quota().isPresent()) {
                check(measure, measure.quota().get(), places, sink);
            }
        }
    }

    private static void check(Measure measure, Figure quota, Places places, DiagnosticSink sink) {
        ElementPath path = ElementPath.measure(measure.number());
        BigDecimal most = quota.low();
        Map<String, BigDecimal> groups = new LinkedHashMap<>();
        List<Benefit> benefits = measure.benefits();
        for (int index = 0; index < benefits.size(); index++) {
            Benefit benefit = benefits.get(index);
            if (benefit.expected().isEmpty() || !isSame(benefit.expected().get().unit(), quota.unit())) {
                continue;
            }
            BigDecimal expected = benefit.expected().get().low();
            boolean before = false;
            if (benefit.choice().isPresent()) {
                BigDecimal sum = groups.getOrDefault(benefit.choice().get(), BigDecimal.ZERO);
                before = sum.compareTo(most) > 0;
                expected = expected.add(sum);
                groups.put(benefit.choice().get(), expected);
            }
            if (!before && expected.compareTo(most) > 0) {
                sink.report(Diagnostic.of(
                                CheckCode.EXPECTED_OVER_QUOTA,
                                places.of(path.child("benefit", index + 1).child("expected", 1)))
                        .with("benefit", benefit.name())
                        .with("expected", expected.toPlainString())
                        .with("quota", most.toPlainString())
                        .related("quota-here", places.of(path.child("quota", 1))));
            }
        }
    }

    private static boolean isSame(Unit one, Unit other) {
        return one.equals(other) || (PERSONS.contains(one.name()) && PERSONS.contains(other.name()));
    }
}
