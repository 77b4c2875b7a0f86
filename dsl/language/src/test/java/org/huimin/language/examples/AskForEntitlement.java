package org.huimin.language.examples;

import java.nio.file.Path;
import java.util.Map;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.evaluate.BenefitOutcome;
import org.huimin.evaluate.Entitlement;
import org.huimin.evaluate.Facts;
import org.huimin.evaluate.PlanEvaluator;
import org.huimin.evaluate.Standing;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Plan;
import org.huimin.wording.PlanWording;

/** Asks what a resident is entitled to, and why. */
public final class AskForEntitlement {
    private AskForEntitlement() {}

    /** Asks the plan that the first argument names. */
    public static void main(String[] arguments) {
        Path workingFolder = Path.of("").toAbsolutePath();
        Path file = workingFolder.resolve(arguments[0]);
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(workingFolder, file, false);
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        Plan plan = compiled.plan().orElseThrow();

        // What is not in the map is not known; null says that there is none.
        Map<String, Object> resident =
                Map.of("年龄", 82, "养老方式", "居家", "城区居住", true, "独居", true, "户", Map.of("低保", true));
        Entitlement entitlement = PlanEvaluator.of(plan).entity("人").explain(Facts.of(resident));

        PlanWording wording = new PlanWording(compiled.language(), plan);
        for (BenefitOutcome outcome : entitlement.outcomes()) {
            if (outcome.standing() == Standing.CHOSEN) {
                System.out.println(
                        outcome.measure() + " " + outcome.benefit().name() + " " + wording.outcome(outcome.outcome()));
                wording.explanation(outcome)
                        .forEach(line -> System.out.println("    " + "  ".repeat(line.depth()) + line.text()));
            }
        }
        System.out.println(
                entitlement.totals().determined() + " " + entitlement.totals().complete());
    }
}
