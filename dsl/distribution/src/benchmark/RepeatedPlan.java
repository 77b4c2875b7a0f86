import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plan of 2016 several times: each programme with the measures of all copies, numbered on. */
final class RepeatedPlan {
    private static final Pattern MEASURE = Pattern.compile("[0-9]+([.、].*)");
    private static final Pattern PROGRAMME = Pattern.compile("[一二三四五六七八九十]+、.*");
    private static final Pattern CHOICE = Pattern.compile("( *任选其一：.*)");
    private static final Pattern EXPECTED_COUNTS = Pattern.compile("(启用：nanguan（工程数 11、措施数 )67(）)");

    private RepeatedPlan() {}

    /** Copies the plan with the libraries that it imports. */
    static void copyLibraries(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Writes the plan with so many copies of its measures beside its libraries. */
    static Path write(Path folder, int copies) throws IOException {
        String plan = Files.readString(folder.resolve("2016.plan"), StandardCharsets.UTF_8);
        Path file = folder.resolve("copies-" + copies + ".plan");
        return Files.writeString(file, copies(plan, copies), StandardCharsets.UTF_8);
    }

    /** The head and the programmes once, under each the measures of its copies. */
    private static String copies(String plan, int copies) {
        StringBuilder text = new StringBuilder();
        List<String> head = new ArrayList<>();
        List<List<String>> measures = new ArrayList<>();
        int[] number = {0};
        for (String line : plan.lines().toList()) {
            if (PROGRAMME.matcher(line).matches()) {
                write(text, head, measures, copies, number);
                head = new ArrayList<>();
                measures = new ArrayList<>();
            }
            if (MEASURE.matcher(line).matches()) {
                measures.add(new ArrayList<>());
            }
            (measures.isEmpty() ? head : measures.get(measures.size() - 1)).add(line);
        }
        write(text, head, measures, copies, number);
        Matcher counts = EXPECTED_COUNTS.matcher(text);
        if (!counts.find()) {
            throw new IllegalStateException("the plan does not say how many measures it has");
        }
        return counts.replaceFirst("$1" + number[0] + "$2");
    }

    private static void write(
            StringBuilder text, List<String> head, List<List<String>> measures, int copies, int[] number) {
        head.forEach(line -> text.append(line).append('\n'));
        for (int copy = 1; copy <= copies; copy++) {
            for (List<String> measure : measures) {
                for (String line : measure) {
                    Matcher first = MEASURE.matcher(line);
                    Matcher choice = CHOICE.matcher(line);
                    if (first.matches()) {
                        text.append(++number[0]).append(first.group(1));
                    } else if (choice.matches()) {
                        text.append(choice.group(1)).append(copy);
                    } else {
                        text.append(line);
                    }
                    text.append('\n');
                }
            }
        }
    }
}
