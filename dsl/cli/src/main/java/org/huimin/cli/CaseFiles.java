package org.huimin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huimin.compile.LoadedSource;
import org.huimin.declaration.Declaration;
import org.huimin.language.load.PlanFiles;
import org.huimin.vocabulary.Label;

/** Finds the files of a project that hold cases for a plan. */
final class CaseFiles {
    private CaseFiles() {}

    /** The files of the plan's project that import it. */
    static List<Path> of(Path plan) throws IOException {
        Path real = plan.toRealPath();
        String name = real.getFileName().toString();
        List<Path> found = new ArrayList<>();
        for (Path file : PlanPaths.inFolder(PlanFiles.projectFolder(real))) {
            if (Files.isRegularFile(file)
                    && !Files.isSameFile(file, real)
                    && mentions(file, name)
                    && imports(file, real)) {
                found.add(file);
            }
        }
        return found;
    }

    private static boolean mentions(Path file, String name) throws IOException {
        return PlanFiles.isWithinLimit(file)
                && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(name);
    }

    private static boolean imports(Path file, Path plan) {
        if (!(PlanFiles.read(plan, file, false) instanceof PlanFiles.Reading.Read read)) {
            return false;
        }
        for (Declaration declaration : read.source().file().declarations()) {
            if (declaration instanceof Declaration.TextLine line
                    && line.label() == Label.IMPORT
                    && isFile(read.source(), line.text().value(), plan)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFile(LoadedSource importer, String path, Path plan) {
        try {
            Path imported = Path.of(importer.identity()).resolveSibling(path);
            return Files.exists(imported) && Files.isSameFile(imported, plan);
        } catch (IOException | InvalidPathException exception) {
            return false;
        }
    }
}
