import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginOptions;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.load.TableFiles;
import org.huimin.model.Plan;
import org.huimin.output.Output;
import org.huimin.vocabulary.Language;

/** Measures one thing of one exporter with one plan, and prints the figure. What is written is counted and thrown away. */
public final class OneExport {
    /** Instead of a format: the plan itself, without an exporter. */
    static final String NONE = "-";

    static final String TIME = "time";
    static final String MEMORY = "memory";
    static final String SIZE = "size";

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;
    private static final long MEMORY_ROUNDS_NANOSECONDS = 2_000_000_000L;

    private final PluginHost host;
    private final Path file;
    private final String format;
    private long written;

    private OneExport(PluginHost host, Path file, String format) {
        this.host = host;
        this.file = file;
        this.format = format;
    }

    /** The arguments are the bundled plugins, the plan, the format, and what to measure. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        PluginOptions options = PluginOptions.bundled(Path.of(arguments[0]))
                .reading(new TableFiles(file.getParent(), false), Map.of());
        try (PluginHost host = PluginHost.open(options)) {
            OneExport one = new OneExport(host, file, arguments[2]);
            boolean plan = arguments[2].equals(NONE);
            System.out.println(switch (arguments[3]) {
                case TIME -> plan ? one.timeOfPlan() : one.timeOfExport();
                case MEMORY -> plan ? one.memoryOfPlan() : one.memoryOfExport();
                case SIZE -> one.size();
                default -> throw new IllegalArgumentException(arguments[3]);
            });
        }
    }

    private double timeOfPlan() {
        return median(() -> {
            long start = System.nanoTime();
            compile();
            return System.nanoTime() - start;
        });
    }

    /** Each round has a plan of its own: a host keeps what it has calculated for one. */
    private double timeOfExport() {
        return median(() -> {
            Plan plan = compile();
            System.gc();
            long start = System.nanoTime();
            export(plan, this::count);
            return System.nanoTime() - start;
        });
    }

    /** Milliseconds. */
    private static double median(Round round) {
        long[] times = new long[ROUNDS];
        for (int number = -WARM_UPS; number < ROUNDS; number++) {
            long time = round.nanoseconds();
            if (number >= 0) {
                times[number] = time;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2] / 1e6;
    }

    private interface Round {
        long nanoseconds();
    }

    private double memoryOfPlan() throws InterruptedException {
        long before = LiveHeap.settled();
        Plan plan = compile();
        return LiveHeap.megabytes(LiveHeap.settled() - before, plan);
    }

    /** Several times for small plans, so that a collection meets the moment at which most is held. */
    private double memoryOfExport() throws InterruptedException {
        Plan plan = compile();
        try (LiveHeap heap = LiveHeap.watch()) {
            long end = System.nanoTime() + MEMORY_ROUNDS_NANOSECONDS;
            do {
                export(plan, name -> heap.looking(count(name)));
            } while (System.nanoTime() < end);
            return LiveHeap.megabytes(heap.most(), plan);
        }
    }

    private double size() {
        export(compile(), this::count);
        return written / 1e6;
    }

    private void export(Plan plan, Output output) {
        List<Diagnostic> found = new ArrayList<>();
        boolean done = host.export(
                format,
                plan,
                "2016",
                Language.CHINESE,
                host.calculations(plan, Language.CHINESE, found::add),
                output,
                found::add);
        if (!done) {
            throw new IllegalStateException(format + ": " + found);
        }
    }

    private Plan compile() {
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(file.getParent(), file, false);
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        if (!compiled.isSound()) {
            throw new IllegalStateException(compiled.diagnostics().get(0).toString());
        }
        Plan plan = compiled.plan().orElseThrow();
        host.comesFrom(plan, file);
        return plan;
    }

    private OutputStream count(String name) {
        return new OutputStream() {
            @Override
            public void write(int value) {
                written++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                written += length;
            }
        };
    }
}
