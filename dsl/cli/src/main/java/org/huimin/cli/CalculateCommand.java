package org.huimin.cli;

import java.io.IOException;
import java.nio.file.Path;
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
    }

    @Override
    public Integer call() throws IOException {
        try (PluginHost plugins = openPlugins()) {
            MessageWriter messages = console().messages();
            if (!plugins.calculators().containsKey(name)) {
                List<String> known = plugins.calculators().keySet().stream()
                        .filter(calculator -> calculator.indexOf('/') < 0)
                        .toList();
                return wrongUse(messages.phrase(
                        "calculator-unknown",
                        Map.of("name", name, "names", String.join(messages.phrase("separator"), known))));
            }
            SoundPlan.Reading reading =
                    SoundPlan.read(this, plugins, console().workingFolder().resolve(plan));
            if (reading.plan().isEmpty()) {
                return reading.exitCode();
            }
            SoundPlan sound = reading.plan().get();
            Optional<Result> result = sound.calculate(name);
            if (result.isEmpty()) {
                return ExitCode.FAULT;
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
            return ExitCode.FINE;
        }
    }
}
