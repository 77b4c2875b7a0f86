import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huimin.host.PluginHost;

/**
 * Measures how long every exporter takes and how much memory it needs for the plan of 2016, and for that plan ten and a hundred
 * times. Each figure comes from a process of its own. A ratio of ten from one size to the next means that an exporter takes time or
 * memory in proportion to the plan.
 */
public final class ExportTime {
    private static final int[] COPIES = {1, 10, 100};
    private static final int MEASURES = 67;
    private static final int LONGEST_MINUTES = 10;

    private final Path plugins;
    private final List<Path> plans = new ArrayList<>();

    private ExportTime(Path plugins) {
        this.plugins = plugins;
    }

    /** Prints tables in Markdown; the arguments are the bundled plugins, the folder of plans and one to write to. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]);
        RepeatedPlan.copyLibraries(Path.of(arguments[1], "nanguan"), folder);
        ExportTime times = new ExportTime(Path.of(arguments[0]));
        for (int copies : COPIES) {
            times.plans.add(RepeatedPlan.write(folder, copies));
        }
        times.print();
    }

    private void print() throws IOException, InterruptedException {
        List<String> formats = new ArrayList<>(List.of(OneExport.NONE));
        formats.addAll(formats());
        table("median ms", OneExport.TIME, formats);
        System.out.println();
        table("most live heap, MB", OneExport.MEMORY, formats);
        System.out.println();
        table("written, MB", OneExport.SIZE, formats.subList(1, formats.size()));
    }

    private List<String> formats() throws IOException {
        try (PluginHost host = PluginHost.open(plugins)) {
            return host.formats().keySet().stream()
                    .filter(format -> format.indexOf('/') < 0)
                    .toList();
        }
    }

    private void table(String figure, String what, List<String> formats) throws IOException, InterruptedException {
        System.out.print("| " + figure + " |");
        for (int copies : COPIES) {
            System.out.printf(Locale.ROOT, " %,d measures |", copies * MEASURES);
        }
        for (int size = 1; size < COPIES.length; size++) {
            System.out.printf(
                    Locale.ROOT, " %,d : %,d |", COPIES[size] * MEASURES, COPIES[size - 1] * MEASURES);
        }
        System.out.println();
        System.out.println("|---|" + "---:|".repeat(2 * COPIES.length - 1));
        for (String format : formats) {
            row(what, format);
        }
    }

    private void row(String what, String format) throws IOException, InterruptedException {
        System.out.print("| " + (format.equals(OneExport.NONE) ? "the plan itself, read and compiled" : format) + " |");
        List<Optional<Double>> row = new ArrayList<>();
        for (Path plan : plans) {
            row.add(measured(what, format, plan));
        }
        row.forEach(value -> cell(value, "%,.2f"));
        for (int size = 1; size < row.size(); size++) {
            Optional<Double> smaller = row.get(size - 1);
            cell(row.get(size).flatMap(larger -> smaller.map(than -> larger / than)), "%.1f");
        }
        System.out.println();
    }

    private static void cell(Optional<Double> value, String pattern) {
        System.out.print(" " + value.map(known -> String.format(Locale.ROOT, pattern, known)).orElse("\u2013") + " |");
    }

    /** What a process of its own prints; nothing where it fails or takes too long, which is said on the standard error. */
    private Optional<Double> measured(String what, String format, Path plan) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        // What is live is then the same in every run, and there are more looks at it while a small plan is exported.
                        what.equals(OneExport.MEMORY) ? "-Xint" : "-XX:+TieredCompilation",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneExport.class.getName(),
                        plugins.toString(),
                        plan.toString(),
                        format,
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            System.err.println(format + " takes more than " + LONGEST_MINUTES + " minutes for " + plan.getFileName());
            return Optional.empty();
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.exitValue() == 0 ? Optional.of(Double.valueOf(printed.strip())) : Optional.empty();
    }
}
