package org.huimin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.language.load.FileBytes;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.parse.TextDecoder;
import org.huimin.output.AtomicFiles;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;

/** Mends in the files what can be mended for certain, round after round, until nothing of that kind remains. */
final class Fixer {
    private static final int MOST_ROUNDS = 30;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Console console;
    private final Checker checker;
    private final Map<String, Integer> mended = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> unwritten = new LinkedHashSet<>();

    Fixer(Console console, Checker checker) {
        this.console = console;
        this.checker = checker;
    }

    /** Mends files and what they import, and says beside the data what was done; the exit code of that alone. */
    int fix(List<Path> files) throws IOException {
        CertainEdits edits = find(files);
        for (int round = 0; round < MOST_ROUNDS && apply(edits); round++) {
            edits = find(files);
        }
        mended.forEach((name, count) -> say("fix-done", Map.of("path", name, "count", Integer.toString(count))));
        changed.forEach(name -> say("fix-changed", Map.of("path", name)));
        for (Path outside : edits.outside()) {
            say("fix-outside", Map.of("path", PlanFiles.displayName(console.workingFolder(), outside)));
        }
        unwritten.forEach(name -> say("cannot-write", Map.of("path", name)));
        return unwritten.isEmpty() ? ExitCode.FINE : ExitCode.WRONG_USE;
    }

    private void say(String phrase, Map<String, String> arguments) {
        console.say(console.messages().phrase(phrase, arguments));
    }

    private CertainEdits find(List<Path> files) throws IOException {
        CertainEdits edits = new CertainEdits();
        for (Path file : files) {
            edits.add(file, checker.check(file));
        }
        return edits;
    }

    /** Writes the edits into the files; whether one was changed. */
    private boolean apply(CertainEdits edits) {
        boolean any = false;
        for (Map.Entry<Path, CertainEdits.OfFile> file : edits.files().entrySet()) {
            String name = file.getValue().name();
            if (!unwritten.contains(name) && apply(file.getKey(), file.getValue())) {
                mended.merge(name, file.getValue().edits().size(), Integer::sum);
                any = true;
            }
        }
        return any;
    }

    private boolean apply(Path path, CertainEdits.OfFile file) {
        FileBytes read = PlanFiles.bytes(console.workingFolder(), path);
        byte[] bytes = read.bytes();
        boolean same = read.problem().isEmpty()
                && TextDecoder.decode(file.name(), bytes)
                        .text()
                        .filter(file.text()::equals)
                        .isPresent();
        if (!same) {
            changed.add(file.name());
            return false;
        }
        Map<Span, String> edits = file.edits();
        String text = new SourceLines(file.text()).replacing(edits);
        try {
            AtomicFiles.replace(path, withMark(bytes, text.getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (IOException exception) {
            unwritten.add(file.name());
            return false;
        }
    }

    /** Text with the byte order mark that it had. */
    private static byte[] withMark(byte[] before, byte[] text) {
        for (int index = 0; index < BYTE_ORDER_MARK.length; index++) {
            if (before.length <= index || before[index] != BYTE_ORDER_MARK[index]) {
                return text;
            }
        }
        byte[] marked = new byte[BYTE_ORDER_MARK.length + text.length];
        System.arraycopy(BYTE_ORDER_MARK, 0, marked, 0, BYTE_ORDER_MARK.length);
        System.arraycopy(text, 0, marked, BYTE_ORDER_MARK.length, text.length);
        return marked;
    }
}
