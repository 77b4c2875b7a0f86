import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.Severity;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginOptions;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.load.TableFiles;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Target;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.vocabulary.Language;

/**
 * Measures how long the checks and the calculators take for the plan of 2016, and for that plan ten and a hundred times: each
 * programme with the measures of all copies, numbered on. Time for each measure that stays the same means that they take time
 * in proportion to the plan. Every activity of a copy is a near-duplicate of those of the others.
 */
public final class PlanTime {
    private static final int[] COPIES = {1, 10, 100};
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 5;

    private final Path plugins;
    private final Path folder;

    private PlanTime(Path plugins, Path folder) {
        this.plugins = plugins;
        this.folder = folder;
    }

    /** Prints a table in Markdown; the arguments are the bundled plugins, the folder of plans and one to write to. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        RepeatedPlan.copyLibraries(Path.of(arguments[1], "nanguan"), folder);
        new PlanTime(Path.of(arguments[0]), folder).run();
    }

    private void run() throws IOException {
        Map<String, double[]> times = new LinkedHashMap<>();
        int[] measures = new int[COPIES.length];
        for (int size = 0; size < COPIES.length; size++) {
            measures[size] = measure(RepeatedPlan.write(folder, COPIES[size]), size, times);
        }
        System.out.print("| what | ");
        for (int number : measures) {
            System.out.printf(Locale.ROOT, "%,d measures, ms | ", number);
        }
        System.out.println("ratio for each measure, most to fewest |");
        System.out.println("|---|" + "---:|".repeat(COPIES.length + 1));
        times.forEach((what, row) -> {
            System.out.print("| " + what + " | ");
            for (double time : row) {
                System.out.printf(Locale.ROOT, "%,.1f | ", time);
            }
            int last = row.length - 1;
            System.out.printf(Locale.ROOT, "%.2f |%n", row[last] / measures[last] / (row[0] / measures[0]));
        });
    }

    /** Adds a column of times; gives the number of measures. */
    private int measure(Path file, int column, Map<String, double[]> times) throws IOException {
        CompiledPlan compiled = compile(file);
        Plan plan = compiled.plan().orElseThrow();
        Path actuals = Files.writeString(folder.resolve("actuals.csv"), actuals(plan), StandardCharsets.UTF_8);
        PluginOptions options =
                PluginOptions.bundled(plugins).reading(new TableFiles(folder, false), Map.of("actuals", actuals));
        try (PluginHost host = PluginHost.open(options)) {
            // A host calculates once for each plan that it is given, so that each round has a plan of its own.
            Supplier<CompiledPlan> another = () -> another(host, file);
            add(times, "reading and compiling", column, () -> file, ignored -> compile(file));
            add(times, "checks", column, another, own -> host.validate(own, "checks"));
            List<String> names = host.calculators().keySet().stream()
                    .filter(name -> name.indexOf('/') < 0)
                    .toList();
            for (String name : names) {
                add(times, name, column, another, own -> calculated(host, own, name));
            }
            add(times, "all checks and calculators", column, another, own -> {
                host.validate(own);
                names.forEach(name -> calculated(host, own, name));
                return names;
            });
            memory(times, column);
        }
        return plan.measures().size();
    }

    private static CompiledPlan another(PluginHost host, Path file) {
        CompiledPlan compiled = compile(file);
        host.comesFrom(compiled.plan().orElseThrow(), file);
        return compiled;
    }

    private static Object calculated(PluginHost host, CompiledPlan compiled, String name) {
        List<Diagnostic> found = new ArrayList<>();
        Object result;
        try {
            result = host.calculations(compiled.plan().orElseThrow(), Language.CHINESE, found::add).result(name);
        } catch (CalculationUnavailableException exception) {
            throw new IllegalStateException(name + ": " + found, exception);
        }
        found.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst().ifPresent(finding -> {
            throw new IllegalStateException(name + ": " + finding);
        });
        return result;
    }

    private static CompiledPlan compile(Path file) {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(file.getParent(), file, false);
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        if (!compiled.isSound()) {
            throw new IllegalStateException(compiled.diagnostics().get(0).toString());
        }
        return compiled;
    }

    private static <T> void add(
            Map<String, double[]> times, String what, int column, Supplier<T> prepared, Function<T, ?> work) {
        double[] rounds = new double[ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            T input = prepared.get();
            System.gc();
            long start = System.nanoTime();
            if (work.apply(input) == null) {
                throw new IllegalStateException(what);
            }
            if (round >= 0) {
                rounds[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(rounds);
        times.computeIfAbsent(what, key -> new double[COPIES.length])[column] = rounds[ROUNDS / 2];
    }

    /** The most heap that was in use since the last look; with collections between the rounds it holds one round's garbage. */
    private static void memory(Map<String, double[]> times, int column) {
        double most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                most += pool.getPeakUsage().getUsed() / 1e6;
                pool.resetPeakUsage();
            }
        }
        times.computeIfAbsent("most heap in use, MB", key -> new double[COPIES.length])[column] = most;
    }

    private static String actuals(Plan plan) {
        StringBuilder csv = new StringBuilder("措施,指标,日期,实绩\n");
        for (Measure measure : plan.measures()) {
            for (Target target : measure.targets()) {
                csv.append(measure.number())
                        .append(",\"")
                        .append(target.name())
                        .append("\",")
                        .append(plan.year())
                        .append("-06-30,")
                        .append(target.figure().low().toPlainString())
                        .append('\n');
            }
        }
        return csv.toString();
    }
}
