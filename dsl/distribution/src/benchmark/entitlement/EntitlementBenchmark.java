package org.huimin.benchmark;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.evaluate.Entitlement;
import org.huimin.evaluate.MemberEvaluator;
import org.huimin.evaluate.PlanEvaluator;
import org.huimin.language.load.PlanFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One resident from a map, ten rules, no reasons: the evaluator beside the same rules written in Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class EntitlementBenchmark {
    /** Enough to differ, and few enough to stay in the cache: the rules are measured, not the memory. */
    private static final int RESIDENTS = 1_024;

    private static final int COMPARED = 100_000;

    private final List<Map<String, Object>> residents = new ArrayList<>();
    private MemberEvaluator people;
    private int next;

    /** Compiles the plan, and compares the two ways of computing. */
    @Setup
    public void compile() {
        Path file = Path.of(System.getProperty("workload"));
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(file.getParent(), file, false);
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        if (!compiled.isSound()) {
            throw new IllegalStateException(compiled.diagnostics().toString());
        }
        people = PlanEvaluator.of(compiled.plan().orElseThrow()).entity("人");
        for (int id = 0; id < COMPARED; id++) {
            Map<String, Object> facts = Residents.facts(id);
            BigDecimal due = people.evaluate(facts).totals().determined();
            if (due.compareTo(BigDecimal.valueOf(Residents.due(facts))) != 0) {
                throw new IllegalStateException("resident " + id + ": " + due + ", not " + Residents.due(facts));
            }
            if (id < RESIDENTS) {
                residents.add(facts);
            }
        }
    }

    private Map<String, Object> nextResident() {
        next = next + 1 & RESIDENTS - 1;
        return residents.get(next);
    }

    /** The evaluator. */
    @Benchmark
    public Entitlement huimin() {
        return people.evaluate(nextResident());
    }

    /** The rules written in Java. */
    @Benchmark
    public int java() {
        return Residents.due(nextResident());
    }
}
