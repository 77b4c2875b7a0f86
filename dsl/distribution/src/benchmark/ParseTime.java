import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.language.parse.PlanTextParser;

/**
 * Measures how long plans of 1 to 10 MB take to be parsed: the text of a real plan over and over, its measures numbered on.
 * Time for each megabyte that stays the same means that parsing takes time in proportion to the length.
 */
public final class ParseTime {
    private static final int[] MEGABYTES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    private static final int ROUNDS = 5;
    private static final Pattern MEASURE = Pattern.compile("[0-9]+([.、].*)");
    private static final Pattern PROGRAMME = Pattern.compile("[一二三四五六七八九十]+、.*|要求：.*");

    private ParseTime() {}

    /** Prints a table in Markdown; the argument is the plan. */
    public static void main(String[] arguments) throws IOException {
        String plan = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
        List<String> texts = Arrays.stream(MEGABYTES).mapToObj(size -> repeated(plan, size * 1_000_000)).toList();
        double cold = milliseconds(texts.get(0));
        for (int round = 0; round < ROUNDS; round++) {
            texts.forEach(ParseTime::milliseconds);
        }
        System.out.printf("Cold, the first 1 MB: %.0f ms.%n%n", cold);
        System.out.println("| MB | lines | median ms | ms per MB | ratio to 1 MB |");
        System.out.println("|---:|---:|---:|---:|---:|");
        double first = 0;
        for (int index = 0; index < MEGABYTES.length; index++) {
            String text = texts.get(index);
            double median = median(text);
            double each = median / MEGABYTES[index];
            first = index == 0 ? each : first;
            System.out.printf(
                    "| %d | %,d | %,.0f | %.0f | %.2f |%n",
                    MEGABYTES[index], text.lines().count(), median, each, each / first);
        }
    }

    private static double median(String text) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            times[round] = milliseconds(text);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static double milliseconds(String text) {
        long start = System.nanoTime();
        PlanTextParser.Parsed parsed = PlanTextParser.parse("benchmark.plan", text);
        double time = (System.nanoTime() - start) / 1e6;
        if (!parsed.diagnostics().isEmpty()) {
            throw new IllegalStateException(parsed.diagnostics().get(0).toString());
        }
        return time;
    }

    /** The head and the programmes once, the measures until the bytes are there. */
    private static String repeated(String plan, int bytes) {
        List<String> copied = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int number = 0;
        int size = 0;
        boolean inMeasures = false;
        for (String line : plan.lines().toList()) {
            inMeasures |= MEASURE.matcher(line).matches();
            if (!inMeasures) {
                text.append(line).append('\n');
            } else if (!PROGRAMME.matcher(line).matches()) {
                copied.add(line);
            }
        }
        size = text.toString().getBytes(StandardCharsets.UTF_8).length;
        while (size < bytes) {
            for (String line : copied) {
                Matcher heading = MEASURE.matcher(line);
                String written = heading.matches() ? ++number + heading.group(1) : line;
                text.append(written).append('\n');
                size += written.getBytes(StandardCharsets.UTF_8).length + 1;
            }
        }
        return text.toString();
    }
}
