package org.huimin.language.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.Waivers;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.language.load.PlanFiles;

/**
 * A file compiled as the command does it, without plugins.
 *
 * @param compiled what the compiler made of it, unless it could not be read
 * @param diagnostics what is wrong with it, its waivers applied
 */
record Compilation(Optional<CompiledPlan> compiled, List<Diagnostic> diagnostics) {
    /** Compiles a file; spans name files relative to a folder. */
    static Compilation of(Path folder, Path file) {
        PlanFiles.Reading reading = PlanFiles.read(folder, file, false);
        if (reading instanceof PlanFiles.Reading.Unreadable unreadable) {
            return new Compilation(Optional.empty(), List.of(unreadable.problem()));
        }
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) reading;
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        List<Diagnostic> remaining =
                Waivers.apply(compiled.waivers(), compiled.diagnostics(), prefix -> false, compiled.isSound());
        return new Compilation(Optional.of(compiled), remaining);
    }
}
