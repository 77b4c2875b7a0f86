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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"nanguan/案例/2016.plan, 139", "nanguan-en/cases/2016.plan, 64"})
    void theCasesOfARealPlanPass(String file, int atLeast) {
        CompiledPlan compiled = compiled(file);

        assertEquals(List.of(), compiled.diagnostics());
        assertTrue(compiled.cases().size() >= atLeast, "cases");
        assertEquals(List.of(), failing(compiled, compiled.plan().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"nanguan/案例/2016.plan, 300", "nanguan-en/cases/2016.plan, 250"})
    void everySingleChangeOfAnAmountABoundaryAChoiceAPeriodOrALogicalWordMakesACaseFail(String file, int atLeast) {
        CompiledPlan compiled = compiled(file);
        List<Mutant> mutants = PlanMutants.of(compiled.plan().orElseThrow());

        List<String> surviving = new ArrayList<>();
        for (Mutant mutant : mutants) {
            if (failing(compiled, mutant.plan()).isEmpty()) {
                surviving.add(mutant.change());
            }
        }
        assertTrue(mutants.size() > atLeast, () -> "mutants: " + mutants.size());
        assertEquals(List.of(), surviving);
    }
}
