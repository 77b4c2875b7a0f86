package org.huimin.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.Entitlement;
import org.huimin.evaluate.Standing;
import org.huimin.evaluate.Totals;
import org.huimin.wording.Line;
import org.huimin.wording.PlanWording;

/** Writes entitlements for people: what is due and why, what is not certain, what is not due, and all of it together. */
final class EntitlementText {
    private static final String STEP = "  ";

    private final PlanWording wording;
    private final MessageWriter messages;
    private final CompiledPlan compiled;
    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param all whether the reasons of what is not due are shown whole
     */
    EntitlementText(PlanWording wording, MessageWriter messages, CompiledPlan compiled, boolean all) {
        this.wording = wording;
        this.messages = messages;
        this.compiled = compiled;
        this.all = all;
    }

    String write(List<Entitlement> entitlements) {
        for (Entitlement entitlement : entitlements) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            write(entitlement);
        }
        return text.toString();
    }

    private void write(Entitlement entitlement) {
        String title = compiled.plan().map(plan -> plan.title()).orElse("");
        line(messages.phrase(
                "entitlement-title", Map.of("title", title, "entity", wording.name(entitlement.entity()))));
        List<BenefitOutcome> due = standing(entitlement, Standing.CHOSEN);
        section("entitlement-due", due, entitlement, true);
        if (due.isEmpty()) {
            text.append('\n');
            line(messages.phrase("entitlement-none"));
        }
        section("entitlement-alternatives", standing(entitlement, Standing.ALTERNATIVE), entitlement, true);
        section("entitlement-unknown", standing(entitlement, Standing.UNDETERMINED), entitlement, true);
        section("entitlement-irrelevant", standing(entitlement, Standing.IRRELEVANT), entitlement, all);
        section("entitlement-not", standing(entitlement, Standing.NOT_ENTITLED), entitlement, all);
        totals(entitlement.totals());
    }

    private static List<BenefitOutcome> standing(Entitlement entitlement, Standing standing) {
        return entitlement.outcomes().stream()
                .filter(outcome -> outcome.standing() == standing)
                .toList();
    }

    private void section(String key, List<BenefitOutcome> outcomes, Entitlement entitlement, boolean whole) {
        if (outcomes.isEmpty()) {
            return;
        }
        text.append('\n');
        line(messages.phrase(key));
        List<List<String>> heads = new ArrayList<>();
        for (BenefitOutcome outcome : outcomes) {
            String benefit = STEP
                    + wording.benefit(
                            outcome.measure(), Optional.of(outcome.benefit().name()));
            heads.add(List.of(benefit, whole ? yields(outcome) : decisive(outcome)));
        }
        List<String> lines = TextTable.write(heads).lines().toList();
        for (int index = 0; index < outcomes.size(); index++) {
            line(lines.get(index));
            if (whole) {
                List<Line> reasons = wording.explanation(outcomes.get(index), entitlement.choices());
                TraceText.write(reasons, STEP + STEP + STEP, path -> Places.find(compiled, path))
                        .forEach(this::line);
            }
        }
    }

    private String yields(BenefitOutcome outcome) {
        String yielded = wording.outcome(outcome.outcome());
        return outcome.benefit()
                .form()
                .filter(form -> outcome.standing() == Standing.CHOSEN || outcome.standing() == Standing.ALTERNATIVE)
                .map(form -> yielded + messages.phrase("in-form", Map.of("form", form)))
                .orElse(yielded);
    }

    /** The innermost test that decides against a benefit. */
    private String decisive(BenefitOutcome outcome) {
        List<Line> reasons = wording.explanation(outcome);
        for (int index = 0; index < reasons.size(); index++) {
            boolean innermost = index + 1 == reasons.size()
                    || reasons.get(index + 1).depth() <= reasons.get(index).depth();
            if (innermost) {
                return reasons.get(index).text();
            }
        }
        return "";
    }

    private void totals(Totals totals) {
        text.append('\n');
        line(messages.phrase("entitlement-total"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(STEP + messages.phrase("entitlement-determined"), money(totals.determined())));
        if (totals.atMost().signum() != 0) {
            rows.add(List.of(STEP + messages.phrase("entitlement-at-most"), money(totals.atMost())));
        }
        count(rows, "entitlement-in-kind", totals.inKind());
        count(rows, "entitlement-open", totals.open());
        count(rows, "entitlement-undetermined", totals.undetermined());
        text.append(TextTable.write(rows));
        line(STEP + messages.phrase(totals.complete() ? "entitlement-complete" : "entitlement-incomplete"));
    }

    private String money(BigDecimal yuan) {
        return wording.money(yuan);
    }

    private void count(List<List<String>> rows, String key, int count) {
        if (count > 0) {
            rows.add(List.of(
                    STEP + messages.phrase(key),
                    messages.phrase("entitlement-items", Map.of("count", Integer.toString(count)))));
        }
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
