package org.huimin.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs everything that the pages of the reference show. A page stands in a folder with the files of the sample, unless it
 * begins with an empty folder and makes the shared file itself; what its blocks call a file is added, block by block.
 */
final class ReferenceExamples {
    private static final String PROMPT = "$ huimin ";

    private final List<ReferencePage> pages = new ArrayList<>();
    private final List<ReferenceExample> examples = new ArrayList<>();
    private final Map<ReferencePage, Map<ReferenceBlock, List<String>>> contents = new LinkedHashMap<>();
    private final Map<String, Set<String>> codes = new TreeMap<>();
    private final Map<String, Set<String>> failing = new TreeMap<>();

    List<ReferencePage> pages() {
        return pages;
    }

    List<ReferenceExample> all() {
        return examples;
    }

    /** What the blocks of a page should hold, where it is known. */
    Map<ReferenceBlock, List<String>> contents(ReferencePage page) {
        return contents.getOrDefault(page, Map.of());
    }

    /** The errors and warnings in an example's own file. */
    Set<String> codes(ReferenceExample example) {
        return codes.getOrDefault(example.path(), Set.of());
    }

    /** The names of an example's own cases that fail. */
    Set<String> failingCases(ReferenceExample example) {
        return failing.getOrDefault(example.path(), Set.of());
    }

    void run(Path folder) throws IOException, InterruptedException {
        Path places = Files.createDirectories(folder.resolve("examples"));
        for (ReferenceLanguage language : ReferenceLanguage.values()) {
            for (ReferencePage page : ReferencePage.all(language)) {
                pages.add(page);
                contents.put(page, new LinkedHashMap<>());
                walk(page, places, folder);
            }
        }
        check(places);
        test(places);
        format(places);
    }

    private void walk(ReferencePage page, Path places, Path folder) throws IOException, InterruptedException {
        ReferenceLanguage language = page.language();
        boolean fromNothing = page.blocks().stream()
                .anyMatch(
                        block -> block.file().filter(language.shared()::equals).isPresent());
        Map<String, String> files = fromNothing ? new TreeMap<>() : read(language.sample());
        for (ReferenceBlock form : page.tried()) {
            add(page, form, files, places);
        }
        for (ReferenceBlock block : page.blocks()) {
            if (block.kind().isPlan()) {
                add(page, block, files, places);
            }
            if (block.kind() == ReferenceBlock.Kind.CONSOLE) {
                Path place = Files.createTempDirectory(folder, "console");
                write(files, place);
                contents.get(page).put(block, console(block, language, place));
                files.putAll(read(place));
            } else {
                block.file().ifPresent(file -> files.put(file, block.text()));
            }
        }
    }

    private void add(ReferencePage page, ReferenceBlock block, Map<String, String> files, Path places)
            throws IOException {
        ReferenceFragment fragment = ReferenceFragment.of(block, page.language());
        String file = block.file().orElse(page.language().fragmentFile());
        ReferenceExample example =
                new ReferenceExample(page, block, fragment, String.valueOf(1000 + examples.size()), file);
        examples.add(example);
        Map<String, String> needed = new TreeMap<>(Map.of(file, fragment.file()));
        int before;
        do {
            before = needed.size();
            String written = String.join("", needed.values());
            files.forEach((name, text) -> {
                if (written.contains(name)) {
                    needed.putIfAbsent(name, text);
                }
            });
        } while (needed.size() > before);
        write(needed, places.resolve(example.folder()));
    }

    /** The command of a block and what it prints, beginning with what is data. */
    private static List<String> console(ReferenceBlock block, ReferenceLanguage language, Path place)
            throws IOException, InterruptedException {
        String command = block.lines().get(0);
        if (!command.startsWith(PROMPT)) {
            throw new IllegalStateException("begins with no command: " + command);
        }
        List<String> arguments =
                new ArrayList<>(List.of("--lang", language.language().tag()));
        arguments.addAll(List.of(command.substring(PROMPT.length()).split(" ")));
        Launch.Outcome outcome = launch(place, arguments);
        List<String> lines = new ArrayList<>(List.of(command));
        (outcome.output() + outcome.errors()).stripTrailing().lines().forEach(lines::add);
        return lines;
    }

    private void check(Path places) throws IOException, InterruptedException {
        JsonNode report = JsonMapper.shared()
                .readTree(launch(places, List.of("check", ".", "--format", "json"))
                        .output());
        for (JsonNode diagnostic : report.get("diagnostics")) {
            if (!diagnostic.get("severity").asString().equals("note")) {
                codes.computeIfAbsent(diagnostic.get("file").asString(), key -> new TreeSet<>())
                        .add(diagnostic.get("code").asString());
            }
        }
    }

    private void test(Path places) throws IOException, InterruptedException {
        JsonNode report = JsonMapper.shared()
                .readTree(
                        launch(places, List.of("test", ".", "--format", "json")).output());
        for (JsonNode outcome : report.get("cases")) {
            if (!outcome.get("passed").asBoolean()) {
                failing.computeIfAbsent(outcome.get("file").asString(), key -> new TreeSet<>())
                        .add(outcome.get("name").asString());
            }
        }
    }

    /** Formats what can be read; what has mistakes of writing stays as it is. */
    private void format(Path places) throws IOException, InterruptedException {
        launch(places, List.of("fmt", "."));
        for (ReferenceExample example : examples) {
            ReferenceBlock.Kind kind = example.block().kind();
            if (kind != ReferenceBlock.Kind.AS_TYPED && kind != ReferenceBlock.Kind.FORM) {
                String formatted = Files.readString(places.resolve(example.path()), StandardCharsets.UTF_8);
                contents.get(example.page())
                        .put(example.block(), example.fragment().within(formatted));
            }
        }
    }

    private static Launch.Outcome launch(Path place, List<String> arguments) throws IOException, InterruptedException {
        return new Launch(place, Launch.launcher(Launch.DISTRIBUTION), arguments.toArray(String[]::new)).run();
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
