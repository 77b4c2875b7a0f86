package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginHost;
import org.huimin.result.Result;

/** Runs a calculator on a plan. */
final class CalculateCommand extends Verb {
    private String name = "";
    private Path plan = Path.of("");
    private ResultFormat format = ResultFormat.TEXT;
    private Optional<Path> facts = Optional.empty();
    private boolean restNo;
    private boolean all;

    CalculateCommand(HuiminCommand command) {
        super(command);
    }

    /** How results are written. */
    enum ResultFormat {
        TEXT,
        JSON,
        CSV
    }

    @Override
    void describe(Arguments arguments) {
        arguments.positional("NAME", "calculate.name", String.class, given -> name = given);
        arguments.positional("PLAN", "calculate.plan", Path.class, given -> plan = given);
        arguments.option("--format", "text|json|csv", "calculate.format", ResultFormat.class, given -> format = given);
        arguments.option("--facts", "FILE", "calculate.facts", Path.class, given -> facts = Optional.of(given));
        arguments.flag("--rest-no", "calculate.rest-no", given -> restNo = given);
        arguments.flag("--all", "calculate.all", given -> all = given);
        plugins().describe(arguments, "plugins.untrusted");
    }

    @Override
    public Integer call() throws IOException {
        try (PluginHost plugins = openPlugins(List.of(plan))) {
            MessageWriter messages = console().messages();
            boolean entitlement = name.equals(EntitlementCalculation.NAME);
            if (!entitlement && !plugins.calculators().containsKey(name)) {
                List<String> known = known(plugins);
                return wrongUse(
                        messages.phrase(
                                "calculator-unknown",
                                Map.of("name", name, "names", String.join(messages.phrase("separator"), known))),
                        name,
                        known);
            }
            if (entitlement && facts.isEmpty()) {
                return wrongUse(messages.phrase("entitlement-facts-missing"));
            }
            if (!entitlement && (facts.isPresent() || restNo || all)) {
                return wrongUse(messages.phrase("facts-not-taken", Map.of("name", name)));
            }
            SoundPlan.Reading reading =
                    SoundPlan.read(this, plugins, console().workingFolder().resolve(plan));
            if (reading.plan().isEmpty()) {
                return reading.exitCode();
            }
            SoundPlan sound = reading.plan().get();
            if (entitlement) {
                return new EntitlementCalculation(this, sound).run(facts.orElseThrow(), restNo, format, all);
            }
            Optional<Result> result = sound.calculate(name);
            if (result.isEmpty()) {
                return sound.exitWithoutResult();
            }
            ResultText text = new ResultText(new MessageWriter(language(Optional.of(sound.language()))));
            console()
                    .output()
                    .print(
                            switch (format) {
                                case TEXT -> text.write(result.get());
                                case JSON -> ResultJson.write(result.get());
                                case CSV -> ResultCsv.write(result.get());
                            });
            if (format == ResultFormat.CSV) {
                // A table has no place for them, and a sum that lacks something must not look whole.
                text.remarks(result.get()).forEach(console()::say);
            }
            return ExitCode.FINE;
        }
    }

    private static List<String> known(PluginHost plugins) {
        List<String> known = new ArrayList<>(List.of(EntitlementCalculation.NAME));
        plugins.calculators().keySet().stream()
                .filter(calculator -> calculator.indexOf('/') < 0)
                .forEach(known::add);
        return known;
    }
}
