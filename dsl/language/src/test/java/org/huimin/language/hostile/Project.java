package org.huimin.language.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huimin.compile.PlanCompiler;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.language.load.PlanFiles;
import org.junit.jupiter.params.provider.Arguments;

/** A folder with files in it, and what is found when one of them is compiled. */
final class Project {
    /** A plan that lacks nothing but what is added to its measure. */
    static final String MEASURE = "计划：甲\n年度：2016\n部门组：民政局\n一、甲\n1.甲\n责任部门：民政局\n";

    /** The same with an open benefit. */
    static final String BENEFIT = MEASURE + "补贴：甲\n";

    private final Path folder;

    Project(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** The codes that are found in a text. */
    List<String> codes(String text) throws IOException {
        return codes(write("entry.plan", text));
    }

    /** The codes that are found in a file of some bytes. */
    List<String> codes(byte[] bytes) throws IOException {
        return codes(write("entry.plan", bytes));
    }

    /** The codes that are found in a file. */
    List<String> codes(Path file) {
        return codes(file, false);
    }

    List<String> codes(Path file, boolean untrusted) {
        PlanFiles.Reading reading = PlanFiles.read(folder, file, untrusted);
        if (reading instanceof PlanFiles.Reading.Unreadable unreadable) {
            return List.of(unreadable.problem().code().id());
        }
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) reading;
        return PlanCompiler.compile(read.loader(), read.source()).diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }

    /** One input of a parameterized test, with a name for the report. */
    static Arguments input(String name, Object value) {
        return Arguments.of(org.junit.jupiter.api.Named.of(name, value));
    }

    /** A text that is repeated up to a number of characters. */
    static String upTo(int characters, String part) {
        return part.repeat(Math.max(1, characters / part.length()));
    }
}
