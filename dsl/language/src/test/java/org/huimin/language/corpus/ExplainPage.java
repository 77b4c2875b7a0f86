package org.huimin.language.corpus;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page about a diagnostic: its title, and the files of its examples by section.
 *
 * @param title the first line
 * @param sections for each heading the files below it, by path; the first is the one to compile
 */
record ExplainPage(String title, Map<String, Map<String, String>> sections) {
    private static final String FENCE = "```";
    private static final String PLAN_FENCE = FENCE + "plan";
    private static final String ENTRY = "example.plan";

    static ExplainPage parse(String text) {
        List<String> lines = text.lines().toList();
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        Optional<String> open = Optional.empty();
        List<String> content = new ArrayList<>();
        for (String line : lines) {
            if (open.isPresent()) {
                if (line.equals(FENCE)) {
                    files.put(open.get(), String.join("\n", content) + "\n");
                    open = Optional.empty();
                } else {
                    content.add(line);
                }
            } else if (line.startsWith("## ")) {
                files = new LinkedHashMap<>();
                sections.put(line.substring(3), files);
            } else if (line.startsWith(FENCE)) {
                content = new ArrayList<>();
                open = Optional.of(fileName(line));
            }
        }
        return new ExplainPage(lines.get(0), sections);
    }

    /** The path of a plan; what is no plan is kept under its fence, and never compiled. */
    private static String fileName(String fence) {
        if (fence.equals(PLAN_FENCE)) {
            return ENTRY;
        }
        return fence.startsWith(PLAN_FENCE + " ") ? fence.substring(PLAN_FENCE.length() + 1) : fence;
    }

    /** What the compiler says about a section's example. */
    Compilation compile(String section, Path folder) throws IOException {
        Map<String, String> files = requireNonNull(sections.get(section), section);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(requireNonNull(path.getParent(), "a file has a folder"));
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return Compilation.of(folder, folder.resolve(ENTRY));
    }
}
