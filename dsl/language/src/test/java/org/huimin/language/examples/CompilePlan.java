package org.huimin.language.examples;

import java.nio.file.Path;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.language.load.PlanFiles;
import org.huimin.model.Plan;

/** Compiles a plan and says what is wrong with it. */
public final class CompilePlan {
    private CompilePlan() {}

    /** Compiles the file that the first argument names. */
    public static void main(String[] arguments) {
        Path workingFolder = Path.of("").toAbsolutePath();
        Path file = workingFolder.resolve(arguments[0]);
        if (PlanFiles.read(workingFolder, file, false) instanceof PlanFiles.Reading.Read read) {
            CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
            MessageWriter messages = new MessageWriter(compiled.language());
            for (Diagnostic diagnostic : compiled.diagnostics()) {
                System.out.println(diagnostic.span().start().line() + ": " + messages.message(diagnostic));
            }
            if (compiled.isSound()) {
                Plan plan = compiled.plan().orElseThrow();
                System.out.println(plan.title() + ": " + plan.measures().size());
            }
        }
    }
}
