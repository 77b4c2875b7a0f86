package org.huimin.compile;

import java.util.List;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.vocabulary.Language;

/** What the compiler found, in words that a test can compare. */
final class Found {
    private Found() {}

    /** Each diagnostic as its code, its line and the text that it points to. */
    static List<String> in(CompiledPlan compiled) {
        return in(compiled, compiled.diagnostics());
    }

    static List<String> in(CompiledPlan compiled, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.code().id()
                        + " "
                        + diagnostic.span().start().line()
                        + " "
                        + compiled.sources()
                                .get(diagnostic.span().source())
                                .lines()
                                .cut(diagnostic.span()))
                .toList();
    }

    static Diagnostic only(CompiledPlan compiled) {
        if (compiled.diagnostics().size() != 1) {
            throw new AssertionError("expected one diagnostic, but found " + in(compiled));
        }
        return compiled.diagnostics().get(0);
    }

    static String message(Diagnostic diagnostic) {
        return new MessageWriter(Language.ENGLISH).message(diagnostic);
    }

    static String argument(Diagnostic diagnostic, String name) {
        return diagnostic.arguments().get(name) instanceof Argument.Literal literal ? literal.text() : "";
    }
}
