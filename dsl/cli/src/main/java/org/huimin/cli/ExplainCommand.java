package org.huimin.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginHost;
import org.huimin.vocabulary.Language;

/** Shows the page of a diagnostic's code. */
final class ExplainCommand extends Verb {
    private String code = "";

    ExplainCommand(HuiminCommand command) {
        super(command);
    }

    @Override
    void describe(Arguments arguments) {
        arguments.positional("CODE", "explain.code", String.class, given -> code = given);
        plugins().describeSources(arguments);
    }

    @Override
    public Integer call() throws IOException {
        String id = code.toUpperCase(Locale.ROOT);
        Language language = language(Optional.empty());
        try (PluginHost plugins = openPlugins(List.of())) {
            Optional<String> page =
                    HostCode.CATALOGUE.explanation(id, language).or(() -> plugins.explanation(id, language));
            if (page.isPresent()) {
                console().output().print(page.get());
                return ExitCode.FINE;
            }
        }
        MessageWriter messages = console().messages();
        List<String> codes = Arrays.stream(HostCode.values()).map(HostCode::id).toList();
        return wrongUse(messages.phrase("code-unknown", Map.of("code", code)), id, codes);
    }
}
