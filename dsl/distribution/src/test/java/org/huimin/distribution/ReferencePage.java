package org.huimin.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the reference.
 *
 * @param language its language
 * @param path its file
 * @param lines its text
 * @param blocks its fenced blocks
 */
record ReferencePage(ReferenceLanguage language, Path path, List<String> lines, List<ReferenceBlock> blocks) {
    private static final Pattern TRIED = Pattern.compile("<!-- tried in column ([0-9]) as: (.*) -->");
    private static final Pattern FORM = Pattern.compile("`([^`]+)`");

    static ReferencePage read(ReferenceLanguage language, Path path) {
        List<String> lines;
        try {
            lines = Files.readString(path, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new ReferencePage(language, path, lines, blocks(lines));
    }

    static List<ReferencePage> all(ReferenceLanguage language) {
        try (Stream<Path> files = Files.list(language.folder())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> read(language, file))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<ReferenceBlock> blocks(List<String> lines) {
        List<ReferenceBlock> blocks = new ArrayList<>();
        for (int start = 0; start < lines.size(); start++) {
            if (!lines.get(start).startsWith("```")) {
                continue;
            }
            String fence = lines.get(start).replaceAll("[^`].*", "");
            int end = start + 1;
            while (!lines.get(end).equals(fence)) {
                end++;
            }
            String information = lines.get(start).substring(fence.length());
            blocks.add(ReferenceBlock.of(start, information, lines.subList(start + 1, end)));
            start = end;
        }
        return blocks;
    }

    /** The page's number and name without its language: translations of a page begin with the same number. */
    String number() {
        return path.getFileName().toString().replaceAll("[^0-9].*", "");
    }

    /**
     * The short forms that stand in tables, each made an example of its own. A table whose forms are tried has a comment
     * above it that says in which column they stand and what is written around them.
     */
    List<ReferenceBlock> tried() {
        List<ReferenceBlock> tried = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Matcher marker = TRIED.matcher(lines.get(line));
            if (!marker.matches()) {
                continue;
            }
            int column = Integer.parseInt(marker.group(1));
            for (int row = line + 3; row < lines.size() && lines.get(row).startsWith("|"); row++) {
                Matcher form = FORM.matcher(lines.get(row).split("\\|", -1)[column]);
                while (form.find()) {
                    List<String> content =
                            List.of(marker.group(2).replace("{}", form.group(1)).split("\\\\n", -1));
                    tried.add(ReferenceBlock.of(row, "plan-form", content));
                }
            }
        }
        return tried;
    }

    /** The lines of its examples and of the tables that people wrote. */
    List<String> shownLines() {
        List<String> shown = new ArrayList<>();
        boolean made = false;
        for (String line : lines) {
            made = made ? !line.equals(ReferenceTables.END) : line.startsWith(ReferenceTables.BEGIN);
            if (!made && line.startsWith("|")) {
                shown.add(line);
            }
        }
        blocks.stream().filter(block -> block.kind().isPlan()).forEach(block -> shown.addAll(block.lines()));
        return shown;
    }

    /** The page with other contents of some of its blocks, and with its tables made anew. */
    String with(Map<ReferenceBlock, List<String>> contents) {
        List<String> text = new ArrayList<>(lines);
        for (int index = blocks.size() - 1; index >= 0; index--) {
            ReferenceBlock block = blocks.get(index);
            List<String> content = contents.getOrDefault(block, block.lines());
            List<String> old = text.subList(
                    block.line() + 1, block.line() + 1 + block.lines().size());
            old.clear();
            old.addAll(content);
        }
        return String.join("\n", ReferenceTables.fill(text, language.language())) + "\n";
    }
}
