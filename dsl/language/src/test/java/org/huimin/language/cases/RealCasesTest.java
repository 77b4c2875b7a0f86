package org.huimin.language.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huimin.cases.CaseOutcome;
import org.huimin.cases.CaseRunner;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Plan;
import org.junit.jupiter.api.Test;

class RealCasesTest {
    private static final Path PLANS = Path.of("../../plans").toAbsolutePath().normalize();

    private static CompiledPlan compiled(String file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(PLANS, PLANS.resolve(file), false);
        return PlanCompiler.compile(read.loader(), read.source());
    }

    private static List<String> failing(CompiledPlan compiled, Plan plan) {
        return CaseRunner.of(plan).run(compiled.cases()).stream()
                .filter(outcome -> !outcome.passed())
                .map(CaseOutcome::tested)
                .map(tested -> tested.name())
                .toList();
    }

    @Test
    void theCasesOfTheRealPlanPass() {
        CompiledPlan compiled = compiled("nanguan/案例/2016.plan");

        assertEquals(List.of(), compiled.diagnostics());
        assertTrue(compiled.cases().size() >= 139, "cases");
        assertEquals(List.of(), failing(compiled, compiled.plan().orElseThrow()));
    }

    @Test
    void everySingleChangeOfAnAmountABoundaryAChoiceAPeriodOrALogicalWordMakesACaseFail() {
        CompiledPlan compiled = compiled("nanguan/案例/2016.plan");
        List<Mutant> mutants = PlanMutants.of(compiled.plan().orElseThrow());

        List<String> surviving = new ArrayList<>();
        for (Mutant mutant : mutants) {
            if (failing(compiled, mutant.plan()).isEmpty()) {
                surviving.add(mutant.change());
            }
        }
        assertTrue(mutants.size() > 300, "mutants");
        assertEquals(List.of(), surviving);
    }
}
